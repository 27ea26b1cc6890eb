@GetMatches
Feature: Match groups

  @GetMatches-6 @must @documented @since-2021-04-30 @needs-matching-trigger
  Rule: Profiles alike in every attribute that identifies a match are one group, all of them

    Source: release 2021-04-30, GetMatches, operation (list of attributes), Matches.ProfileIds.

    Scenario: Four profiles, all alike
      Given a domain with
        | Matching.Enabled | true |
      And 4 profiles with
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
      Then P1..P4 are one match group

  @GetMatches-7 @must @documented @since-2021-04-30 @needs-matching-trigger
  Rule: A match group has a MatchId of its own and two or more different profiles of the domain

    Source: release 2021-04-30, GetMatches, Matches, MatchId and ProfileIds; administrator guide, match groups.

    Scenario: Two groups and a profile by itself
      Given a domain with
        | Matching.Enabled | true |
      And the profiles
        | alias | FirstName | MiddleName | LastName | BusinessName | PhoneNumber  | MobilePhoneNumber | HomePhoneNumber | BusinessPhoneNumber | EmailAddress      | PersonalEmailAddress   | BusinessEmailAddress   |
        | Ana   | Jane      | Ann        | Doe      | Acme         | +12065550101 | +12065550102      | +12065550103    | +12065550104        | jane@example.com  | doe.home@example.com   | doe.work@example.com   |
        | Ben   | Jorge     | Luis       | Lopez    | Borealis     | +12065550111 | +12065550112      | +12065550113    | +12065550114        | jorge@example.com | lopez.home@example.com | lopez.work@example.com |
        | Cem   | Jane      | Ann        | Doe      | Acme         | +12065550101 | +12065550102      | +12065550103    | +12065550104        | jane@example.com  | doe.home@example.com   | doe.work@example.com   |
        | Dan   | Jorge     | Luis       | Lopez    | Borealis     | +12065550111 | +12065550112      | +12065550113    | +12065550114        | jorge@example.com | lopez.home@example.com | lopez.work@example.com |
        | Eve   | Kim       | Su         | Park     | Corvus       | +12065550121 | +12065550122      | +12065550123    | +12065550124        | kim@example.com   | park.home@example.com  | park.work@example.com  |
      When the matching process runs
      Then every match group holds two or more different profiles of the domain
      And no MatchId comes twice
      And Ana, Cem are one match group
      And Ben, Dan are one match group

  @GetMatches-8 @should @documented @since-2021-04-30 @needs-matching-trigger
  Rule: A profile that has nothing in common with others is in no group

    What else a learning process takes for a likeness is its own affair.
    Source: release 2021-04-30, GetMatches, operation (list of attributes).

    Scenario: One profile is like another, one is not
      Given a domain with
        | Matching.Enabled | true |
      And the profiles
        | alias | FirstName | MiddleName | LastName | BusinessName | PhoneNumber  | MobilePhoneNumber | HomePhoneNumber | BusinessPhoneNumber | EmailAddress     | PersonalEmailAddress  | BusinessEmailAddress  |
        | Ana   | Jane      | Ann        | Doe      | Acme         | +12065550101 | +12065550102      | +12065550103    | +12065550104        | jane@example.com | doe.home@example.com  | doe.work@example.com  |
        | Ben   | Jane      | Ann        | Doe      | Acme         | +12065550101 | +12065550102      | +12065550103    | +12065550104        | jane@example.com | doe.home@example.com  | doe.work@example.com  |
        | Eve   | Kim       | Su         | Park     | Corvus       | +12065550121 | +12065550122      | +12065550123    | +12065550124        | kim@example.com  | park.home@example.com | park.work@example.com |
      When the matching process runs
      Then Ana, Ben are one match group
      And Eve is in no match group

    Scenario: Only what is no attribute of a match is shared
      Given a domain with
        | Matching.Enabled | true |
      And the profiles
        | alias | EmailAddress    | Gender | BirthDate  | Attributes.tier |
        | Ana   | ana@example.com | FEMALE | 1980-01-31 | gold            |
        | Ben   | ben@example.com | FEMALE | 1980-01-31 | gold            |
      When the matching process runs
      Then Ana is in no match group
      And Ben is in no match group

  @GetMatches-9 @must @documented @since-2021-04-30 @needs-matching-trigger
  Rule: Profiles of different domains never match

    Source: release 2021-04-30, GetMatches, DomainName; CreateDomain (a domain is the container of all customer data).

    Scenario: The only profile that is alike is in another domain
      Given a domain with
        | Matching.Enabled | true |
      And another domain with
        | Matching.Enabled | true |
      And the profiles
        | alias | FirstName | MiddleName | LastName | BusinessName | PhoneNumber  | MobilePhoneNumber | HomePhoneNumber | BusinessPhoneNumber | EmailAddress      | PersonalEmailAddress   | BusinessEmailAddress   |
        | Ana   | Jane      | Ann        | Doe      | Acme         | +12065550101 | +12065550102      | +12065550103    | +12065550104        | jane@example.com  | doe.home@example.com   | doe.work@example.com   |
        | Ben   | Jorge     | Luis       | Lopez    | Borealis     | +12065550111 | +12065550112      | +12065550113    | +12065550114        | jorge@example.com | lopez.home@example.com | lopez.work@example.com |
        | Cem   | Jorge     | Luis       | Lopez    | Borealis     | +12065550111 | +12065550112      | +12065550113    | +12065550114        | jorge@example.com | lopez.home@example.com | lopez.work@example.com |
      And the profiles in the other domain
        | alias | FirstName | MiddleName | LastName | BusinessName | PhoneNumber  | MobilePhoneNumber | HomePhoneNumber | BusinessPhoneNumber | EmailAddress     | PersonalEmailAddress | BusinessEmailAddress |
        | Eve   | Jane      | Ann        | Doe      | Acme         | +12065550101 | +12065550102      | +12065550103    | +12065550104        | jane@example.com | doe.home@example.com | doe.work@example.com |
      When the matching process runs
      Then Ben, Cem are one match group
      And every match group holds two or more different profiles of the domain
