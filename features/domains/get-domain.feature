@GetDomain
Feature: Get a domain

  @GetDomain-1 @must @documented @since-2020-08-15
  Rule: GetDomain tells what was set for the domain, and when it was created and last edited

    Source: release 2021-04-30, GetDomain, every member of the response but Stats and Matching.

    @example
    Scenario: A domain with every member but tags set
      Given a domain with
        | DefaultExpirationDays | 100                         |
        | DefaultEncryptionKey  | alias/one                   |
        | DeadLetterQueueUrl    | https://sqs.example.com/one |
      When GetDomain is called
      Then the call succeeds
      And the response has
        | DomainName            | [the domain]                |
        | DefaultExpirationDays | 100                         |
        | DefaultEncryptionKey  | alias/one                   |
        | DeadLetterQueueUrl    | https://sqs.example.com/one |
        | CreatedAt             | [present]                   |
        | LastUpdatedAt         | [present]                   |
      And LastUpdatedAt is not before CreatedAt

    @needs-tags
    Scenario: A domain with tags
      Given a domain with
        | Tags.team  | blue |
        | Tags.stage | test |
      When GetDomain is called
      Then the call succeeds
      And the response has
        | Tags.team  | blue |
        | Tags.stage | test |

  @GetDomain-2 @must @documented @since-2021-04-30
  Rule: GetDomain tells whether matching is enabled

    Whether CreateDomain or UpdateDomain said so last makes no difference.
    Source: release 2021-04-30, GetDomain, Matching and Enabled.

    Scenario Outline: Matching.Enabled is <Enabled> from the beginning
      Given a domain with
        | Matching.Enabled | <Enabled> |
      When GetDomain is called
      Then the call succeeds
      And the response has
        | Matching.Enabled | <Enabled> |

      Examples:
        | Enabled |
        | true    |
        | false   |

    Scenario Outline: Matching.Enabled goes from <before> to <after>
      Given a domain with
        | Matching.Enabled | <before> |
      And UpdateDomain was called with
        | Matching.Enabled | <after> |
      When GetDomain is called
      Then the call succeeds
      And the response has
        | Matching.Enabled | <after> |

      Examples:
        | before | after |
        | false  | true  |
        | true   | false |

  @GetDomain-3 @must @documented @since-2020-08-15
  Rule: GetDomain tells about the domain it is asked for and about no other

    Source: release 2021-04-30, GetDomain, DomainName.

    Scenario: Two domains with different settings
      Given a domain with
        | DefaultExpirationDays | 10                          |
        | DeadLetterQueueUrl    | https://sqs.example.com/one |
      And another domain with
        | DefaultExpirationDays | 20 |
      When GetDomain is called with
        | DomainName | [the other domain] |
      Then the call succeeds
      And the response has
        | DomainName            | [the other domain] |
        | DefaultExpirationDays | 20                 |
        | DeadLetterQueueUrl    | [absent]           |

  @GetDomain-4 @must @model @since-2020-08-15
  Rule: A domain that does not exist is refused with ResourceNotFoundException

    It makes no difference whether it never existed or was deleted.
    Source: official model, GetDomain, errors.

    @example
    Scenario: A domain that never existed
      Given no domain
      When GetDomain is called
      Then the call is refused with ResourceNotFoundException

    Scenario: A domain that was deleted
      Given a domain
      And DeleteDomain was called with
        | DomainName | [the domain] |
      When GetDomain is called
      Then the call is refused with ResourceNotFoundException

  @GetDomain-5 @must @model @since-2020-08-15
  Rule: A name that no domain can have is refused

    Source: official model, GetDomain, DomainName.

    Scenario Outline: <what>
      Given a domain
      When GetDomain is called with
        | DomainName | <name> |
      Then the call is refused as invalid

      Examples:
        | what          | name            |
        | a dot         | a.a             |
        | a space       | a a             |
        | 65 characters | [65 characters] |
