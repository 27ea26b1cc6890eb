@MergeProfiles
Feature: Sources without a value

  @MergeProfiles-10 @must @documented @since-2021-04-30
  Rule: A source that has no value takes the value from main away

    The named profile decides always, and "no value" is a decision as well. Absent, null and empty are one thing here.
    Source: release 2021-04-30, MergeProfiles, operation ("even if it is a NULL value").

    Scenario Outline: The source of <member> has no <member>
      Given a domain
      And the profile Ana with
        | AccountNumber         | A-100                 |
        | AdditionalInformation | prefers letters       |
        | PartyType             | INDIVIDUAL            |
        | BusinessName          | Acme                  |
        | FirstName             | Jane                  |
        | MiddleName            | Ann                   |
        | LastName              | Doe                   |
        | BirthDate             | 1980-01-31            |
        | Gender                | FEMALE                |
        | PhoneNumber           | +12065550101          |
        | MobilePhoneNumber     | +12065550102          |
        | HomePhoneNumber       | +12065550103          |
        | BusinessPhoneNumber   | +12065550104          |
        | EmailAddress          | jane@example.com      |
        | PersonalEmailAddress  | jane.home@example.com |
        | BusinessEmailAddress  | jane.work@example.com |
      And the profile Ben with
        | Attributes.joined | yes |
      When MergeProfiles is called with
        | MainProfileId                  | Ana |
        | ProfileIdsToBeMerged           | Ben |
        | FieldSourceProfileIds.<member> | Ben |
      Then Ana has
        | <member>          | [absent] |
        | <other>           | <kept>   |
        | Attributes.joined | yes      |

      Examples:
        | member                | other                 | kept                  |
        | AccountNumber         | AdditionalInformation | prefers letters       |
        | AdditionalInformation | AccountNumber         | A-100                 |
        | PartyType             | Gender                | FEMALE                |
        | BusinessName          | FirstName             | Jane                  |
        | FirstName             | LastName              | Doe                   |
        | MiddleName            | FirstName             | Jane                  |
        | LastName              | MiddleName            | Ann                   |
        | BirthDate             | AccountNumber         | A-100                 |
        | Gender                | PartyType             | INDIVIDUAL            |
        | PhoneNumber           | MobilePhoneNumber     | +12065550102          |
        | MobilePhoneNumber     | HomePhoneNumber       | +12065550103          |
        | HomePhoneNumber       | BusinessPhoneNumber   | +12065550104          |
        | BusinessPhoneNumber   | PhoneNumber           | +12065550101          |
        | EmailAddress          | PersonalEmailAddress  | jane.home@example.com |
        | PersonalEmailAddress  | BusinessEmailAddress  | jane.work@example.com |
        | BusinessEmailAddress  | EmailAddress          | jane@example.com      |

    Scenario: The source without a value decides against another merged profile that has one
      Given a domain
      And the profiles
        | alias | FirstName | LastName |
        | Ana   | Jane      |          |
        | Ben   | Jorge     |          |
        | Cem   |           | Lopez    |
      When MergeProfiles is called with
        | MainProfileId                   | Ana      |
        | ProfileIdsToBeMerged            | Ben, Cem |
        | FieldSourceProfileIds.FirstName | Cem      |
      Then Ana has
        | FirstName | [absent] |
        | LastName  | Lopez    |

    @example
    Scenario: One source without a value, another one with
      Given a domain
      And the profiles
        | alias | FirstName | EmailAddress      | PhoneNumber  |
        | Ana   | Jane      | jane@example.com  | +12065550101 |
        | Ben   |           | jorge@example.com |              |
      When MergeProfiles is called with
        | MainProfileId                      | Ana |
        | ProfileIdsToBeMerged               | Ben |
        | FieldSourceProfileIds.FirstName    | Ben |
        | FieldSourceProfileIds.EmailAddress | Ben |
      Then Ana has
        | FirstName    | [absent]          |
        | EmailAddress | jorge@example.com |
        | PhoneNumber  | +12065550101      |
