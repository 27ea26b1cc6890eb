@GetMatches
Feature: Matching has to be enabled

  @GetMatches-1 @must @documented @since-2021-04-30
  Rule: A domain in which matching was never enabled has no matches

    How GetMatches says so is left open elsewhere.
    Source: release 2021-04-30, GetMatches, operation ("Before calling this API").

    Scenario Outline: Matching was <what>
      Given a domain with
        | Matching.Enabled | <matching> |
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
      When GetMatches is called
      Then no match group is returned

      Examples:
        | what            | matching |
        | never mentioned |          |
        | switched off    | false    |

  @GetMatches-2 @must @documented @since-2021-04-30 @needs-matching-trigger
  Rule: Matching is enabled by CreateDomain or by UpdateDomain, for that domain alone

    Source: release 2021-04-30, GetMatches, operation; CreateDomain and UpdateDomain, Matching.

    Scenario: By CreateDomain
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
      When the matching process runs
      Then P1, P2 are one match group

    Scenario: By UpdateDomain, with profiles that were there before
      Given a domain
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
      And UpdateDomain was called with
        | Matching.Enabled | true |
      When the matching process runs
      Then P1, P2 are one match group

    Scenario: A run of one domain, seen from another one that is not enabled
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
      And another domain
      And the profiles in the other domain
        | alias | EmailAddress     | PhoneNumber  | FirstName | LastName |
        | Ana   | jane@example.com | +12065550101 | Jane      | Doe      |
        | Ben   | jane@example.com | +12065550101 | Jane      | Doe      |
      And the matching process has run
      When GetMatches is called with
        | DomainName | [the other domain] |
      Then no match group is returned
