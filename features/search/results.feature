@SearchProfiles
Feature: SearchProfiles: the list of profiles found

  Background:
    Given a domain

  @SearchProfiles-43 @must @documented @since-2020-08-15
  Rule: Nobody found is a success with an empty list

    The list of matches has no entries then; there is no error for it.
    Source: release 2022-11-14, SearchProfiles, Items; model, which declares no error for it.

    Scenario: A domain without profiles
      When SearchProfiles is called with the search keys
        | KeyName  | Values |
        | _account | A-1    |
      Then the call succeeds
      And no profile is found

    Scenario: A domain in which nobody matches either of two keys
      Given the profile Ana with
        | AccountNumber | A-1 |
      When SearchProfiles is called with the search keys
        | KeyName  | Values          |
        | _account | A-2             |
        | _email   | ana@example.com |
      Then the call succeeds
      And no profile is found

  @SearchProfiles-44 @must @documented @since-2022-11-14
  Rule: A profile that several keys find comes once

    The response is a list of profiles, not of hits.
    Source: release 2022-11-14, SearchProfiles, LogicalOperator, Items.

    Background:
      Given the profiles
        | alias | AccountNumber | PhoneNumber  | MobilePhoneNumber | EmailAddress    |
        | Ana   | A-1           | +12065550101 | +12065550102      | ana@example.com |
        | Ben   | A-2           | +12065550101 | +12065550101      | ben@example.com |

    Scenario Outline: Every key hits, under <LogicalOperator>
      When SearchProfiles is called with LogicalOperator <LogicalOperator> and the search keys
        | KeyName  | Values          |
        | _account | A-1             |
        | _phone   | +12065550101    |
        | _phone   | +12065550102    |
        | _email   | ana@example.com |
      Then the call succeeds
      And the profiles found, in any order, are <found>

      Examples:
        | LogicalOperator | found    |
        | AND             | Ana      |
        | OR              | Ana, Ben |

    Scenario: One key hits two members
      When SearchProfiles is called with the search keys
        | KeyName | Values       |
        | _phone  | +12065550101 |
      Then the call succeeds
      And the profiles found, in any order, are Ana, Ben

  @SearchProfiles-45 @must @documented @since-2020-08-15
  Rule: All profiles that match are found, also when they are alike

    Two customers may share an account number, or everything but their id: neither is rejected nor hidden by the other.
    Source: release 2022-11-14, SearchProfiles, Items; API reference, SearchProfiles (a sample with one shared account).

    Scenario: One account number, two profiles
      Given the profiles
        | alias | AccountNumber | FirstName |
        | Ana   | A-1           | Ana       |
        | Ben   | A-1           | Ben       |
      When SearchProfiles is called with the search keys
        | KeyName  | Values |
        | _account | A-1    |
      Then the call succeeds
      And the profiles found, in any order, are Ana, Ben

    Scenario Outline: The same in every member, under <LogicalOperator>
      Given 3 profiles with
        | AccountNumber | A-1             |
        | EmailAddress  | one@example.com |
      When SearchProfiles is called with LogicalOperator <LogicalOperator> and the search keys
        | KeyName  | Values          |
        | _account | A-1             |
        | _email   | one@example.com |
      Then the call succeeds
      And the profiles found, in any order, are P1..P3

      Examples:
        | LogicalOperator |
        | AND             |
        | OR              |

  @SearchProfiles-46 @must @documented @since-2020-08-15
  Rule: Each entry shows its own profile

    Source: release 2022-11-14, SearchProfiles, Items.

    Scenario Outline: Two profiles in one response, under <LogicalOperator>
      Given the profiles
        | alias | AccountNumber | EmailAddress    | FirstName | Address.City | Attributes.tier |
        | Ana   | A-1           | one@example.com | Ana       | Lisbon       | gold            |
        | Ben   | A-1           | one@example.com | Ben       | Porto        | basic           |
      When SearchProfiles is called with LogicalOperator <LogicalOperator> and the search keys
        | KeyName  | Values          |
        | _account | A-1             |
        | _email   | one@example.com |
      Then Ana is found with
        | FirstName       | Ana    |
        | Address.City    | Lisbon |
        | Attributes.tier | gold   |
      And Ben is found with
        | FirstName       | Ben   |
        | Address.City    | Porto |
        | Attributes.tier | basic |

      Examples:
        | LogicalOperator |
        | AND             |
        | OR              |

  @SearchProfiles-47 @open @inferred @since-2020-08-15
  Rule: The order of the profiles found is left to the service

    Source: release 2022-11-14, SearchProfiles, Items (silent).
    Untested: every order is accepted, everywhere.
