@MergeProfiles
Feature: Conflicts without a source entry

  Main and merged profile have different values of one member, and the request does not say which one to take.

  @MergeProfiles-4 @must @documented @since-2021-04-30
  Rule: In a conflict the main profile's value is taken unless a source is named

    Source: release 2021-04-30, MergeProfiles, operation (no source entry).

    Scenario: Every member is in conflict
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
        | AccountNumber         | B-200                  |
        | AdditionalInformation | prefers calls          |
        | PartyType             | BUSINESS               |
        | BusinessName          | Borealis               |
        | FirstName             | Jorge                  |
        | MiddleName            | Luis                   |
        | LastName              | Lopez                  |
        | BirthDate             | 1975-12-01             |
        | Gender                | MALE                   |
        | PhoneNumber           | +12065550105           |
        | MobilePhoneNumber     | +12065550106           |
        | HomePhoneNumber       | +12065550107           |
        | BusinessPhoneNumber   | +12065550108           |
        | EmailAddress          | jorge@example.com      |
        | PersonalEmailAddress  | jorge.home@example.com |
        | BusinessEmailAddress  | jorge.work@example.com |
        | Attributes.joined     | yes                    |
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then Ana has
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
        | Attributes.joined     | yes                   |

    Scenario: Two merged profiles agree against main
      Given a domain
      And the profiles
        | alias | FirstName | MiddleName | LastName |
        | Ana   | Jane      |            |          |
        | Ben   | Jorge     | Luis       |          |
        | Cem   | Jorge     |            | Lopez    |
      When MergeProfiles is called with
        | MainProfileId        | Ana      |
        | ProfileIdsToBeMerged | Ben, Cem |
      Then Ana has
        | FirstName  | Jane  |
        | MiddleName | Luis  |
        | LastName   | Lopez |

    Scenario: A source for one member leaves the others to main
      Given a domain
      And the profiles
        | alias | FirstName | MiddleName | LastName | EmailAddress      |
        | Ana   | Jane      | Ann        | Doe      | jane@example.com  |
        | Ben   | Jorge     | Luis       | Lopez    | jorge@example.com |
      When MergeProfiles is called with
        | MainProfileId                    | Ana |
        | ProfileIdsToBeMerged             | Ben |
        | FieldSourceProfileIds.MiddleName | Ben |
      Then Ana has
        | FirstName    | Jane             |
        | MiddleName   | Luis             |
        | LastName     | Doe              |
        | EmailAddress | jane@example.com |
