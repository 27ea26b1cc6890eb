@SearchProfiles
Feature: SearchProfiles: from one page to the next

  Background:
    Given a domain
    And the profiles
      | alias | AccountNumber | EmailAddress    |
      | Ana   | A-1           | one@example.com |
      | Ben   | A-1           | two@example.com |
      | Cem   | A-1           | one@example.com |
      | Dan   | A-2           | one@example.com |
      | Eve   | A-2           | two@example.com |
      | Fay   | A-1           | one@example.com |

  @SearchProfiles-58 @must @documented @since-2020-08-15
  Rule: The pages together hold every profile found exactly once

    Each NextToken leads to the next page of the same search, as long as nothing is written meanwhile.
    Source: release 2022-11-14, SearchProfiles, NextToken (request and response).

    Scenario Outline: One key, <MaxResults> a page
      When every page of SearchProfiles is read with
        | KeyName    | _account     |
        | Values     | A-1          |
        | MaxResults | <MaxResults> |
      Then the pages hold Ana, Ben, Cem, Fay, each once
      And every page holds at most <MaxResults> items

      Examples:
        | MaxResults |
        | 1          |
        | 2          |
        | 3          |
        | 4          |
        | 5          |

  @SearchProfiles-59 @must @documented @since-2022-11-14
  Rule: So do the pages of a search by several keys

    A profile that two keys find is not repeated on a later page, and the operator holds on every page.
    Source: release 2022-11-14, SearchProfiles, NextToken, LogicalOperator.

    Scenario Outline: <LogicalOperator>, <MaxResults> a page
      When every page of SearchProfiles is read with
        | KeyName              | _account                                               |
        | Values               | A-1                                                    |
        | AdditionalSearchKeys | [{"KeyName": "_email", "Values": ["one@example.com"]}] |
        | LogicalOperator      | <LogicalOperator>                                      |
        | MaxResults           | <MaxResults>                                           |
      Then the pages hold <found>, each once
      And every page holds at most <MaxResults> items

      Examples:
        | LogicalOperator | MaxResults | found                   |
        | AND             | 1          | Ana, Cem, Fay           |
        | AND             | 2          | Ana, Cem, Fay           |
        | OR              | 1          | Ana, Ben, Cem, Dan, Fay |
        | OR              | 2          | Ana, Ben, Cem, Dan, Fay |
        | OR              | 3          | Ana, Ben, Cem, Dan, Fay |

  @SearchProfiles-60 @must @documented @since-2020-08-15
  Rule: The pages come to an end: the last one has no NextToken

    A last page may be empty.
    Source: release 2022-11-14, SearchProfiles, NextToken (response).

    Scenario Outline: <Values>, <MaxResults> a page
      When every page of SearchProfiles is read with
        | KeyName    | _account     |
        | Values     | <Values>     |
        | MaxResults | <MaxResults> |
      Then the pages end

      Examples:
        | Values | MaxResults |
        | A-1    | 1          |
        | A-1    | 3          |
        | A-1    | 4          |
        | A-1    | 100        |
        | A-9    | 1          |

  @SearchProfiles-61 @must @model @since-2020-08-15
  Rule: Asking for a further page repeats the whole search

    A token stands in for neither the key nor its values, which are required in every request.
    Source: model, SearchProfilesRequest (required members).

    Scenario Outline: A token and no <member>
      Given SearchProfiles was called with
        | KeyName    | _account |
        | Values     | A-1      |
        | MaxResults | 1        |
      When SearchProfiles is called with
        | NextToken | [the NextToken] |
        | <other>   | <value>         |
      Then the call is refused as invalid

      Examples:
        | member  | other   | value    |
        | KeyName | Values  | A-1      |
        | Values  | KeyName | _account |
