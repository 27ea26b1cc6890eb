@CreateDomain
Feature: Create a domain: names and required members

  @CreateDomain-7 @must @model @since-2020-08-15
  Rule: A name has up to 64 letters, digits, underscores and hyphens

    Source: official model, CreateDomain, DomainName.

    Scenario Outline: <what>
      Given no domain
      When CreateDomain is called with
        | DomainName            | <name> |
        | DefaultExpirationDays | 366    |
      Then the call succeeds
      And the response has
        | DomainName | [the domain] |
      And the domain has
        | DomainName | [the domain] |

      Examples:
        | what                    | name            |
        | 64 characters           | [64 characters] |
        | every kind of character | -Az_09-         |

  @CreateDomain-8 @must @model @since-2020-08-15
  Rule: A longer name, or one with any other character, is refused

    Source: official model, CreateDomain, DomainName.

    Scenario Outline: <what>
      Given no domain
      When CreateDomain is called with
        | DomainName            | <name> |
        | DefaultExpirationDays | 366    |
      Then the call is refused as invalid

      Examples:
        | what               | name            |
        | 65 characters      | [65 characters] |
        | a dot              | a.a             |
        | a space            | a a             |
        | a plus sign        | a+a             |
        | a colon            | a:a             |
        | an accented letter | é               |

  @CreateDomain-9 @must @documented @since-2020-08-15
  Rule: DefaultExpirationDays is required

    Source: release 2021-04-30, CreateDomain, DefaultExpirationDays.

    Scenario: No member at all
      Given no domain
      When CreateDomain is called
      Then the call is refused as invalid
      And the domain does not exist

    Scenario: Every member but that one
      Given no domain
      When CreateDomain is called with
        | DefaultEncryptionKey | alias/one                   |
        | DeadLetterQueueUrl   | https://sqs.example.com/one |
        | Matching.Enabled     | false                       |
        | Tags.team            | blue                        |
      Then the call is refused as invalid
      And the domain does not exist

  @CreateDomain-10 @must @model @since-2020-08-15
  Rule: DefaultExpirationDays is from 1 to 1098

    Source: official model, CreateDomain, DefaultExpirationDays.

    Scenario Outline: <days> days are accepted
      Given no domain
      When CreateDomain is called with
        | DefaultExpirationDays | <days> |
      Then the call succeeds
      And the response has
        | DefaultExpirationDays | <days> |
      And the domain has
        | DefaultExpirationDays | <days> |

      Examples:
        | days |
        | 1    |
        | 1098 |

    Scenario Outline: <days> days are refused
      Given no domain
      When CreateDomain is called with
        | DefaultExpirationDays | <days> |
      Then the call is refused as invalid
      And the domain does not exist

      Examples:
        | days |
        | 0    |
        | 1099 |
        | -1   |

  @CreateDomain-11 @must @documented @since-2020-08-15
  Rule: Data in a domain expires after so many days as DefaultExpirationDays says

    Source: release 2021-04-30, CreateDomain, DefaultExpirationDays.
    Untested: the shortest time is a day, and no operation makes it pass.

  @CreateDomain-12 @must @documented @since-2020-08-15
  Rule: An Amazon Connect instance is associated with one domain at most

    Source: release 2021-04-30, CreateDomain, introduction.
    Untested: instances are associated through another service, not through this API.

  @CreateDomain-13 @must @documented @since-2020-08-15
  Rule: Several Amazon Connect instances can be associated with one domain

    Source: release 2021-04-30, CreateDomain, introduction.
    Untested: instances are associated through another service, not through this API.

  @CreateDomain-14 @must @documented @since-2020-08-15
  Rule: A domain can have several third-party integrations

    Source: release 2021-04-30, CreateDomain, introduction.
    Untested: integrations need accounts at third parties and operations that neither release describes.
