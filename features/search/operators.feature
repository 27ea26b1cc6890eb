@SearchProfiles
Feature: SearchProfiles: which logical operators there are

  Background:
    Given a domain
    And the profiles
      | alias | AccountNumber | PhoneNumber  | MobilePhoneNumber | EmailAddress    |
      | Ana   | A-1           | +12065550101 | +12065550102      | one@example.com |
      | Ben   | A-2           | +12065550101 | +12065550103      | one@example.com |
      | Cem   | A-3           | +12065550104 |                   | two@example.com |

  @SearchProfiles-5 @must @documented @since-2022-11-14
  Rule: OR is the relationship when LogicalOperator is not given

    Source: release 2022-11-14, SearchProfiles, LogicalOperator.

    Scenario: Two keys, each of which another profile has
      When SearchProfiles is called with the search keys
        | KeyName  | Values          |
        | _account | A-1             |
        | _email   | two@example.com |
      Then the call succeeds
      And the profiles found, in any order, are Ana, Cem

    Scenario: Two keys, of which one profile has both and another has one
      When SearchProfiles is called with the search keys
        | KeyName  | Values       |
        | _account | A-1          |
        | _phone   | +12065550101 |
      Then the call succeeds
      And the profiles found, in any order, are Ana, Ben

    Scenario: Five keys, of which one matches
      When SearchProfiles is called with the search keys
        | KeyName   | Values            |
        | _account  | A-7               |
        | _phone    | +12065550107      |
        | _fullName | Maria Rita Sousa  |
        | _account  | A-3               |
        | _email    | three@example.com |
      Then the call succeeds
      And the profiles found, in any order, are Cem

  @SearchProfiles-7 @must @documented @since-2022-11-14
  Rule: AND and OR are the only operators

    They are the two values of the member, written in capitals; the model lists the same two.
    Source: release 2022-11-14, SearchProfiles (request syntax), LogicalOperator.

    Scenario Outline: <LogicalOperator> is no operator
      When SearchProfiles is called with LogicalOperator <LogicalOperator> and the search keys
        | KeyName  | Values          |
        | _account | A-1             |
        | _email   | one@example.com |
      Then the call is refused as invalid

      Examples:
        | LogicalOperator |
        | XOR             |
        | NOT             |
        | and             |
        | Or              |
        | ANDOR           |

    Scenario Outline: <LogicalOperator> is no operator on a single key either
      When SearchProfiles is called with
        | KeyName         | _account          |
        | Values          | A-1               |
        | LogicalOperator | <LogicalOperator> |
      Then the call is refused as invalid

      Examples:
        | LogicalOperator |
        | XOR             |
        | [empty]         |

  @SearchProfiles-8 @must @documented @since-2022-11-14
  Rule: On a single key both operators find what the key finds

    The operator relates all keys of the request, of which there is one: all of them match when it does, and so does one.
    Source: release 2022-11-14, SearchProfiles, LogicalOperator.

    Scenario Outline: One key with <LogicalOperator>
      When SearchProfiles is called with LogicalOperator <LogicalOperator> and the search keys
        | KeyName  | Values |
        | _account | A-3    |
      Then the call succeeds
      And the profiles found, in any order, are Cem

      Examples:
        | LogicalOperator |
        | AND             |
        | OR              |

  @SearchProfiles-9 @must @documented @since-2022-11-14
  Rule: One key name may come several times, each time with a value of its own

    A profile with two phone numbers matches both pairs; keys are pairs, not names.
    Source: release 2022-11-14, SearchProfiles, AdditionalSearchKeys (a list of pairs).

    Scenario: With AND a profile needs both values
      When SearchProfiles is called with LogicalOperator AND and the search keys
        | KeyName | Values       |
        | _phone  | +12065550101 |
        | _phone  | +12065550102 |
      Then the call succeeds
      And the profiles found, in any order, are Ana

    Scenario: With OR a profile needs one of them
      When SearchProfiles is called with LogicalOperator OR and the search keys
        | KeyName | Values       |
        | _phone  | +12065550102 |
        | _phone  | +12065550104 |
      Then the call succeeds
      And the profiles found, in any order, are Ana, Cem

    Scenario: The same pair twice asks for nothing more
      When SearchProfiles is called with LogicalOperator AND and the search keys
        | KeyName  | Values |
        | _account | A-2    |
        | _account | A-2    |
      Then the call succeeds
      And the profiles found, in any order, are Ben
