@CreateDomain
Feature: Create a domain

  A domain is where everything about customers lives: profiles, their keys, object types and objects.

  @CreateDomain-1 @must @documented @since-2020-08-15
  Rule: A domain exists, under the name asked for, once CreateDomain has succeeded

    The answer describes the new domain, and GetDomain finds it.
    Source: release 2021-04-30, CreateDomain, DomainName and DefaultExpirationDays.

    @example
    Scenario: A domain with nothing but what is required
      Given no domain
      When CreateDomain is called with
        | DefaultExpirationDays | 366 |
      Then the call succeeds
      And the response has
        | DomainName            | [the domain] |
        | DefaultExpirationDays | 366          |
      And the domain has
        | DomainName            | [the domain] |
        | DefaultExpirationDays | 366          |

  @CreateDomain-2 @must @documented @since-2020-08-15
  Rule: Several domains can be created, each with settings of its own

    Creating one more neither replaces nor alters the ones that are there.
    Source: release 2021-04-30, CreateDomain, introduction.

    Scenario: A second domain beside the first
      Given another domain with
        | DefaultExpirationDays | 10 |
      And the profiles in the other domain
        | alias | EmailAddress    |
        | Ana   | ana@example.com |
      When CreateDomain is called with
        | DefaultExpirationDays | 20                          |
        | DeadLetterQueueUrl    | https://sqs.example.com/two |
      Then the call succeeds
      And the domain has
        | DefaultExpirationDays | 20 |
      And the other domain has
        | DefaultExpirationDays | 10       |
        | DeadLetterQueueUrl    | [absent] |
      And Ana is unchanged

  @CreateDomain-5 @must @documented @since-2020-08-15
  Rule: A name that is taken is refused with BadRequestException, and the first domain stays as it was

    Names are unique. Of the errors that the operation declares, BadRequestException is the one for it: there is no
    conflict error. Asking for exactly the same domain again is no exception.
    Source: release 2021-04-30, CreateDomain, DomainName; official model, CreateDomain, errors.

    Background:
      Given a domain with
        | DefaultExpirationDays | 10                          |
        | DeadLetterQueueUrl    | https://sqs.example.com/one |

    Scenario Outline: A second domain of the same name, with <settings> settings
      When CreateDomain is called with
        | DefaultExpirationDays | <days>                          |
        | DeadLetterQueueUrl    | https://sqs.example.com/<queue> |
      Then the call is refused with BadRequestException
      And the domain is unchanged

      @example
      Examples:
        | settings | days | queue |
        | other    | 20   | two   |

      Examples:
        | settings | days | queue |
        | the same | 10   | one   |

  @CreateDomain-6 @must @documented @since-2020-08-15
  Rule: A new domain tells when it was created and when it was last edited

    Both times are part of the answer, and a domain cannot have been edited before it was created.
    Source: release 2021-04-30, CreateDomain, CreatedAt and LastUpdatedAt.

    Scenario: The times of a new domain
      Given no domain
      When CreateDomain is called with
        | DefaultExpirationDays | 366 |
      Then the call succeeds
      And the response has
        | CreatedAt     | [present] |
        | LastUpdatedAt | [present] |
      And LastUpdatedAt is not before CreatedAt
