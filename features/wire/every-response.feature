@Wire
Feature: The wire: what holds for every response

  The form of every body: its members, their types, its content type, its timestamps.
  These rules are judged on every exchange of every scenario. The scenarios here make sure that there is something to
  judge.

  @Wire-1 @must @model @since-2020-08-15
  Rule: A response has the members that the model gives its operation, each of its type

    Required members are there, numbers are numbers, texts are texts within their lengths, patterns and lists of values.
    Null and absent are one thing. Members that the model does not know are let pass, as services grow.
    Source: model, the output of each operation.

    Background:
      Given a domain with
        | DefaultEncryptionKey | example-key |
      And the profile Ana with
        | AccountNumber   | A-1             |
        | EmailAddress    | one@example.com |
        | Address.City    | Lisbon          |
        | Attributes.tier | gold            |

    Scenario Outline: <operation>
      When <operation> is called
      Then the call succeeds

      Examples:
        | operation     |
        | GetDomain     |
        | ListDomains   |
        | CreateProfile |
        | UpdateDomain  |
        | DeleteDomain  |

      @needs-object-types
      Examples: Object types
        | operation              |
        | ListProfileObjectTypes |

    Scenario: SearchProfiles by several keys
      When SearchProfiles is called with LogicalOperator AND and the search keys
        | KeyName  | Values          |
        | _account | A-1             |
        | _email   | one@example.com |
      Then the call succeeds

    Scenario: UpdateProfile
      When UpdateProfile is called with
        | ProfileId | Ana |
        | FirstName | Ana |
      Then the call succeeds

    Scenario: AddProfileKey
      When AddProfileKey is called with
        | ProfileId | Ana            |
        | KeyName   | _segmentUserId |
        | Values    | seg-1          |
      Then the call succeeds

    Scenario: An error
      When SearchProfiles is called with the search keys
        | KeyName  | Values |
        | _account |        |
      Then the call is refused as invalid

  @Wire-2 @must @model @since-2020-08-15
  Rule: A response with a body is application/json

    Errors too. Parameters of the type, such as a charset, are allowed.
    Source: model, metadata (protocol rest-json).

    Background:
      Given a domain

    Scenario: A success
      When GetDomain is called
      Then the call succeeds

    Scenario: An empty result
      When SearchProfiles is called with the search keys
        | KeyName  | Values |
        | _account | A-1    |
      Then the call succeeds

    Scenario: An error
      When GetDomain is called with
        | DomainName | [unknown] |
      Then the call is refused with ResourceNotFoundException

    @wire-only
    Scenario: An error of the protocol itself
      When this request is sent
        """
        POST /domains/{domain}/profiles/search
        Content-Type: application/json

        {"KeyName"
        """
      Then the response status is 400

  @Wire-5 @must @guide @since-2020-08-15
  Rule: Timestamps are numbers of seconds since 1970

    Fractions are allowed; milliseconds are not, as clients would read them as dates in another age.
    Source: Smithy, AWS restJson1 protocol, timestamps.

    Scenario Outline: <operation>
      Given a domain
      When <operation> is called
      Then the call succeeds

      Examples:
        | operation    |
        | GetDomain    |
        | UpdateDomain |
        | ListDomains  |

    Scenario: CreateDomain
      Given no domain
      When CreateDomain is called with
        | DefaultExpirationDays | 30 |
      Then the response has
        | CreatedAt     | [present] |
        | LastUpdatedAt | [present] |

  @Wire-10 @should @guide @since-2020-08-15
  Rule: No value of a map is null

    Clients keep such a key, with nothing behind it, where they drop a null member.
    Source: Smithy, AWS restJson1 protocol, sparse maps.

    Scenario: A profile of which one attribute was removed
      Given a domain
      And the profile Ana with
        | AccountNumber     | A-1  |
        | Attributes.tier   | gold |
        | Attributes.region | EU   |
      And UpdateProfile was called with
        | ProfileId         | Ana     |
        | Attributes.region | [empty] |
      When SearchProfiles is called with the search keys
        | KeyName  | Values |
        | _account | A-1    |
      Then the profiles found, in any order, are Ana
