@SearchProfiles
Feature: SearchProfiles: page by page

  Background:
    Given a domain

  @SearchProfiles-54 @must @documented @since-2020-08-15
  Rule: A page holds 20 profiles unless MaxResults says otherwise

    Source: release 2022-11-14, SearchProfiles, MaxResults.

    Scenario: More profiles than fit
      Given 25 profiles with
        | AccountNumber | A-1 |
      When every page of SearchProfiles is read with
        | KeyName | _account |
        | Values  | A-1      |
      Then the first page holds 20 items
      And every page holds at most 20 items
      And the pages hold P1..P25, each once

    Scenario: More profiles than fit, found by either of two keys
      Given 25 profiles with
        | AccountNumber | A-1             |
        | EmailAddress  | one@example.com |
      When SearchProfiles is called with the search keys
        | KeyName  | Values          |
        | _account | A-1             |
        | _email   | one@example.com |
      Then the first page holds 20 items
      And the response has
        | NextToken | [present] |

  @SearchProfiles-55 @must @documented @since-2020-08-15
  Rule: A page holds at most MaxResults profiles

    Source: release 2022-11-14, SearchProfiles, MaxResults.

    Scenario Outline: At most <MaxResults>
      Given 7 profiles with
        | AccountNumber | A-1 |
      When every page of SearchProfiles is read with
        | KeyName    | _account     |
        | Values     | A-1          |
        | MaxResults | <MaxResults> |
      Then every page holds at most <MaxResults> items
      And the pages hold P1..P7, each once

      Examples:
        | MaxResults |
        | 1          |
        | 6          |
        | 7          |
        | 8          |
        | 100        |

  @SearchProfiles-56 @must @model @since-2020-08-15
  Rule: MaxResults is a number from 1 to 100

    Source: model, SearchProfilesRequest.MaxResults.

    Scenario Outline: <MaxResults> is out of range
      Given the profile Ana with
        | AccountNumber | A-1 |
      When SearchProfiles is called with
        | KeyName    | _account     |
        | Values     | A-1          |
        | MaxResults | <MaxResults> |
      Then the call is refused as invalid

      Examples:
        | MaxResults |
        | 0          |
        | -1         |
        | 101        |
        | 2147483647 |

  @SearchProfiles-57 @should @inferred @since-2020-08-15
  Rule: A page is filled as long as there are more profiles

    MaxResults is an upper bound; a page that stays below it for no reason costs its reader another call.
    Source: release 2022-11-14, SearchProfiles, MaxResults.

    Scenario Outline: <MaxResults> of 25
      Given 25 profiles with
        | AccountNumber | A-1 |
      When every page of SearchProfiles is read with
        | KeyName    | _account     |
        | Values     | A-1          |
        | MaxResults | <MaxResults> |
      Then the first page holds <held> items
      And the pages hold P1..P25, each once

      Examples:
        | MaxResults | held |
        | 10         | 10   |
        | 24         | 24   |
        | 100        | 25   |

    Scenario: Three that both keys find, among 27 that the first one finds
      Given 24 profiles with
        | AccountNumber | A-1 |
      And the profiles
        | alias | AccountNumber | EmailAddress    |
        | Ana   | A-1           | one@example.com |
        | Ben   | A-1           | one@example.com |
        | Cem   | A-1           | one@example.com |
      When every page of SearchProfiles is read with
        | KeyName              | _account                                               |
        | Values               | A-1                                                    |
        | AdditionalSearchKeys | [{"KeyName": "_email", "Values": ["one@example.com"]}] |
        | LogicalOperator      | AND                                                    |
        | MaxResults           | 3                                                      |
      Then the first page holds 3 items
      And the pages hold Ana, Ben, Cem, each once
