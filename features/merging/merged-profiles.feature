@MergeProfiles
Feature: Merged profiles are gone

  @MergeProfiles-35 @must @documented @since-2021-04-30
  Rule: All merged profiles are deleted, and the main profile keeps its ProfileId

    Source: release 2021-04-30, MergeProfiles, operation ("deleted"), MainProfileId.

    Scenario: Four profiles become one
      Given a domain
      And the profiles
        | alias | FirstName | MiddleName | LastName |
        | Ana   | Jane      |            |          |
        | Ben   |           | Ann        |          |
        | Cem   | Jane      |            |          |
        | Dan   |           |            | Doe      |
      When MergeProfiles is called with
        | MainProfileId        | Ana           |
        | ProfileIdsToBeMerged | Ben, Cem, Dan |
      Then Ben, Cem and Dan no longer exist
      And Ana still exists
      And searching _fullName for "Jane Ann Doe" finds Ana

  @MergeProfiles-36 @must @documented @since-2021-04-30
  Rule: No key finds a merged profile any more

    Source: release 2021-04-30, MergeProfiles, operation ("deleted").

    Scenario: The keys and the values of the merged profile find main alone
      Given a domain
      And the profiles
        | alias | EmailAddress    | AccountNumber |
        | Ana   | jim@example.com |               |
        | Ben   | jim@example.com | B200          |
      And Ben has the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-2  |
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then searching _segmentUserId for "seg-2" finds Ana
      And searching _account for "B200" finds Ana
      And searching _email for "jim@example.com" finds Ana

  @MergeProfiles-37 @open @inferred @since-2021-04-30
  Rule: What a search for the ProfileId of a merged profile finds

    Nothing, or the main profile if the id is one of the keys that moved. It never finds the merged profile.
    Source: none; release 2021-04-30 has both "profileKeys … moved" and "deleted".

    Scenario: Searching for the id of a merged profile
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Jane      |
        | Ben   | Jorge     |
      And MergeProfiles was called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      When SearchProfiles is called with the body
        """
        {"KeyName": "_profileId", "Values": ["{Ben}"]}
        """
      Then one of these is observed
        | outcome                                |
        | finds no profile                       |
        | refused with ResourceNotFoundException |
        | finds Ana                              |

  @MergeProfiles-38 @should @documented @since-2021-04-30
  Rule: The domain no longer counts merged profiles

    When Stats follow is not said.
    Source: release 2021-04-30, MergeProfiles, operation ("deleted"); GetDomain, Stats.ProfileCount.

    Scenario: Three profiles, of which two are merged into one
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Jane      |
        | Ben   | Jorge     |
        | Dan   | Kim       |
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then the domain has
        | Stats.ProfileCount | 2 |
