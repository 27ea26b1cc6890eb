@GetMatches
Feature: The result of a run

  @GetMatches-14 @must @documented @since-2021-04-30 @needs-matching-trigger
  Rule: A result says when it was generated and how many potential matches there are

    Source: release 2021-04-30, GetMatches, MatchGenerationDate and PotentialMatches.

    Scenario: After a run
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
      When GetMatches is called
      Then the call succeeds
      And the response has
        | MatchGenerationDate | [present] |
        | PotentialMatches    | [present] |

  @GetMatches-15 @should @documented @since-2021-04-30 @needs-matching-trigger
  Rule: PotentialMatches is the number of match groups, on every page

    It could also be read as a number of profiles. Whichever it is, it counts the whole result.
    Source: release 2021-04-30, GetMatches, PotentialMatches.

    Scenario Outline: Two groups, of three profiles and of two, <size> to a page
      Given a domain with
        | Matching.Enabled | true |
      And the profiles
        | alias | FirstName | MiddleName | LastName | BusinessName | PhoneNumber  | MobilePhoneNumber | HomePhoneNumber | BusinessPhoneNumber | EmailAddress      | PersonalEmailAddress   | BusinessEmailAddress   |
        | Ana   | Jane      | Ann        | Doe      | Acme         | +12065550101 | +12065550102      | +12065550103    | +12065550104        | jane@example.com  | doe.home@example.com   | doe.work@example.com   |
        | Ben   | Jane      | Ann        | Doe      | Acme         | +12065550101 | +12065550102      | +12065550103    | +12065550104        | jane@example.com  | doe.home@example.com   | doe.work@example.com   |
        | Cem   | Jane      | Ann        | Doe      | Acme         | +12065550101 | +12065550102      | +12065550103    | +12065550104        | jane@example.com  | doe.home@example.com   | doe.work@example.com   |
        | Dan   | Jorge     | Luis       | Lopez    | Borealis     | +12065550111 | +12065550112      | +12065550113    | +12065550114        | jorge@example.com | lopez.home@example.com | lopez.work@example.com |
        | Eve   | Jorge     | Luis       | Lopez    | Borealis     | +12065550111 | +12065550112      | +12065550113    | +12065550114        | jorge@example.com | lopez.home@example.com | lopez.work@example.com |
      And the matching process has run
      When GetMatches is called with
        | MaxResults | <size> |
      Then the response has
        | PotentialMatches | 2 |

      Examples:
        | size |
        | 1    |
        | 100  |

  @GetMatches-16 @must @documented @since-2021-04-30 @needs-matching-trigger
  Rule: The result is that of the latest run

    Source: release 2021-04-30, GetMatches, operation ("latest run"), MatchGenerationDate.

    Background:
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

    Scenario: A profile that came since the last run is in the group after the next one
      Given the profile Ana with
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
      When the matching process runs
      Then P1, P2, Ana are one match group

    Scenario: A group that nothing holds together any more is gone after the next run
      Given DeleteProfile was called with
        | ProfileId | P2 |
      When the matching process runs
      Then P1 is in no match group
      And P2 is in no match group

  @GetMatches-17 @open @inferred @since-2021-04-30 @needs-matching-trigger
  Rule: Whether a profile that came after the latest run is matched at once

    Source: none; release 2021-04-30, GetMatches ("based on the results of the latest run").

    Scenario: The third of three that are alike comes late
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
      And the profile Ana with
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
      When GetMatches is called
      Then one of these is observed
        | outcome                         |
        | P1, P2 are one match group      |
        | P1, P2, Ana are one match group |

  @GetMatches-18 @should @guide @since-2021-04-30
  Rule: A ConfidenceScore, where there is one, is between 0 and 1

    Source: administrator guide, match groups; official model, MatchItem (in neither release).
    Untested: no score is promised for any likeness, and the member may be absent.
