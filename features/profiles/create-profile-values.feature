@CreateProfile
Feature: Create a profile: attributes, lists of choices, empty and null

  New is the profile that the answer of CreateProfile names.

  @CreateProfile-8 @must @model @since-2020-08-15
  Rule: The key and the value of an attribute have 255 characters at most

    Source: official model, CreateProfile, Attributes.

    Scenario: A value of 255 characters
      Given a domain
      When CreateProfile is called with
        | Attributes.tier | [255 characters] |
      Then the call succeeds
      And New has
        | Attributes.tier | [255 characters] |

    @example
    Scenario: A value of 256 characters
      Given a domain
      When CreateProfile is called with
        | Attributes.seat | 12 A             |
        | Attributes.tier | [256 characters] |
      Then the call is refused as invalid

    Scenario: A key of 256 characters
      Given a domain
      When CreateProfile is called with the body
        """
        {"Attributes": {
          "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk":
          "gold"}}
        """
      Then the call is refused as invalid

  @CreateProfile-9 @must @model @since-2020-08-15
  Rule: PartyType is INDIVIDUAL, BUSINESS or OTHER

    Source: official model, CreateProfile, PartyType.

    Scenario Outline: <PartyType> is accepted
      Given a domain
      When CreateProfile is called with
        | PartyType | <PartyType> |
      Then the call succeeds
      And New has
        | PartyType | <PartyType> |

      Examples:
        | PartyType  |
        | INDIVIDUAL |
        | BUSINESS   |
        | OTHER      |

    Scenario Outline: <PartyType> is refused
      Given a domain
      When CreateProfile is called with
        | PartyType | <PartyType> |
      Then the call is refused as invalid

      Examples:
        | PartyType |
        | PERSON    |
        | business  |

  @CreateProfile-10 @must @model @since-2020-08-15
  Rule: Gender is MALE, FEMALE or UNSPECIFIED

    Source: official model, CreateProfile, Gender.

    Scenario Outline: <Gender> is accepted
      Given a domain
      When CreateProfile is called with
        | Gender | <Gender> |
      Then the call succeeds
      And New has
        | Gender | <Gender> |

      Examples:
        | Gender      |
        | MALE        |
        | FEMALE      |
        | UNSPECIFIED |

    Scenario Outline: <Gender> is refused
      Given a domain
      When CreateProfile is called with
        | Gender | <Gender> |
      Then the call is refused as invalid

      Examples:
        | Gender |
        | OTHER  |
        | female |

  @CreateProfile-11 @open @inferred @since-2020-08-15
  Rule: What comes of an empty text is not documented

    The model asks for one character at least; samples by AWS send empty texts all the same.
    Source: official model, CreateProfile, lengths; API reference, CreateProfile, examples.

    Scenario: An empty MiddleName
      Given a domain
      When CreateProfile is called with
        | FirstName  | Ana     |
        | MiddleName | [empty] |
      Then one of these is observed
        | outcome                                                            |
        | refused with status 400                                            |
        | succeeds and New has FirstName Ana and New has MiddleName [absent] |

  @CreateProfile-12 @should @guide @since-2020-08-15
  Rule: A member that is null is as good as left out

    Source: Smithy, restJson1 protocol, null structure members.

    @wire-only
    Scenario: Null texts, addresses and attributes
      Given a domain
      When CreateProfile is called with
        | FirstName  | Ana    |
        | MiddleName | [null] |
        | Address    | [null] |
        | Attributes | [null] |
      Then the call succeeds
      And New has
        | FirstName  | Ana      |
        | MiddleName | [absent] |
        | Address    | [absent] |
        | Attributes | [absent] |
