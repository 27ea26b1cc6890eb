@SearchProfiles
Feature: SearchProfiles: which members the standard keys cover

  Background:
    Given a domain

  @SearchProfiles-19 @must @documented @since-2020-08-15
  Rule: A profile is found by its account number, phone number, e-mail address and full name

    The keys that the documents name as examples, each over the member that it is named after, as CreateProfile wrote it.
    Source: release 2022-11-14, SearchProfiles (description), KeyName.

    Scenario Outline: <KeyName>
      Given the profiles
        | alias | AccountNumber | PhoneNumber  | EmailAddress    | FirstName | MiddleName | LastName |
        | Ana   | A-1           | +12065550101 | ana@example.com | Ana       | Rita       | Sousa    |
        | Ben   | A-2           | +12065550102 | ben@example.com | Ben       | Rui        | Sousa    |
      When SearchProfiles is called with the search keys
        | KeyName   | Values   |
        | <KeyName> | <Values> |
      Then the call succeeds
      And the profiles found, in any order, are <found>

      Examples:
        | KeyName   | Values          | found |
        | _account  | A-1             | Ana   |
        | _account  | A-2             | Ben   |
        | _phone    | +12065550101    | Ana   |
        | _phone    | +12065550102    | Ben   |
        | _email    | ana@example.com | Ana   |
        | _email    | ben@example.com | Ben   |
        | _fullName | Ana Rita Sousa  | Ana   |
        | _fullName | Ben Rui Sousa   | Ben   |

  @SearchProfiles-20 @must @guide @since-2020-08-15
  Rule: _phone covers all four phone numbers and _email all three e-mail addresses

    Source: administrator's guide, definition of the standard profile; API reference, SearchProfiles (first sample).

    Scenario Outline: <KeyName> covers <member>
      Given the profile Ana with
        | <member> | <value> |
      And the profile Ben with
        | <member> | <other> |
      When SearchProfiles is called with the search keys
        | KeyName   | Values  |
        | <KeyName> | <value> |
      Then the call succeeds
      And the profiles found, in any order, are Ana

      Examples:
        | KeyName | member               | value           | other           |
        | _phone  | PhoneNumber          | +12065550101    | +12065550109    |
        | _phone  | MobilePhoneNumber    | +12065550102    | +12065550109    |
        | _phone  | HomePhoneNumber      | +12065550103    | +12065550109    |
        | _phone  | BusinessPhoneNumber  | +12065550104    | +12065550109    |
        | _email  | EmailAddress         | one@example.com | all@example.com |
        | _email  | PersonalEmailAddress | two@example.com | all@example.com |
        | _email  | BusinessEmailAddress | six@example.com | all@example.com |

    Scenario Outline: A profile with several is found by each of them, here <value>
      Given the profile Ana with
        | PhoneNumber          | +12065550101    |
        | MobilePhoneNumber    | +12065550102    |
        | HomePhoneNumber      | +12065550103    |
        | BusinessPhoneNumber  | +12065550104    |
        | EmailAddress         | one@example.com |
        | PersonalEmailAddress | two@example.com |
        | BusinessEmailAddress | six@example.com |
      When SearchProfiles is called with the search keys
        | KeyName   | Values  |
        | <KeyName> | <value> |
      Then the profiles found, in any order, are Ana

      Examples:
        | KeyName | value           |
        | _phone  | +12065550101    |
        | _phone  | +12065550102    |
        | _phone  | +12065550103    |
        | _phone  | +12065550104    |
        | _email  | one@example.com |
        | _email  | two@example.com |
        | _email  | six@example.com |

  @SearchProfiles-21 @should @guide @since-2020-08-15
  Rule: The full name of a profile without a middle name is its first and last name

    Joined by one space.
    Source: administrator's guide, definition of the standard profile.

    Scenario: First and last name only
      Given the profiles
        | alias | FirstName | LastName |
        | Ana   | Ana       | Sousa    |
        | Ben   | Ben       | Sousa    |
      When SearchProfiles is called with the search keys
        | KeyName   | Values    |
        | _fullName | Ana Sousa |
      Then the call succeeds
      And the profiles found, in any order, are Ana

  @SearchProfiles-22 @should @inferred @since-2020-08-15
  Rule: Part of a name is not a full name

    Source: administrator's guide, definition of the standard profile (no search by parts is described).

    Scenario Outline: "<part>" is not Ana Rita Sousa
      Given the profile Ana with
        | FirstName    | Ana           |
        | MiddleName   | Rita          |
        | LastName     | Sousa         |
        | BusinessName | Sousa Example |
      When SearchProfiles is called with the search keys
        | KeyName   | Values |
        | _fullName | <part> |
      Then the call succeeds
      And no profile is found

      Examples:
        | part          |
        | Ana           |
        | Sousa         |
        | Rita Sousa    |
        | Sousa Example |
