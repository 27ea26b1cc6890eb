@SearchProfiles
Feature: SearchProfiles: what a search is asked with

  A search key is a name and a list of values. A request names one, and up to four more.

  Background:
    Given a domain
    And the profile Ana with
      | AccountNumber | A-1             |
      | PhoneNumber   | +12065550101    |
      | EmailAddress  | ana@example.com |

  @SearchProfiles-1 @must @documented @since-2020-08-15
  Rule: A search names its key: KeyName is required

    Additional keys do not stand in for the primary one.
    Source: release 2022-11-14, SearchProfiles, KeyName.

    Scenario: One key without its name
      When SearchProfiles is called with the search keys
        | KeyName | Values |
        |         | A-1    |
      Then the call is refused as invalid

    Scenario Outline: A complete additional key does not make up for it under <LogicalOperator>
      When SearchProfiles is called with LogicalOperator <LogicalOperator> and the search keys
        | KeyName | Values          |
        |         | A-1             |
        | _email  | ana@example.com |
      Then the call is refused as invalid

      Examples:
        | LogicalOperator |
        | AND             |
        | OR              |

  @SearchProfiles-2 @must @documented @since-2020-08-15
  Rule: A search gives the values of its key: Values is required

    Source: release 2022-11-14, SearchProfiles, Values.

    Scenario: One key without values
      When SearchProfiles is called with the search keys
        | KeyName  | Values |
        | _account |        |
      Then the call is refused as invalid

    Scenario Outline: A complete additional key does not make up for it under <LogicalOperator>
      When SearchProfiles is called with LogicalOperator <LogicalOperator> and the search keys
        | KeyName  | Values          |
        | _account |                 |
        | _email   | ana@example.com |
      Then the call is refused as invalid

      Examples:
        | LogicalOperator |
        | AND             |
        | OR              |

  @SearchProfiles-3 @must @documented @since-2022-11-14
  Rule: A search takes at least one and at most five pairs of key and values

    The primary pair counts: four may be added to it.
    Source: release 2022-11-14, SearchProfiles (description), AdditionalSearchKeys; the model's list length says the same.

    @example
    Scenario: One pair
      When SearchProfiles is called with the search keys
        | KeyName  | Values |
        | _account | A-1    |
      Then the call succeeds
      And the profiles found, in any order, are Ana

    Scenario: Five pairs, of which the last is the one that matches
      When SearchProfiles is called with LogicalOperator OR and the search keys
        | KeyName  | Values          |
        | _account | A-2             |
        | _account | A-3             |
        | _account | A-4             |
        | _account | A-5             |
        | _email   | ana@example.com |
      Then the call succeeds
      And the profiles found, in any order, are Ana

    Scenario Outline: Six pairs are too many under <LogicalOperator>
      When SearchProfiles is called with LogicalOperator <LogicalOperator> and the search keys
        | KeyName  | Values          |
        | _account | A-1             |
        | _phone   | +12065550101    |
        | _email   | ana@example.com |
        | _account | A-2             |
        | _account | A-3             |
        | _account | A-4             |
      Then the call is refused as invalid

      Examples:
        | LogicalOperator |
        | AND             |
        | OR              |

  @SearchProfiles-6 @must @documented @since-2022-11-14
  Rule: Every additional key needs its own KeyName and Values

    That the other keys of the search are complete, and even match, does not help.
    Source: release 2022-11-14, SearchProfiles, AdditionalSearchKeys.KeyName and .Values.

    Scenario Outline: The <position> additional key lacks its <member>
      When SearchProfiles is called with LogicalOperator <LogicalOperator> and the search keys
        | KeyName  | Values    |
        | _account | A-1       |
        | <name1>  | <values1> |
        | <name2>  | <values2> |
      Then the call is refused as invalid

      Examples:
        | position | member  | LogicalOperator | name1  | values1         | name2  | values2         |
        | first    | KeyName | OR              |        | ana@example.com | _phone | +12065550101    |
        | first    | Values  | AND             | _email |                 | _phone | +12065550101    |
        | last     | KeyName | AND             | _phone | +12065550101    |        | ana@example.com |
        | last     | Values  | OR              | _phone | +12065550101    | _email |                 |
