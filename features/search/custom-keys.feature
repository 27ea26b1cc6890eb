@SearchProfiles
Feature: SearchProfiles: keys that object types define

  Background:
    Given a domain
    And the object type Booking

  @SearchProfiles-23 @must @documented @since-2020-08-15 @needs-object-types
  Rule: A custom-defined key can be searched by like a predefined one

    Source: release 2022-11-14, SearchProfiles (description).

    Background:
      Given the profiles
        | alias | EmailAddress    |
        | Ana   | one@example.com |
        | Ben   | two@example.com |
      And Ana has the search keys
        | KeyName     | Values |
        | customerRef | C-1    |
      And Ben has the search keys
        | KeyName     | Values |
        | customerRef | C-2    |

    Scenario Outline: The value <Values>
      When SearchProfiles is called with the search keys
        | KeyName     | Values   |
        | customerRef | <Values> |
      Then the call succeeds
      And the profiles found, in any order, are <found>

      Examples:
        | Values | found |
        | C-1    | Ana   |
        | C-2    | Ben   |

    Scenario: A value that nobody has
      When SearchProfiles is called with the search keys
        | KeyName     | Values |
        | customerRef | C-3    |
      Then the call succeeds
      And no profile is found

  @SearchProfiles-24 @must @documented @since-2022-11-14 @needs-object-types
  Rule: Custom-defined and predefined keys combine in one search

    Source: release 2022-11-14, SearchProfiles (description), AdditionalSearchKeys, FoundByItems.

    Background:
      Given the profiles
        | alias | EmailAddress    |
        | Ana   | one@example.com |
        | Ben   | one@example.com |
      And Ana has the search keys
        | KeyName     | Values |
        | customerRef | C-1    |

    Scenario: With AND
      When SearchProfiles is called with LogicalOperator AND and the search keys
        | KeyName     | Values          |
        | _email      | one@example.com |
        | customerRef | C-1             |
      Then the call succeeds
      And the profiles found, in any order, are Ana
      And the FoundByItems of Ana, in any order, are
        | KeyName     | Values          |
        | _email      | one@example.com |
        | customerRef | C-1             |

    Scenario: With OR
      When SearchProfiles is called with LogicalOperator OR and the search keys
        | KeyName     | Values          |
        | customerRef | C-1             |
        | _email      | one@example.com |
      Then the call succeeds
      And the profiles found, in any order, are Ana, Ben
      And the FoundByItems of Ben, in any order, are
        | KeyName | Values          |
        | _email  | one@example.com |

  @SearchProfiles-25 @must @guide @since-2020-08-15 @needs-object-types
  Rule: A key that is only for searching is stored from the objects of a profile

    Several objects of one profile leave several values, each of which finds it.
    Source: administrator's guide, object type mapping (keys without identifiers), how keys are added to the index.

    Background:
      Given the profile Ana with
        | AccountNumber | A-1 |
      And the objects
        | profile | bookingId | email           |
        | Ana     | B-1       | one@example.com |
        | Ana     | B-2       | two@example.com |
        | Ben     | B-3       | six@example.com |

    Scenario Outline: The value <Values>
      When SearchProfiles is called with the search keys
        | KeyName      | Values   |
        | contactEmail | <Values> |
      Then the call succeeds
      And the profiles found, in any order, are <found>

      Examples:
        | Values          | found |
        | one@example.com | Ana   |
        | two@example.com | Ana   |
        | six@example.com | Ben   |

  @SearchProfiles-26 @should @guide @since-2020-08-15 @needs-object-types
  Rule: The unique key of an object finds the profile that the object belongs to

    Source: administrator's guide, object type mapping (every stored key is searchable).

    Scenario: One of two objects
      Given the objects
        | profile | bookingId | email           |
        | Ana     | B-1       | one@example.com |
        | Ben     | B-2       | two@example.com |
      When SearchProfiles is called with the search keys
        | KeyName   | Values |
        | bookingId | B-2    |
      Then the call succeeds
      And the profiles found, in any order, are Ben
