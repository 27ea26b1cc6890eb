@GetMatches
Feature: Pages of matches

  @GetMatches-19 @must @documented @since-2021-04-30 @needs-matching-trigger
  Rule: A page has at most MaxResults groups, and the pages together have each group once

    NextToken leads from page to page, and there is none on the last one.
    Source: release 2021-04-30, GetMatches, MaxResults and NextToken.

    Scenario Outline: Three groups, <size> to a page
      Given a domain with
        | Matching.Enabled | true |
      And the profiles
        | alias | FirstName | MiddleName | LastName | BusinessName | PhoneNumber  | MobilePhoneNumber | HomePhoneNumber | BusinessPhoneNumber | EmailAddress      | PersonalEmailAddress   | BusinessEmailAddress   |
        | Ana   | Jane      | Ann        | Doe      | Acme         | +12065550101 | +12065550102      | +12065550103    | +12065550104        | jane@example.com  | doe.home@example.com   | doe.work@example.com   |
        | Ben   | Jane      | Ann        | Doe      | Acme         | +12065550101 | +12065550102      | +12065550103    | +12065550104        | jane@example.com  | doe.home@example.com   | doe.work@example.com   |
        | Cem   | Jorge     | Luis       | Lopez    | Borealis     | +12065550111 | +12065550112      | +12065550113    | +12065550114        | jorge@example.com | lopez.home@example.com | lopez.work@example.com |
        | Dan   | Jorge     | Luis       | Lopez    | Borealis     | +12065550111 | +12065550112      | +12065550113    | +12065550114        | jorge@example.com | lopez.home@example.com | lopez.work@example.com |
        | Eve   | Kim       | Su         | Park     | Corvus       | +12065550121 | +12065550122      | +12065550123    | +12065550124        | kim@example.com   | park.home@example.com  | park.work@example.com  |
        | Fay   | Kim       | Su         | Park     | Corvus       | +12065550121 | +12065550122      | +12065550123    | +12065550124        | kim@example.com   | park.home@example.com  | park.work@example.com  |
      And the matching process has run
      When every page of GetMatches is read with
        | MaxResults | <size> |
      Then every page holds at most <size> items
      And the pages end
      And no MatchId comes twice
      And Ana, Ben are one match group
      And Cem, Dan are one match group
      And Eve, Fay are one match group

      Examples:
        | size |
        | 1    |
        | 2    |
        | 100  |

  @GetMatches-22 @should @inferred @since-2021-04-30 @needs-matching-trigger
  Rule: A NextToken that no response gave is refused

    Source: release 2021-04-30, GetMatches, NextToken ("the value returned in the previous response").

    Scenario: An invented token
      Given a domain with
        | Matching.Enabled | true |
      And 2 profiles with
        | FirstName            | Jane                  |
        | MiddleName           | Ann                   |
        | LastName             | Doe                   |
        | BusinessName         | Acme                  |
        | PhoneNumber          | +12065550101          |
        | MobilePhoneNumber    | +12065550102          |
        | HomePhoneNumber      | +12065550103          |
        | BusinessPhoneNumber  | +12065550104          |
        | EmailAddress         | jane@example.com      |
        | PersonalEmailAddress | jane.home@example.com |
        | BusinessEmailAddress | jane.work@example.com |
      And the matching process has run
      When GetMatches is called with
        | NextToken | invented |
      Then the call is refused as invalid

  @GetMatches-23 @open @inferred @since-2021-04-30
  Rule: How many groups a page has when MaxResults is not given

    Source: none; release 2021-04-30, GetMatches, MaxResults, names no default.
    Untested: any number is right, and no scenario could fail.
