@SearchProfiles
Feature: SearchProfiles: all keys or any key

  @SearchProfiles-4 @must @documented @since-2022-11-14
  Rule: LogicalOperator says whether one search key or every search key has to match

    With AND a profile is found only when all keys match it, with OR when at least one does. The primary key counts like
    the others. Each profile but Ana differs from her in one value: an AND search for her values finds whoever differs
    only in what was not asked, an OR search for the differing values finds exactly their owners.
    Source: release 2022-11-14, SearchProfiles, LogicalOperator.

    Background:
      Given a domain
      And the profiles
        | alias | AccountNumber | PhoneNumber  | EmailAddress    | FirstName | MiddleName | LastName | MobilePhoneNumber |
        | Ana   | A-1           | +12065550101 | one@example.com | Maria     | Rita       | Sousa    | +12065550102      |
        | Ben   | A-2           | +12065550101 | one@example.com | Maria     | Rita       | Sousa    | +12065550102      |
        | Cem   | A-1           | +12065550103 | one@example.com | Maria     | Rita       | Sousa    | +12065550102      |
        | Dan   | A-1           | +12065550101 | two@example.com | Maria     | Rita       | Sousa    | +12065550102      |
        | Eve   | A-1           | +12065550101 | one@example.com | Marta     | Rita       | Sousa    | +12065550102      |
        | Fay   | A-1           | +12065550101 | one@example.com | Maria     | Rita       | Sousa    | +12065550104      |

    Scenario: Two keys with AND
      When SearchProfiles is called with LogicalOperator AND and the search keys
        | KeyName  | Values       |
        | _account | A-1          |
        | _phone   | +12065550101 |
      Then the call succeeds
      And the profiles found, in any order, are Ana, Dan, Eve, Fay

    Scenario: Three keys with AND
      When SearchProfiles is called with LogicalOperator AND and the search keys
        | KeyName  | Values          |
        | _account | A-1             |
        | _phone   | +12065550101    |
        | _email   | one@example.com |
      Then the call succeeds
      And the profiles found, in any order, are Ana, Eve, Fay

    Scenario: Four keys with AND
      When SearchProfiles is called with LogicalOperator AND and the search keys
        | KeyName   | Values           |
        | _account  | A-1              |
        | _phone    | +12065550101     |
        | _email    | one@example.com  |
        | _fullName | Maria Rita Sousa |
      Then the call succeeds
      And the profiles found, in any order, are Ana, Fay

    Scenario: Five keys with AND
      When SearchProfiles is called with LogicalOperator AND and the search keys
        | KeyName   | Values           |
        | _account  | A-1              |
        | _phone    | +12065550101     |
        | _email    | one@example.com  |
        | _fullName | Maria Rita Sousa |
        | _phone    | +12065550102     |
      Then the call succeeds
      And the profiles found, in any order, are Ana

    Scenario: AND finds nobody when two profiles share the matches between them
      When SearchProfiles is called with LogicalOperator AND and the search keys
        | KeyName  | Values          |
        | _account | A-2             |
        | _email   | two@example.com |
      Then the call succeeds
      And no profile is found

    Scenario: Two keys with OR
      When SearchProfiles is called with LogicalOperator OR and the search keys
        | KeyName  | Values       |
        | _account | A-2          |
        | _phone   | +12065550103 |
      Then the call succeeds
      And the profiles found, in any order, are Ben, Cem

    Scenario: Three keys with OR
      When SearchProfiles is called with LogicalOperator OR and the search keys
        | KeyName  | Values          |
        | _account | A-2             |
        | _phone   | +12065550103    |
        | _email   | two@example.com |
      Then the call succeeds
      And the profiles found, in any order, are Ben, Cem, Dan

    Scenario: Four keys with OR
      When SearchProfiles is called with LogicalOperator OR and the search keys
        | KeyName   | Values           |
        | _account  | A-2              |
        | _phone    | +12065550103     |
        | _email    | two@example.com  |
        | _fullName | Marta Rita Sousa |
      Then the call succeeds
      And the profiles found, in any order, are Ben, Cem, Dan, Eve

    Scenario: Five keys with OR
      When SearchProfiles is called with LogicalOperator OR and the search keys
        | KeyName   | Values           |
        | _account  | A-2              |
        | _phone    | +12065550103     |
        | _email    | two@example.com  |
        | _fullName | Marta Rita Sousa |
        | _phone    | +12065550104     |
      Then the call succeeds
      And the profiles found, in any order, are Ben, Cem, Dan, Eve, Fay

    Scenario: OR finds nobody when no key matches
      When SearchProfiles is called with LogicalOperator OR and the search keys
        | KeyName  | Values            |
        | _account | A-9               |
        | _email   | three@example.com |
      Then the call succeeds
      And no profile is found
