@MergeProfiles
Feature: Merges that name a profile which does not exist

  @MergeProfiles-50 @should @model @since-2021-04-30
  Rule: A merge that names an unknown or an already merged profile is refused

    Not found or invalid are both accepted. A success would mean that a merge was reported which cannot have happened.
    Source: official model, MergeProfiles, ResourceNotFoundException and BadRequestException.

    Background:
      Given a domain
      And the profiles
        | alias | FirstName | LastName |
        | Ana   | Jane      |          |
        | Ben   | Jorge     | Lopez    |
        | Cem   | Kim       | Yilmaz   |
        | Dan   | Dana      |          |
      And Ben has the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-2  |
      And MergeProfiles was called with
        | MainProfileId        | Dan |
        | ProfileIdsToBeMerged | Cem |

    Scenario Outline: <merged> into <main>
      When MergeProfiles is called with
        | MainProfileId        | <main>   |
        | ProfileIdsToBeMerged | <merged> |
      Then the call is refused with ResourceNotFoundException or BadRequestException
      And searching _segmentUserId for "seg-2" finds Ben

      Examples:
        | main      | merged                                  |
        | Ana       | [unknown]                               |
        | [unknown] | Ben                                     |
        | Ana       | Cem                                     |
        | Cem       | Ana                                     |
        | Ana       | Ben, '00000000000000000000000000000001' |
        | Ana       | Cem, Ben                                |

  @MergeProfiles-51 @should @model @since-2021-04-30
  Rule: An id that is longer than a ProfileId is refused

    The pattern of the model has no anchors, so whether this is invalid or merely unknown is a matter of reading.
    Source: official model, uuid (pattern).

    Scenario: Thirty-three hexadecimal digits
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Jane      |
      When MergeProfiles is called with
        | MainProfileId        | Ana                                 |
        | ProfileIdsToBeMerged | '000000000000000000000000000000001' |
      Then the call is refused with ResourceNotFoundException or BadRequestException

  @MergeProfiles-52 @must @documented @since-2021-04-30
  Rule: Main is left as it is when the profile to be merged is unknown, deleted, or merged already

    There is nothing to unite with. What was merged into one profile belongs to that one alone.
    Source: release 2021-04-30, MergeProfiles, operation ("moved", "deleted").

    Background:
      Given a domain
      And the profiles
        | alias | FirstName | LastName |
        | Ana   | Jane      |          |
        | Ben   |           | Lopez    |
        | Cem   | Kim       |          |

    Scenario: The profile is unknown
      When MergeProfiles is called with
        | MainProfileId        | Ana       |
        | ProfileIdsToBeMerged | [unknown] |
      Then Ana is unchanged

    Scenario: The profile was deleted
      Given DeleteProfile was called with
        | ProfileId | Ben |
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then Ana is unchanged
      And Ben no longer exists

    Scenario: The profile was merged into another one
      Given MergeProfiles was called with
        | MainProfileId        | Cem |
        | ProfileIdsToBeMerged | Ben |
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then Ana is unchanged
      And Cem is unchanged

    Scenario: The profile was merged into main before
      Given MergeProfiles was called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then Ana is unchanged
