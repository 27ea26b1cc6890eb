@SearchProfiles
Feature: SearchProfiles: spellings of one value

  How values are compared follows the type of their content. The documents say it for object types; that the members of
  a profile follow it too is implied, so that a miss is a warning.

  Background:
    Given a domain
    And the profile Ben with
      | AccountNumber | B-9             |
      | PhoneNumber   | +12065550190    |
      | EmailAddress  | ben@example.com |
      | FirstName     | Ben             |
      | MiddleName    | Rui             |
      | LastName      | Sousa           |

  @SearchProfiles-31 @should @guide @since-2020-08-15
  Rule: E-mail addresses are compared without regard to case

    Source: administrator's guide, content types of mapped fields.

    Scenario Outline: <stored> is found as <asked>
      Given the profile Ana with
        | EmailAddress | <stored> |
      When SearchProfiles is called with the search keys
        | KeyName | Values  |
        | _email  | <asked> |
      Then the call succeeds
      And the profiles found, in any order, are Ana

      Examples:
        | stored          | asked           |
        | ana@example.com | ANA@Example.COM |
        | Ana@EXAMPLE.com | ana@example.com |

  @SearchProfiles-32 @should @guide @since-2020-08-15
  Rule: Phone numbers are compared without regard to their formatting

    A number that is written with the country code +1 is the same without it.
    Source: administrator's guide, content types of mapped fields, examples of object type mapping.

    Scenario Outline: <stored> is found as <asked>
      Given the profile Ana with
        | MobilePhoneNumber | <stored> |
      When SearchProfiles is called with the search keys
        | KeyName | Values  |
        | _phone  | <asked> |
      Then the call succeeds
      And the profiles found, in any order, are Ana

      Examples:
        | stored            | asked             |
        | +1 (206) 555-0101 | 2065550101        |
        | 2065550101        | +1 (206) 555-0101 |
        | +12065550101      | (206)-555-0101    |
        | 206-555-0101      | +12065550101      |

  @SearchProfiles-33 @should @guide @since-2020-08-15
  Rule: Names are compared without regard to case and to repeated spaces

    Source: administrator's guide, content types of mapped fields.

    Scenario Outline: <First>, <Middle>, <Last> is found as <asked>
      Given the profile Ana with
        | FirstName  | <First>  |
        | MiddleName | <Middle> |
        | LastName   | <Last>   |
      When SearchProfiles is called with the search keys
        | KeyName   | Values  |
        | _fullName | <asked> |
      Then the call succeeds
      And the profiles found, in any order, are Ana

      Examples:
        | First   | Middle | Last     | asked                  |
        | Ana     | Rita   | Sousa    | ANA rita SOUSA         |
        | ANA     | RITA   | SOUSA    | Ana Rita Sousa         |
        | Ana     | Rita   | Sousa    | Ana  Rita   Sousa      |
        | Ana Eva | Rita   | de Sousa | ana eva rita  DE sousa |

  @SearchProfiles-34 @should @guide @since-2020-08-15
  Rule: Account numbers are compared exactly as written

    They are plain text, whose case, spaces and punctuation count.
    Source: administrator's guide, content types of mapped fields (plain text is the default).

    Scenario Outline: Ac-10x is not <asked>
      Given the profile Ana with
        | AccountNumber | Ac-10x |
      When SearchProfiles is called with the search keys
        | KeyName  | Values  |
        | _account | <asked> |
      Then the call succeeds
      And no profile is found

      Examples:
        | asked  |
        | AC-10X |
        | ac-10x |
        | Ac10x  |
        | Ac 10x |

  @SearchProfiles-35 @should @inferred @since-2020-08-15
  Rule: Comparing changes nothing in what is returned

    A member comes back in the spelling in which it was written, whatever spelling found it.
    Source: release 2022-11-14, SearchProfiles, Items; administrator's guide, content types of mapped fields.

    Scenario: Unusual spellings
      Given the profile Ana with
        | PhoneNumber  | +1 (206) 555-0101 |
        | EmailAddress | Ana@Example.com   |
        | FirstName    | aNA               |
      When SearchProfiles is called with the search keys
        | KeyName | Values          |
        | _email  | Ana@Example.com |
      Then Ana is found with
        | PhoneNumber  | +1 (206) 555-0101 |
        | EmailAddress | Ana@Example.com   |
        | FirstName    | aNA               |

  @SearchProfiles-36 @should @inferred @since-2022-11-14
  Rule: FoundByItems repeats the values of the request as they were sent

    Source: release 2022-11-14, SearchProfiles, FoundByItems (pairs that were specified in the request).

    Scenario: Other spellings than the stored ones
      When SearchProfiles is called with LogicalOperator AND and the search keys
        | KeyName | Values            |
        | _email  | BEN@example.com   |
        | _phone  | +1 (206) 555-0190 |
      Then the FoundByItems of Ben repeat the values as they were asked for
