@MergeProfiles
Feature: Search keys and the values of members

  Some keys are made by the service from the members of a profile, others were added or came with objects.

  @MergeProfiles-25 @must @documented @since-2021-04-30
  Rule: A value that main took over is found by the key of its member

    Source: release 2021-04-30, MergeProfiles, operation ("union"); release 2022-11-14, SearchProfiles, KeyName.

    Background:
      Given a domain
      And the profiles
        | alias | FirstName | EmailAddress    | PhoneNumber  | AccountNumber |
        | Ana   | Jane      | ana@example.com |              |               |
        | Ben   |           | ben@example.com | +12065550102 | B200          |

    Scenario: Values that came by union
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then searching _phone for "+12065550102" finds Ana
      And searching _account for "B200" finds Ana

    Scenario: A value that came by its source entry
      When MergeProfiles is called with
        | MainProfileId                      | Ana |
        | ProfileIdsToBeMerged               | Ben |
        | FieldSourceProfileIds.EmailAddress | Ben |
      Then Ana has
        | EmailAddress | ben@example.com |
      And searching _email for "ben@example.com" finds Ana

    Scenario: Main is still found by its own value
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then searching _phone for "+12065550102" finds Ana
      And searching _email for "ana@example.com" finds Ana

  @MergeProfiles-26 @must @documented @since-2021-04-30
  Rule: A key that was added moves even where the value of the member lost its conflict

    Source: release 2021-04-30, MergeProfiles, operation ("profileKeys").

    Scenario: A second e-mail address, known only as a key
      Given a domain
      And the profiles
        | alias | EmailAddress    | PhoneNumber  |
        | Ana   | ana@example.com | +12065550101 |
        | Ben   | ben@example.com | +12065550102 |
      And Ben has the search keys
        | KeyName | Values            |
        | _email  | benji@example.com |
        | _phone  | +12065550109      |
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then searching _email for "benji@example.com" finds Ana
      And searching _phone for "+12065550109" finds Ana
      And Ana has
        | EmailAddress | ana@example.com |
        | PhoneNumber  | +12065550101    |

  @MergeProfiles-27 @should @inferred @since-2021-04-30
  Rule: A key made from a member moves even where the value of the member lost its conflict

    Whether such a key counts among the keys that move is not said.
    Source: release 2021-04-30, MergeProfiles, operation ("profileKeys").

    Scenario Outline: The <member> of the merged profile still finds main
      Given a domain
      And the profiles
        | alias | <member> | BirthDate  |
        | Ana   | <main>   |            |
        | Ben   | <merged> | 1975-12-01 |
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then Ana has
        | <member>  | <main>     |
        | BirthDate | 1975-12-01 |
      And searching <key> for "<merged>" finds Ana

      Examples:
        | member              | key      | main            | merged          |
        | AccountNumber       | _account | A100            | B200            |
        | PhoneNumber         | _phone   | +12065550101    | +12065550102    |
        | BusinessPhoneNumber | _phone   | +12065550101    | +12065550102    |
        | EmailAddress        | _email   | ana@example.com | ben@example.com |

  @MergeProfiles-28 @open @inferred @since-2021-04-30
  Rule: Whether main is still found by a value that it lost to a source

    Source: none; release 2021-04-30 speaks of the keys of merged profiles only.

    Scenario: Main's former e-mail address
      Given a domain
      And the profiles
        | alias | EmailAddress    |
        | Ana   | ana@example.com |
        | Ben   | ben@example.com |
      And MergeProfiles was called with
        | MainProfileId                      | Ana |
        | ProfileIdsToBeMerged               | Ben |
        | FieldSourceProfileIds.EmailAddress | Ben |
      When SearchProfiles is called with the search keys
        | KeyName | Values          |
        | _email  | ana@example.com |
      Then one of these is observed
        | outcome          |
        | finds no profile |
        | finds Ana        |
