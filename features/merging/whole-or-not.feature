@MergeProfiles
Feature: A merge loses nothing

  @MergeProfiles-53 @must @documented @since-2021-04-30
  Rule: A profile is deleted only where everything that it had is in the main profile

    This holds whatever the answer is, and above all for a refusal half-way. A merge is seen whole or not at all.
    Source: release 2021-04-30, MergeProfiles, operation ("moved", "union", "deleted at the end").

    Background:
      Given a domain
      And the profiles
        | alias | FirstName | LastName |
        | Ana   | Jane      |          |
        | Ben   |           | Lopez    |
      And Ben has the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-2  |

    Scenario Outline: <where> in the list is unknown
      When MergeProfiles is called with
        | MainProfileId        | Ana      |
        | ProfileIdsToBeMerged | <merged> |
      Then one of these is observed
        | outcome                                                                    |
        | Ben still exists and Ana has FirstName Jane and Ana has LastName [absent]  |
        | Ben no longer exists and Ana has FirstName Jane and Ana has LastName Lopez |

      Examples:
        | where     | merged                                  |
        | The last  | Ben, '00000000000000000000000000000001' |
        | The first | '00000000000000000000000000000001', Ben |

    Scenario: There is no main profile to move anything to
      When MergeProfiles is called with
        | MainProfileId        | [unknown] |
        | ProfileIdsToBeMerged | Ben       |
      Then Ben is unchanged
      And searching _segmentUserId for "seg-2" finds Ben

  @MergeProfiles-54 @must @documented @since-2021-04-30
  Rule: The main profile is never lost, also where ProfileIdsToBeMerged has it

    Source: release 2021-04-30, MergeProfiles, MainProfileId ("the profile to be taken").

    Background:
      Given a domain
      And the profiles
        | alias | FirstName | LastName |
        | Ana   | Jane      |          |
        | Ben   | Jorge     | Lopez    |

    Scenario: Main alone
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ana |
      Then Ana is unchanged

    Scenario Outline: Main and another profile, as <merged>
      When MergeProfiles is called with
        | MainProfileId        | Ana      |
        | ProfileIdsToBeMerged | <merged> |
      Then Ana still exists
      And Ana has
        | FirstName | Jane |

      Examples:
        | merged   |
        | Ana, Ben |
        | Ben, Ana |

  @MergeProfiles-55 @open @inferred @since-2021-04-30
  Rule: Whether the main profile may be in its own ProfileIdsToBeMerged

    Source: none.

    Scenario Outline: ProfileIdsToBeMerged is <merged>
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Jane      |
        | Ben   | Jorge     |
      When MergeProfiles is called with
        | MainProfileId        | Ana      |
        | ProfileIdsToBeMerged | <merged> |
      Then one of these is observed
        | outcome                 |
        | refused with status 400 |
        | succeeds                |

      Examples:
        | merged   |
        | Ana      |
        | Ana, Ben |

  @MergeProfiles-56 @open @inferred @since-2021-04-30
  Rule: Whether a profile may come twice in ProfileIdsToBeMerged

    Where it may, it is merged as if it came once.
    Source: none.

    Scenario: The same profile twice
      Given a domain
      And the profiles
        | alias | FirstName | LastName |
        | Ana   | Jane      |          |
        | Ben   |           | Lopez    |
      When MergeProfiles is called with
        | MainProfileId        | Ana      |
        | ProfileIdsToBeMerged | Ben, Ben |
      Then one of these is observed
        | outcome                                                      |
        | refused with status 400 and Ben still exists                 |
        | succeeds and Ana has LastName Lopez and Ben no longer exists |
