@MergeProfiles
Feature: Values that do not conflict are united

  The attribute "joined" shows that a merge has taken effect, also where it ends later than its answer.

  @MergeProfiles-1 @must @documented @since-2021-04-30
  Rule: A value that only the main profile has stays

    A merged profile without a value takes nothing away.
    Source: release 2021-04-30, MergeProfiles, operation ("union").

    Scenario: Main has every member, the merged profile none of them
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

  @MergeProfiles-2 @must @documented @since-2021-04-30
  Rule: A value that only a merged profile has becomes the main profile's

    Source: release 2021-04-30, MergeProfiles, operation ("union").

    Scenario: The merged profile has every member, main none of them
      Given a domain
      And the profile Ana with
        | Attributes.tier | gold |
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
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then Ana has
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
        | Attributes.tier       | gold                   |

  @MergeProfiles-3 @must @documented @since-2021-04-30
  Rule: A value that the profiles agree on is no conflict and stays

    Source: release 2021-04-30, MergeProfiles, operation ("union").

    Scenario: Main and both merged profiles share a last name
      Given a domain
      And the profiles
        | alias | FirstName | LastName | Attributes.joined |
        | Ana   | Jane      | Doe      |                   |
        | Ben   |           | Doe      | yes               |
        | Cem   | Jane      | Doe      |                   |
      When MergeProfiles is called with
        | MainProfileId        | Ana      |
        | ProfileIdsToBeMerged | Ben, Cem |
      Then Ana has
        | FirstName         | Jane |
        | LastName          | Doe  |
        | Attributes.joined | yes  |
