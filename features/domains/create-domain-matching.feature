@CreateDomain
Feature: Create a domain: matching of duplicate profiles

  @CreateDomain-23 @must @documented @since-2021-04-30
  Rule: Matching.Enabled turns the search for duplicate profiles on or off

    The flag is part of the answer and of what GetDomain tells.
    Source: release 2021-04-30, CreateDomain, Matching and Enabled.

    Scenario Outline: A domain with Matching.Enabled <Enabled>
      Given no domain
      When CreateDomain is called with
        | DefaultExpirationDays | 366       |
        | Matching.Enabled      | <Enabled> |
      Then the call succeeds
      And the response has
        | Matching.Enabled | <Enabled> |
      And the domain has
        | Matching.Enabled | <Enabled> |

      @example
      Examples:
        | Enabled |
        | true    |

      Examples:
        | Enabled |
        | false   |

  @CreateDomain-24 @must @documented @since-2021-04-30
  Rule: Matching without Enabled is refused

    Matching may be left out; Enabled may not be left out of Matching.
    Source: release 2021-04-30, CreateDomain, Enabled.

    Scenario: An empty Matching
      Given no domain
      When CreateDomain is called with the body
        """
        {"DefaultExpirationDays": 366, "Matching": {}}
        """
      Then the call is refused as invalid
      And the domain does not exist

  @CreateDomain-25 @must @documented @since-2021-04-30
  Rule: Matching is a structure and Enabled a boolean: anything else is refused

    What the release calls setting Matching to true is setting Matching.Enabled to true.
    Source: release 2021-04-30, CreateDomain, Matching and Enabled; GetMatches, introduction.

    @wire-only
    Scenario Outline: Matching written as <Matching>
      Given no domain
      When CreateDomain is called with the body
        """
        {"DefaultExpirationDays": 366, "Matching": <Matching>}
        """
      Then the call is refused as invalid
      And the domain does not exist

      Examples:
        | Matching            |
        | true                |
        | "true"              |
        | [true]              |
        | {"Enabled": "true"} |
        | {"Enabled": 1}      |

  @CreateDomain-26 @open @inferred @since-2021-04-30
  Rule: How a domain that never heard of Matching shows it is not documented

    Left out, null, empty and disabled are all the same; enabled it is not.
    Source: release 2021-04-30, CreateDomain, Matching.

    Scenario: A domain created without Matching
      Given no domain
      When CreateDomain is called with
        | DefaultExpirationDays | 366 |
      Then one of these is observed
        | outcome                                               |
        | succeeds and the domain has Matching.Enabled [absent] |
        | succeeds and the domain has Matching.Enabled false    |

  @CreateDomain-27 @should @guide @since-2020-08-15
  Rule: A member that is null is as good as left out

    Source: Smithy, restJson1 protocol, null structure members.

    @wire-only
    Scenario: Every optional member null
      Given no domain
      When CreateDomain is called with
        | DefaultExpirationDays | 366    |
        | DefaultEncryptionKey  | [null] |
        | DeadLetterQueueUrl    | [null] |
        | Matching              | [null] |
        | Tags                  | [null] |
      Then the call succeeds
      And the domain has
        | DefaultExpirationDays | 366      |
        | DeadLetterQueueUrl    | [absent] |

  @CreateDomain-28 @must @documented @since-2021-04-30
  Rule: The search for duplicates runs every Saturday at 12AM

    No time zone is given; other AWS documentation says UTC.
    Source: release 2021-04-30, CreateDomain, GetDomain and UpdateDomain, Matching.
    Untested: it would take up to a week to see, and no operation makes the time pass.
