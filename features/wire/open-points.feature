@Wire
Feature: The wire: what is left to the service, or out of reach

  Questions of the wire that the documents leave open, and rules that nobody can test from outside.

  @Wire-45 @open @inferred @since-2020-08-15
  Rule: Whether CreateProfile takes an empty text for an absent one is left to the service

    The model asks for at least one character, a sample of the documentation sends none.
    Source: model, CreateProfileRequest; API reference, CreateProfile (sample).

    Scenario Outline: <member>
      Given a domain
      When CreateProfile is called with
        | AccountNumber | A-1     |
        | <member>      | [empty] |
      Then one of these is observed
        | outcome                          |
        | refused with BadRequestException |
        | succeeds                         |

      Examples:
        | member          |
        | FirstName       |
        | Address.City    |
        | Attributes.tier |

  @Wire-46 @open @inferred @since-2020-08-15
  Rule: Whether a list or a map may hold null is left to the service

    Source: Smithy, JSON protocols (lists and maps that are not sparse).

    @wire-only
    Scenario: A list of values with null
      Given a domain
      When SearchProfiles is called with the body
        """
        {"KeyName": "_account", "Values": [null]}
        """
      Then one of these is observed
        | outcome                 |
        | refused with status 400 |
        | finds no profile        |

    @wire-only
    Scenario: A map of attributes with null
      Given a domain
      When CreateProfile is called with the body
        """
        {"AccountNumber": "A-1", "Attributes": {"tier": null}}
        """
      Then one of these is observed
        | outcome                 |
        | refused with status 400 |
        | succeeds                |

  @Wire-47 @open @guide @since-2020-08-15
  Rule: Requests are signed with Signature Version 4 for the service name profile

    Source: model, metadata (signatureVersion, signingName).
    Untested: the kit signs everything so; whether a local stand-in verifies signatures is its own decision.

  @Wire-48 @must @model @since-2020-08-15
  Rule: A caller without permission is refused with AccessDeniedException and status 403

    Source: model, AccessDeniedException.
    Untested: it takes a second identity and a policy, for which the API has no operations.

  @Wire-49 @must @model @since-2020-08-15
  Rule: A caller beyond its rate is refused with ThrottlingException and status 429

    Source: model, ThrottlingException.
    Untested: rates belong to accounts; a refusal that happens to come is repeated and its status judged by Wire-8.

  @Wire-50 @open @inferred @since-2020-08-15
  Rule: Whether a slash in a label may come encoded is left to the service

    Source: model, uri labels (names of domains and object types have no slash).
    Untested: servers and proxies decode or refuse it before the service sees it.
