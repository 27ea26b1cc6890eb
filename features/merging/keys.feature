@MergeProfiles
Feature: Search keys move to the main profile

  @MergeProfiles-21 @must @documented @since-2021-04-30
  Rule: Every search key of every merged profile finds the main profile

    A key moves whole, whatever main and the other merged profiles have under the same name.
    Source: release 2021-04-30, MergeProfiles, operation ("profileKeys").

    Background:
      Given a domain
      And the profiles
        | alias | FirstName | LastName |
        | Ana   | Jane      |          |
        | Ben   |           | Lopez    |
        | Cem   |           | Yilmaz   |

    Scenario: Two merged profiles with two keys each
      Given Ben has the search keys
        | KeyName            | Values |
        | _segmentUserId     | seg-2  |
        | _shopifyCustomerId | shop-2 |
      And Cem has the search keys
        | KeyName            | Values |
        | _zendeskUserId     | zen-3  |
        | _shopifyCustomerId | shop-3 |
      When MergeProfiles is called with
        | MainProfileId        | Ana      |
        | ProfileIdsToBeMerged | Ben, Cem |
      Then searching _segmentUserId for "seg-2" finds Ana
      And searching _shopifyCustomerId for "shop-2" finds Ana
      And searching _zendeskUserId for "zen-3" finds Ana
      And searching _shopifyCustomerId for "shop-3" finds Ana

    Scenario: All three profiles have a key of the same name
      Given Ana has the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-1  |
      And Ben has the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-2  |
      And Cem has the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-3  |
      When MergeProfiles is called with
        | MainProfileId        | Ana      |
        | ProfileIdsToBeMerged | Ben, Cem |
      Then searching _segmentUserId for "seg-3" finds Ana
      And searching _segmentUserId for "seg-2" finds Ana
      And searching _segmentUserId for "seg-1" finds Ana

    Scenario: Main and the merged profile have the same key
      Given Ana has the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-1  |
      And Ben has the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-1  |
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then Ana has
        | LastName | Lopez |
      And searching _segmentUserId for "seg-1" finds Ana

  @MergeProfiles-22 @should @inferred @since-2021-04-30
  Rule: A key with several values moves with all of them

    What several values of one key mean is documented nowhere, so this is not required.
    Source: release 2021-04-30, MergeProfiles, operation ("profileKeys").

    Scenario: Two values of one key
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Jane      |
        | Ben   | Jorge     |
      And Ben has the search keys
        | KeyName        | Values       |
        | _segmentUserId | seg-2, seg-3 |
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then searching _segmentUserId for "seg-2" finds Ana
      And searching _segmentUserId for "seg-3" finds Ana

  @MergeProfiles-23 @should @inferred @since-2021-04-30
  Rule: A moved key belongs to the main profile and can be removed from it

    Source: release 2021-04-30, MergeProfiles, operation ("profileKeys").

    Background:
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Jane      |
        | Ben   | Jorge     |
      And Ben has the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-2  |
        | _zendeskUserId | zen-2  |
      And MergeProfiles was called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |

    Scenario: Removing one of two moved keys
      When DeleteProfileKey is called with
        | ProfileId | Ana            |
        | KeyName   | _segmentUserId |
        | Values    | seg-2          |
      Then the call succeeds
      And searching _segmentUserId for "seg-2" finds no profile
      And searching _zendeskUserId for "zen-2" finds Ana

    Scenario: Updating a member of main
      When UpdateProfile is called with
        | ProfileId | Ana  |
        | LastName  | Vega |
      Then searching _segmentUserId for "seg-2" finds Ana

  @MergeProfiles-24 @must @documented @since-2022-11-14
  Rule: A moved key that a search names is listed in FoundByItems

    FoundByItems names keys, and a key that came by a merge is a key of the main profile.
    Source: release 2022-11-14, SearchProfiles, FoundByItems; release 2021-04-30, MergeProfiles ("profileKeys").

    Scenario: A moved key and one of main's own
      Given a domain
      And the profiles
        | alias | EmailAddress    |
        | Ana   | ana@example.com |
        | Ben   |                 |
      And Ben has the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-2  |
      And MergeProfiles was called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      When SearchProfiles is called with LogicalOperator AND and the search keys
        | KeyName        | Values          |
        | _segmentUserId | seg-2           |
        | _email         | ana@example.com |
      Then the profiles found, in any order, are Ana
      And the FoundByItems of Ana, in any order, are
        | KeyName        | Values          |
        | _segmentUserId | seg-2           |
        | _email         | ana@example.com |
