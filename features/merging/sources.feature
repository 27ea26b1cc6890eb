@MergeProfiles
Feature: Conflicts with a source entry

  @MergeProfiles-8 @must @documented @since-2021-04-30
  Rule: The profile named in FieldSourceProfileIds gives the value of that member, and of no other

    An entry holds the ProfileId of the profile to take the value from, and decides against the main profile too.
    Source: release 2021-04-30, MergeProfiles, FieldSourceProfileIds (each member).

    Scenario Outline: Everything is in conflict, and the source of <member> is the merged profile
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
      When MergeProfiles is called with
        | MainProfileId                  | Ana |
        | ProfileIdsToBeMerged           | Ben |
        | FieldSourceProfileIds.<member> | Ben |
      Then Ana has
        | <member> | <taken> |
        | <other>  | <kept>  |

      Examples:
        | member                | taken                  | other                 | kept                  |
        | AccountNumber         | B-200                  | AdditionalInformation | prefers letters       |
        | AdditionalInformation | prefers calls          | AccountNumber         | A-100                 |
        | PartyType             | BUSINESS               | Gender                | FEMALE                |
        | BusinessName          | Borealis               | FirstName             | Jane                  |
        | FirstName             | Jorge                  | LastName              | Doe                   |
        | MiddleName            | Luis                   | FirstName             | Jane                  |
        | LastName              | Lopez                  | MiddleName            | Ann                   |
        | BirthDate             | 1975-12-01             | AccountNumber         | A-100                 |
        | Gender                | MALE                   | PartyType             | INDIVIDUAL            |
        | PhoneNumber           | +12065550105           | MobilePhoneNumber     | +12065550102          |
        | MobilePhoneNumber     | +12065550106           | HomePhoneNumber       | +12065550103          |
        | HomePhoneNumber       | +12065550107           | BusinessPhoneNumber   | +12065550104          |
        | BusinessPhoneNumber   | +12065550108           | PhoneNumber           | +12065550101          |
        | EmailAddress          | jorge@example.com      | PersonalEmailAddress  | jane.home@example.com |
        | PersonalEmailAddress  | jorge.home@example.com | BusinessEmailAddress  | jane.work@example.com |
        | BusinessEmailAddress  | jorge.work@example.com | EmailAddress          | jane@example.com      |

  @MergeProfiles-74 @should @inferred @since-2021-04-30
  Rule: A value that main takes over is spelt as it was

    Nobody says that a merge changes what it takes; a service may spell values alike when they are written.
    Source: release 2021-04-30, MergeProfiles, operation and FieldSourceProfileIds: values are retained, not made.

    Scenario: Capital letters, and spaces inside
      Given a domain
      And the profiles
        | alias | FirstName | EmailAddress      | BusinessName  | AccountNumber |
        | Ana   | Jane      | jane@example.com  |               |               |
        | Ben   |           | Jorge@Example.com | Borealis  &Co | b-200 X       |
      When MergeProfiles is called with
        | MainProfileId                      | Ana |
        | ProfileIdsToBeMerged               | Ben |
        | FieldSourceProfileIds.EmailAddress | Ben |
      Then Ana has
        | EmailAddress  | Jorge@Example.com |
        | BusinessName  | Borealis  &Co     |
        | AccountNumber | b-200 X           |

  @MergeProfiles-9 @must @documented @since-2021-04-30
  Rule: The main profile can be named as a source too

    Source: release 2021-04-30, MergeProfiles, FieldSourceProfileIds.

    Scenario: The source of the first name is main
      Given a domain
      And the profiles
        | alias | FirstName | LastName |
        | Ana   | Jane      |          |
        | Ben   | Jorge     | Lopez    |
      When MergeProfiles is called with
        | MainProfileId                   | Ana |
        | ProfileIdsToBeMerged            | Ben |
        | FieldSourceProfileIds.FirstName | Ana |
      Then Ana has
        | FirstName | Jane  |
        | LastName  | Lopez |
