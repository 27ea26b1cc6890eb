@Wire
Feature: The wire: headers and bodies of requests

  What surrounds a request's JSON: content types, missing and oversized bodies, unusual headers, long paths.

  Background:
    Given a domain
    And the profile Ana with
      | AccountNumber | A-1 |

  @Wire-38 @should @guide @since-2020-08-15
  Rule: A charset beside application/json is accepted, in any case and spacing

    Source: Smithy, AWS restJson1 protocol, content types.

    @wire-only
    Scenario Outline: <type>
      When this request is sent
        """
        POST /domains/{domain}/profiles/search
        Content-Type: <type>

        {"KeyName": "_account", "Values": ["A-1"]}
        """
      Then the response status is 200
      And the profiles found, in any order, are Ana

      Examples:
        | type                            |
        | application/json; charset=utf-8 |
        | application/json;charset=UTF-8  |
        | Application/JSON                |

  @Wire-39 @open @inferred @since-2020-08-15
  Rule: Whether JSON under another content type is read is left to the service

    Source: Smithy, AWS restJson1 protocol, content types (400 or 415 in tests of servers; clients always send the type).

    @wire-only
    Scenario Outline: <type>
      When this request is sent
        """
        POST /domains/{domain}/profiles/search
        Content-Type: <type>

        {"KeyName": "_account", "Values": ["A-1"]}
        """
      Then one of these is observed
        | outcome                 |
        | succeeds                |
        | refused with status 400 |
        | refused with status 415 |

      Examples:
        | type                       |
        | text/plain                 |
        | application/x-amz-json-1.1 |

  @Wire-40 @must @model @since-2020-08-15
  Rule: A request without a body lacks every member of the body

    Source: model, required members of the input shapes.

    @wire-only
    Scenario: A search without a body
      When this request is sent
        """
        POST /domains/{domain}/profiles/search
        """
      Then the response status is 400

  @Wire-41 @open @inferred @since-2020-08-15
  Rule: Whether a body that may be empty may also be missing is left to the service

    Source: Smithy, HTTP bindings (silent on a missing body where all its members are optional).

    @wire-only
    Scenario: UpdateDomain without a body
      When this request is sent
        """
        PUT /domains/{domain}
        """
      Then one of these is observed
        | outcome                 |
        | succeeds                |
        | refused with status 400 |

  @Wire-42 @should @inferred @since-2020-08-15
  Rule: A body of more than ten megabytes is refused as the client's fault

    Source: model, the lengths of all members (the largest, PutProfileObject.Object, has 256000 characters).

    @wire-only
    Scenario: Eleven million characters in one member
      When this request is sent
        """
        POST /domains/{domain}/profiles
        Content-Type: application/json

        {"AccountNumber": "A-2", "AdditionalInformation": "{11000000 times x}"}
        """
      Then the response status is a 4xx
      And searching _account for "A-2" finds no profile

  @Wire-43 @should @inferred @since-2020-08-15
  Rule: Unknown and long headers do no harm

    Source: HTTP semantics (unknown fields are ignored).

    @wire-only
    Scenario: A header of 4000 characters
      When this request is sent
        """
        POST /domains/{domain}/profiles/search
        Content-Type: application/json
        X-Example: {4000 times x}

        {"KeyName": "_account", "Values": ["A-1"]}
        """
      Then the response status is 200
      And the profiles found, in any order, are Ana

  @Wire-44 @should @inferred @since-2020-08-15
  Rule: A path or query of unusual length is refused as the client's fault

    Source: model, SearchProfilesRequest.DomainName, .NextToken (lengths).

    @wire-only
    Scenario Outline: <target>
      When this request is sent
        """
        GET <target>
        """
      Then the response status is a 4xx

      Examples:
        | target                             |
        | /domains/{6000 times x}            |
        | /domains?next-token={6000 times x} |
