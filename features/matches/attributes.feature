@GetMatches
Feature: The attributes that identify a match

  @GetMatches-10 @should @documented @since-2021-04-30 @needs-matching-trigger
  Rule: Each of the nine attributes identifies a match by itself

    Nobody documents how much weight one attribute has, so this is not required. The later model no longer names
    BusinessName.
    Source: release 2021-04-30, GetMatches, operation (list of attributes).

    Background:
      Given a domain with
        | Matching.Enabled | true |

    Scenario Outline: Only <attribute> is shared
      Given the profiles
        | alias | <attribute> | BirthDate  |
        | Ana   | <value>     | 1980-01-31 |
        | Ben   | <value>     | 1975-12-01 |
      When the matching process runs
      Then Ana, Ben are one match group

      Examples:
        | attribute            | value                 |
        | PhoneNumber          | +12065550101          |
        | HomePhoneNumber      | +12065550103          |
        | BusinessPhoneNumber  | +12065550104          |
        | MobilePhoneNumber    | +12065550102          |
        | EmailAddress         | jane@example.com      |
        | PersonalEmailAddress | jane.home@example.com |
        | BusinessEmailAddress | jane.work@example.com |
        | BusinessName         | Borealis              |

    Scenario: Only the full name is shared
      Given the profiles
        | alias | FirstName | MiddleName | LastName | BirthDate  |
        | Ana   | Jane      | Ann        | Doe      | 1980-01-31 |
        | Ben   | Jane      | Ann        | Doe      | 1975-12-01 |
      When the matching process runs
      Then Ana, Ben are one match group

  @GetMatches-11 @open @inferred @since-2021-04-30 @needs-matching-trigger
  Rule: Whether a value matches across different attributes of one kind

    Source: none; release 2021-04-30, GetMatches, lists the attributes one by one.

    Scenario Outline: <one> of one profile is <other> of another
      Given a domain with
        | Matching.Enabled | true |
      And the profiles
        | alias | <one>   | <other> |
        | Ana   | <value> |         |
        | Ben   |         | <value> |
      When the matching process runs
      Then one of these is observed
        | outcome                      |
        | Ana, Ben are one match group |
        | no match group is returned   |

      Examples:
        | one          | other                | value            |
        | PhoneNumber  | MobilePhoneNumber    | +12065550101     |
        | EmailAddress | BusinessEmailAddress | jane@example.com |

  @GetMatches-12 @open @inferred @since-2021-04-30 @needs-matching-trigger
  Rule: Whether spelling matters to a match

    Source: none; the administrator guide speaks of upper case and formatting for search keys only.

    Scenario Outline: <attribute> is <first> and <second>
      Given a domain with
        | Matching.Enabled | true |
      And the profiles
        | alias | <attribute> |
        | Ana   | <first>     |
        | Ben   | <second>    |
      When the matching process runs
      Then one of these is observed
        | outcome                      |
        | Ana, Ben are one match group |
        | no match group is returned   |

      Examples:
        | attribute    | first            | second            |
        | EmailAddress | jane@example.com | Jane@Example.com  |
        | PhoneNumber  | +12065550101     | +1 (206) 555-0101 |

  @GetMatches-13 @open @inferred @since-2021-04-30 @needs-matching-trigger
  Rule: Whether a part of the full name is enough for a match

    FullName is no member of a profile. It stands for first, middle and last name together.
    Source: none; release 2021-04-30, GetMatches, operation (FullName).

    Scenario: Only the last name is shared
      Given a domain with
        | Matching.Enabled | true |
      And the profiles
        | alias | FirstName | LastName |
        | Ana   | Jane      | Doe      |
        | Ben   | Jorge     | Doe      |
      When the matching process runs
      Then one of these is observed
        | outcome                      |
        | no match group is returned   |
        | Ana, Ben are one match group |
