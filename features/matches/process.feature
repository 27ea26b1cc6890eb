@GetMatches
Feature: The matching process

  @GetMatches-29 @open @inferred @since-2021-04-30 @needs-matching-trigger
  Rule: Whether profiles that are alike only through a third one are one group

    Ana is like Ben, and Ben is like Cem, but Ana has nothing in common with Cem.
    Source: none.

    Scenario: A chain of three
      Given a domain with
        | Matching.Enabled | true |
      And the profiles
        | alias | EmailAddress    | PhoneNumber  |
        | Ana   | ana@example.com |              |
        | Ben   | ana@example.com | +12065550101 |
        | Cem   |                 | +12065550101 |
      When the matching process runs
      Then one of these is observed
        | outcome                                                       |
        | Ana, Ben, Cem are one match group                             |
        | Ana, Ben are one match group and Ben, Cem are one match group |
        | Ana, Ben are one match group and Cem is in no match group     |
        | Ben, Cem are one match group and Ana is in no match group     |
        | no match group is returned                                    |

  @GetMatches-30 @should @inferred @since-2021-04-30 @needs-matching-trigger
  Rule: The matching process changes no profile

    It proposes. Merging is left to MergeProfiles.
    Source: release 2021-04-30, GetMatches ("potentially matching"); MergeProfiles ("together with GetMatches").

    Scenario: Two profiles that match are both still there
      Given a domain with
        | Matching.Enabled | true |
      And 2 profiles with
        | FirstName            | Jane                  |
        | MiddleName           | Ann                   |
        | LastName             | Doe                   |
        | BusinessName         | Acme                  |
        | PhoneNumber          | +12065550101          |
        | MobilePhoneNumber    | +12065550102          |
        | HomePhoneNumber      | +12065550103          |
        | BusinessPhoneNumber  | +12065550104          |
        | EmailAddress         | jane@example.com      |
        | PersonalEmailAddress | jane.home@example.com |
        | BusinessEmailAddress | jane.work@example.com |
      When the matching process runs
      Then P1, P2 are one match group
      And P1 and P2 still exist

  @GetMatches-31 @open @documented @since-2021-04-30
  Rule: Matches are found by a machine learning process

    Source: release 2021-04-30, GetMatches, operation.
    Untested: only the results can be seen, and the attributes that they rest on have rules of their own.

  @GetMatches-32 @open @documented @since-2021-04-30
  Rule: The operation is in preview and may change

    Source: release 2021-04-30, GetMatches, operation.
    Untested: it promises nothing that a call could show.

  @GetMatches-33 @open @documented @since-2021-04-30
  Rule: The matches are those of an Amazon Connect instance

    The request names a domain and no instance, so the domain is taken to be meant.
    Source: release 2021-04-30, GetMatches, Matches ("for this instance").
    Untested: this API does not know instances.

  @GetMatches-34 @open @guide @since-2021-04-30
  Rule: The first run comes within a day of enabling matching

    Source: administrator guide, identity resolution.
    Untested: a scenario would have to wait for a day.
