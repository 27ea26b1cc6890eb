@GetMatches
Feature: Matches after profiles were merged or deleted

  @GetMatches-25 @must @documented @since-2021-04-30 @needs-matching-trigger
  Rule: A profile that was merged is in no group after the next run

    Main stays in the group, with the profiles that are like it.
    Source: release 2021-04-30, GetMatches ("latest run"); MergeProfiles ("deleted").

    Background:
      Given a domain with
        | Matching.Enabled | true |
      And 3 profiles with
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

    Scenario: One of three is merged into another
      Given MergeProfiles was called with
        | MainProfileId        | P1 |
        | ProfileIdsToBeMerged | P2 |
      When the matching process runs
      Then P1, P3 are one match group
      And P2 is in no match group
      And every match group holds two or more different profiles of the domain

    Scenario: One of three is merged into a profile that had nothing in common with them
      Given the profile Ana with
        | AccountNumber | A-1 |
      And MergeProfiles was called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | P2  |
      When the matching process runs
      Then Ana, P1, P3 are one match group
      And P2 is in no match group

    Scenario: The whole group is merged
      Given MergeProfiles was called with
        | MainProfileId        | P1     |
        | ProfileIdsToBeMerged | P2, P3 |
      When the matching process runs
      Then P1 is in no match group
      And P2 is in no match group
      And P3 is in no match group

  @GetMatches-26 @must @documented @since-2021-04-30 @needs-matching-trigger
  Rule: A profile that was deleted is in no group after the next run

    Source: release 2021-04-30, GetMatches ("latest run", "profiles that match").

    Scenario: One of three is deleted
      Given a domain with
        | Matching.Enabled | true |
      And 3 profiles with
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
      And DeleteProfile was called with
        | ProfileId | P2 |
      When the matching process runs
      Then P1, P3 are one match group
      And P2 is in no match group
      And every match group holds two or more different profiles of the domain

  @GetMatches-27 @should @inferred @since-2021-04-30 @needs-matching-trigger
  Rule: Profiles that are no longer alike are in no group after the next run

    Source: release 2021-04-30, GetMatches ("latest run").

    Scenario: The only shared value was changed
      Given a domain with
        | Matching.Enabled | true |
      And the profiles
        | alias | EmailAddress     |
        | Ana   | jane@example.com |
        | Ben   | jane@example.com |
      And the matching process has run
      And UpdateProfile was called with
        | ProfileId    | Ben               |
        | EmailAddress | jorge@example.com |
      When the matching process runs
      Then Ana is in no match group
      And Ben is in no match group

  @GetMatches-28 @open @inferred @since-2021-04-30 @needs-matching-trigger
  Rule: Whether a profile that is gone leaves its group before the next run

    The result may be as the run left it, or without the profile, or without the group.
    Source: none; release 2021-04-30, GetMatches ("based on the results of the latest run").

    Background:
      Given a domain with
        | Matching.Enabled | true |
      And 3 profiles with
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

    Scenario: One of three was merged into another
      Given MergeProfiles was called with
        | MainProfileId        | P1 |
        | ProfileIdsToBeMerged | P2 |
      When GetMatches is called
      Then one of these is observed
        | outcome                                 |
        | P1, P3 are one match group              |
        | P1, P2, P3 are one match group          |
        | succeeds and no match group is returned |

    Scenario: One of three was deleted
      Given DeleteProfile was called with
        | ProfileId | P2 |
      When GetMatches is called
      Then one of these is observed
        | outcome                                 |
        | P1, P3 are one match group              |
        | P1, P2, P3 are one match group          |
        | succeeds and no match group is returned |
