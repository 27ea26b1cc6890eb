@MergeProfiles
Feature: What MergeProfiles needs, and what it answers

  @MergeProfiles-65 @must @documented @since-2021-04-30
  Rule: A merge is answered with a Message

    What the message says is not fixed.
    Source: release 2021-04-30, MergeProfiles, Message.

    @example
    Scenario: Two profiles are merged
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Jane      |
        | Ben   | Jorge     |
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then the call succeeds
      And the response has
        | Message | [present] |

  @MergeProfiles-66 @must @documented @since-2021-04-30
  Rule: Profiles can be merged that no matching process has found

    The caller may know from elsewhere that two profiles are one. Neither Matching nor any likeness is needed.
    Source: release 2021-04-30, MergeProfiles, operation ("another matching system").

    Scenario Outline: Profiles with nothing in common, and Matching is <matching>
      Given a domain with
        | Matching.Enabled | <matching> |
      And the profiles
        | alias | FirstName | EmailAddress    | PhoneNumber  |
        | Ana   | Jane      | ana@example.com |              |
        | Ben   | Jorge     |                 | +12065550102 |
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then the call succeeds
      And Ana has
        | FirstName    | Jane            |
        | EmailAddress | ana@example.com |
        | PhoneNumber  | +12065550102    |
      And Ben no longer exists

      Examples:
        | matching |
        | false    |
        | true     |

  @MergeProfiles-67 @must @documented @since-2021-04-30 @needs-matching-trigger
  Rule: A match group that GetMatches returned can be merged

    Source: release 2021-04-30, MergeProfiles, operation ("together with GetMatches").

    Scenario: Profiles that are alike in every attribute that identifies a match
      Given a domain with
        | Matching.Enabled | true |
      And 3 profiles with
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
      And the matching process has run
      When MergeProfiles is called with
        | MainProfileId        | P2     |
        | ProfileIdsToBeMerged | P1, P3 |
      Then the call succeeds
      And P1 and P3 no longer exist
      And searching _email for "jane@example.com" finds P2

  @MergeProfiles-68 @open @documented @since-2021-04-30
  Rule: Whether a merge is complete when it is answered

    Source: release 2021-04-30, MergeProfiles, operation ("Lambda job") and Message ("complete").
    Untested: what is read later cannot tell when a merge ended; the settle time of the target allows for both.

  @MergeProfiles-69 @open @documented @since-2021-04-30
  Rule: A merge is run as an AWS Lambda job

    Source: release 2021-04-30, MergeProfiles, operation.
    Untested: nothing in the API shows what runs behind it.

  @MergeProfiles-70 @open @documented @since-2021-04-30
  Rule: The operation is in preview and may change

    Source: release 2021-04-30, MergeProfiles, operation.
    Untested: it promises nothing that a call could show.

  @MergeProfiles-71 @open @observed @since-2021-04-30
  Rule: A merge may be refused while another write to one of its profiles is in progress

    Source: seen in use, for writes to one profile at the same time; MergeProfiles, BadRequestException.
    Untested: one call is made at a time, as no order could be told from calls at the same time.

  @MergeProfiles-72 @should @model @since-2021-04-30
  Rule: ProfileType and EngagementPreferences take source entries too

    Source: official model, FieldSourceProfileIds (both are in neither release).
    Untested: what a profile has in them when nothing was given is not documented, so no conflict can be set up.
