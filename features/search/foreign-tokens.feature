@SearchProfiles
Feature: SearchProfiles: tokens that belong to nothing here

  Background:
    Given a domain
    And the profiles
      | alias | AccountNumber | EmailAddress    |
      | Ana   | A-1           | one@example.com |
      | Ben   | A-1           | one@example.com |

  @SearchProfiles-62 @should @inferred @since-2020-08-15
  Rule: A text that is no token is refused

    Source: release 2022-11-14, SearchProfiles, NextToken (a token from the call before).

    Scenario Outline: <NextToken>
      When SearchProfiles is called with
        | KeyName   | _account    |
        | Values    | A-1         |
        | NextToken | <NextToken> |
      Then the call is refused as invalid

      Examples:
        | NextToken         |
        | nonsense          |
        | 1                 |
        | AAAAAAAAAAA=      |
        | [1024 characters] |

  @SearchProfiles-63 @should @inferred @since-2020-08-15
  Rule: A token of another search is refused

    A token continues the call that gave it, not any call.
    Source: release 2022-11-14, SearchProfiles, NextToken.

    Background:
      Given SearchProfiles was called with
        | KeyName    | _account |
        | Values     | A-1      |
        | MaxResults | 1        |

    Scenario Outline: Another <what>
      When SearchProfiles is called with
        | KeyName   | <KeyName>       |
        | Values    | <Values>        |
        | NextToken | [the NextToken] |
      Then the call is refused as invalid

      Examples:
        | what  | KeyName  | Values          |
        | key   | _email   | one@example.com |
        | value | _account | A-2             |

    Scenario: An additional key
      When SearchProfiles is called with
        | KeyName              | _account                                               |
        | Values               | A-1                                                    |
        | AdditionalSearchKeys | [{"KeyName": "_email", "Values": ["one@example.com"]}] |
        | NextToken            | [the NextToken]                                        |
      Then the call is refused as invalid

    Scenario: Another domain
      Given another domain
      When SearchProfiles is called with
        | DomainName | [the other domain] |
        | KeyName    | _account           |
        | Values     | A-1                |
        | NextToken  | [the NextToken]    |
      Then the call is refused as invalid

  @SearchProfiles-64 @must @documented @since-2020-08-15
  Rule: Not even a token of another domain shows profiles of that domain

    Source: release 2022-11-14, SearchProfiles (description), DomainName.

    Scenario: A token that a search of this domain gave, used in the other one
      Given another domain
      And SearchProfiles was called with
        | KeyName    | _account |
        | Values     | A-1      |
        | MaxResults | 1        |
      When SearchProfiles is called with
        | DomainName | [the other domain] |
        | KeyName    | _account           |
        | Values     | A-1                |
        | NextToken  | [the NextToken]    |
      Then one of these is observed
        | outcome                                |
        | refused with BadRequestException       |
        | refused with ResourceNotFoundException |
        | finds no profile                       |
