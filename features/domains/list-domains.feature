@ListDomains
Feature: List domains

  Other domains may be listed as well: an account is shared.

  @ListDomains-1 @must @guide @since-2020-08-15 @alone
  Rule: Every domain of the account is listed once, with its times and tags

    Source: API reference, ListDomains; official model, ListDomains, Items.

    @example
    Scenario: Two domains
      Given a domain
      And another domain
      When every page of ListDomains is read with
        | MaxResults | 100 |
      Then the items include, each once
        | DomainName         | CreatedAt | LastUpdatedAt |
        | [the domain]       | [present] | [present]     |
        | [the other domain] | [present] | [present]     |

    @needs-tags
    Scenario: One of two domains has a tag
      Given a domain with
        | Tags.team | blue |
      And another domain
      When every page of ListDomains is read with
        | MaxResults | 100 |
      Then the items include, each once
        | DomainName         | Tags.team |
        | [the domain]       | blue      |
        | [the other domain] | [absent]  |

  @ListDomains-2 @must @guide @since-2020-08-15 @alone
  Rule: A deleted domain is not listed

    Source: API reference, ListDomains and DeleteDomain.

    Scenario: One of two domains was deleted
      Given a domain
      And another domain
      And DeleteDomain was called with
        | DomainName | [the domain] |
      When every page of ListDomains is read with
        | MaxResults | 100 |
      Then the items include, each once
        | DomainName         |
        | [the other domain] |
      And the items do not include
        | DomainName   |
        | [the domain] |

  @ListDomains-3 @must @model @since-2020-08-15 @alone
  Rule: A page holds no more domains than MaxResults says, and NextToken leads to the rest

    Source: official model, ListDomains, MaxResults and NextToken.

    Scenario: One domain a page
      Given a domain
      And another domain
      When every page of ListDomains is read with
        | MaxResults | 1 |
      Then every page holds at most 1 items
      And the pages end
      And the items include, each once
        | DomainName         |
        | [the domain]       |
        | [the other domain] |

  @ListDomains-4 @must @model @since-2020-08-15
  Rule: MaxResults is from 1 to 100

    Source: official model, ListDomains, MaxResults.

    Scenario Outline: MaxResults <MaxResults> is refused
      When ListDomains is called with
        | MaxResults | <MaxResults> |
      Then the call is refused as invalid

      Examples:
        | MaxResults |
        | 0          |
        | 101        |
        | -1         |

    Scenario Outline: MaxResults <MaxResults> is accepted
      When ListDomains is called with
        | MaxResults | <MaxResults> |
      Then the call succeeds

      Examples:
        | MaxResults |
        | 1          |
        | 100        |

  @ListDomains-5 @should @inferred @since-2020-08-15
  Rule: A NextToken that no page gave is refused

    Source: official model, ListDomains, NextToken and errors.

    Scenario: A made-up token
      When ListDomains is called with
        | NextToken | made-up |
      Then the call is refused as invalid
