@MergeProfiles
Feature: Objects after a merge

  @MergeProfiles-32 @should @guide @since-2021-04-30 @needs-object-types
  Rule: A later object with a key of a merged profile joins the main profile

    Ingestion looks for the profile by its keys, and these have moved. The merged profile does not come back for it.
    Source: release 2021-04-30, MergeProfiles ("profileKeys"); administrator guide, how objects are matched to profiles.

    Scenario: A booking under the reference of the merged profile
      Given a domain
      And the object type Booking
      And the profiles
        | alias | FirstName |
        | Ana   | Jane      |
        | Ben   | Jorge     |
      And Ben has the search keys
        | KeyName     | Values |
        | customerRef | R-2    |
      And MergeProfiles was called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      When PutProfileObject is called with
        | ObjectTypeName | Booking                                 |
        | Object         | {"bookingId":"B-9","customerRef":"R-2"} |
      Then the objects of Ana, in any order, are
        | bookingId | customerRef |
        | B-9       | R-2         |
      And Ben no longer exists

  @MergeProfiles-33 @should @documented @since-2021-04-30 @needs-object-types
  Rule: The domain counts the moved objects once, and for the main profile

    With more than 100 objects after the merge, main counts as two profiles.
    Source: release 2021-04-30, MergeProfiles ("objects", "deleted"); GetDomain, Stats.

    Scenario: Fifty-one objects each
      Given a domain
      And the object type Booking
      And the profiles
        | alias | FirstName |
        | Ana   | Jane      |
        | Ben   | Jorge     |
      And 51 objects of Ana
      And 51 objects of Ben
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then the domain has
        | Stats.ProfileCount         | 1   |
        | Stats.MeteringProfileCount | 2   |
        | Stats.ObjectCount          | 102 |

  @MergeProfiles-34 @should @inferred @since-2021-04-30 @needs-object-types
  Rule: A moved object keeps its ProfileObjectUniqueKey

    Source: release 2021-04-30, MergeProfiles ("objects").

    Scenario: A moved object is deleted by the key that it had
      Given a domain
      And the object type Booking
      And the objects
        | profile | bookingId | note   |
        | Ana     | B-1       | window |
        | Ben     | B-2       | aisle  |
      And MergeProfiles was called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      When DeleteProfileObject is called with
        | ObjectTypeName         | Booking                 |
        | ProfileId              | Ana                     |
        | ProfileObjectUniqueKey | [the unique key of B-2] |
      Then the call succeeds
      And the objects of Ana, in any order, are
        | bookingId | note   |
        | B-1       | window |
