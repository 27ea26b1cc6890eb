@GetMatches
Feature: The latest run

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

    Scenario: The date is that of the latest run
      Given the profile Ana with
        | FirstName | Jane |
        | LastName  | Doe  |
      When the matching process runs
      Then MatchGenerationDate has advanced

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
