@UpdateDomain
Feature: Update a domain: matching of duplicate profiles

  @UpdateDomain-16 @must @documented @since-2021-04-30
  Rule: Matching.Enabled is turned on and off

    The answer tells the new state, and so does GetDomain.
    Source: release 2021-04-30, UpdateDomain, Matching and Enabled.

    Scenario Outline: Matching.Enabled goes from <before> to <after>
      Given a domain with
        | Matching.Enabled | <before> |
      When UpdateDomain is called with
        | Matching.Enabled | <after> |
      Then the call succeeds
      And the response has
        | Matching.Enabled | <after> |
      And the domain has
        | Matching.Enabled | <after> |

      Examples:
        | before | after |
        | false  | true  |
        | true   | false |
        | true   | true  |
        | false  | false |

    @example
    Scenario: A domain that never heard of Matching
      Given a domain
      When UpdateDomain is called with
        | Matching.Enabled | true |
      Then the call succeeds
      And the response has
        | Matching.Enabled | true |
      And the domain has
        | Matching.Enabled | true |

  @UpdateDomain-17 @must @documented @since-2021-04-30
  Rule: Matching without Enabled is refused

    Source: release 2021-04-30, UpdateDomain, Enabled.

    Scenario Outline: An empty Matching where Matching.Enabled is <Enabled>
      Given a domain with
        | DefaultExpirationDays | 100       |
        | Matching.Enabled      | <Enabled> |
      When UpdateDomain is called with the body
        """
        {"DefaultExpirationDays": 200, "Matching": {}}
        """
      Then the call is refused as invalid
      And the domain is unchanged
      And the domain has
        | DefaultExpirationDays | 100       |
        | Matching.Enabled      | <Enabled> |

      Examples:
        | Enabled |
        | true    |
        | false   |

  @UpdateDomain-18 @must @documented @since-2021-04-30
  Rule: Matching is a structure and Enabled a boolean: anything else is refused

    What the release calls setting Matching to true is setting Matching.Enabled to true.
    Source: release 2021-04-30, UpdateDomain, Matching and Enabled; GetMatches, introduction.

    @wire-only
    Scenario Outline: Matching written as <Matching>
      Given a domain with
        | Matching.Enabled | false |
      When UpdateDomain is called with the body
        """
        {"Matching": <Matching>}
        """
      Then the call is refused as invalid
      And the domain has
        | Matching.Enabled | false |

      Examples:
        | Matching            |
        | true                |
        | "true"              |
        | [true]              |
        | {"Enabled": "true"} |
        | {"Enabled": 1}      |
