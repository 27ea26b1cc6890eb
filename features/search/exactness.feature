@SearchProfiles
Feature: SearchProfiles: who is found, and who is not

  Background:
    Given a domain

  @SearchProfiles-27 @must @documented @since-2020-08-15
  Rule: Only profiles that have the value under the key that was asked are found

    A value under another key, or another value under the same key, is no match, and a missing value matches nothing.
    Source: release 2022-11-14, SearchProfiles, Items.

    Background:
      Given the profiles
        | alias | AccountNumber | PhoneNumber  | EmailAddress    | FirstName | MiddleName | LastName | Attributes.tier |
        | Ana   | A-1           | +12065550101 | ana@example.com | Ana       | Rita       | Sousa    | gold            |
        | Ben   |               |              |                 | Ben       |            |          |                 |

    Scenario Outline: <Values> is nobody's <KeyName>
      When SearchProfiles is called with the search keys
        | KeyName   | Values   |
        | <KeyName> | <Values> |
      Then the call succeeds
      And no profile is found

      Examples: the value of another key
        | KeyName   | Values          |
        | _account  | ana@example.com |
        | _account  | +12065550101    |
        | _email    | A-1             |
        | _email    | +12065550101    |
        | _phone    | ana@example.com |
        | _phone    | Ana Rita Sousa  |
        | _fullName | A-1             |

      Examples: another value
        | KeyName   | Values          |
        | _account  | A-2             |
        | _email    | eve@example.com |
        | _phone    | +12065550109    |
        | _fullName | Eva Rita Sousa  |

      Examples: nothing left of it once it is normalised
        | KeyName | Values |
        | _phone  | none   |
        | _phone  | +      |

    Scenario: An attribute's value is no account number
      When SearchProfiles is called with the search keys
        | KeyName  | Values |
        | _account | gold   |
      Then the call succeeds
      And no profile is found

  @SearchProfiles-28 @must @documented @since-2020-08-15
  Rule: A search stays within its domain

    Source: release 2022-11-14, SearchProfiles (description), DomainName.

    Background:
      Given another domain
      And the profiles
        | alias | AccountNumber | EmailAddress    |
        | Ana   | A-1           | one@example.com |
      And the profiles in the other domain
        | alias | AccountNumber | EmailAddress    |
        | Ben   | A-1           | one@example.com |

    Scenario Outline: A value that both domains know, under <LogicalOperator>
      When SearchProfiles is called with LogicalOperator <LogicalOperator> and the search keys
        | KeyName  | Values          |
        | _account | A-1             |
        | _email   | one@example.com |
      Then the call succeeds
      And the profiles found, in any order, are Ana

      Examples:
        | LogicalOperator |
        | AND             |
        | OR              |

    Scenario: The same search in the other domain
      When SearchProfiles is called with
        | DomainName | [the other domain] |
        | KeyName    | _account           |
        | Values     | A-1                |
      Then the call succeeds
      And the profiles found, in any order, are Ben

    Scenario: The id of a profile of the other domain
      When SearchProfiles is called with the body
        """
        {"KeyName": "_profileId", "Values": ["{Ben}"]}
        """
      Then the call succeeds
      And no profile is found

  @SearchProfiles-29 @should @guide @since-2020-08-15
  Rule: Part of a value is not the value

    Searching by prefix, by substring or by wildcard is described nowhere.
    Source: administrator's guide, examples of object type mapping (by omission).

    Scenario Outline: <Values> under <KeyName>
      Given the profile Ana with
        | AccountNumber | ACCT100X            |
        | EmailAddress  | ana.one@example.com |
        | PhoneNumber   | +12065550101        |
      When SearchProfiles is called with the search keys
        | KeyName   | Values   |
        | <KeyName> | <Values> |
      Then the call succeeds
      And no profile is found

      Examples:
        | KeyName  | Values                |
        | _account | ACCT100               |
        | _account | CCT100X               |
        | _account | CT10                  |
        | _account | ACCT100XY             |
        | _account | ACCT*                 |
        | _account | ACCT%                 |
        | _email   | ana.one@example       |
        | _email   | one@example.com       |
        | _email   | ana.one@example.com.x |
        | _phone   | +1206555010           |
        | _phone   | 5550101               |

  @SearchProfiles-30 @must @model @since-2020-08-15
  Rule: A value is compared over its whole length of up to 255 characters

    Source: model, SearchProfilesRequest.Values, Profile.AccountNumber.

    Scenario: The longest account number, and one that lacks its last character
      Given the profiles
        | alias | AccountNumber    |
        | Ana   | [255 characters] |
        | Ben   | [254 characters] |
      When SearchProfiles is called with the search keys
        | KeyName  | Values           |
        | _account | [255 characters] |
      Then the call succeeds
      And the profiles found, in any order, are Ana
