@MergeProfiles
Feature: Objects move to the main profile

  @MergeProfiles-29 @must @documented @since-2021-04-30 @needs-object-types
  Rule: Every object of every merged profile becomes the main profile's, with its content

    Source: release 2021-04-30, MergeProfiles, operation ("objects").

    Background:
      Given a domain
      And the object type Booking

    Scenario: Main and two merged profiles have objects
      Given the profiles
        | alias | FirstName |
        | Ana   | Jane      |
        | Ben   | Jorge     |
        | Cem   | Kim       |
      And the objects
        | profile | bookingId | email           | note       |
        | Ana     | B-1       | ana@example.com | window     |
        | Ben     | B-2       | ben@example.com | vegan meal |
        | Ben     | B-3       |                 | late       |
        | Cem     | B-4       | cem@example.com |            |
      When MergeProfiles is called with
        | MainProfileId        | Ana      |
        | ProfileIdsToBeMerged | Ben, Cem |
      Then the objects of Ana, in any order, are
        | bookingId | email           | note       |
        | B-1       | ana@example.com | window     |
        | B-2       | ben@example.com | vegan meal |
        | B-3       |                 | late       |
        | B-4       | cem@example.com |            |

    Scenario: Main has no object yet, and the merged profile was made by ingestion
      Given the profiles
        | alias | FirstName |
        | Ana   | Jane      |
      And the objects
        | profile | bookingId | email           | note  |
        | Ben     | B-2       | ben@example.com | aisle |
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then the objects of Ana, in any order, are
        | bookingId | email           | note  |
        | B-2       | ben@example.com | aisle |
      And Ben no longer exists

    Scenario: Main is merged itself, and brings the objects that it got
      Given the profiles
        | alias | FirstName |
        | Ana   | Jane      |
        | Ben   | Jorge     |
        | Cem   | Kim       |
      And the objects
        | profile | bookingId | note   |
        | Ana     | B-1       | window |
        | Ben     | B-2       | aisle  |
      And MergeProfiles was called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      When MergeProfiles is called with
        | MainProfileId        | Cem |
        | ProfileIdsToBeMerged | Ana |
      Then the objects of Cem, in any order, are
        | bookingId | note   |
        | B-1       | window |
        | B-2       | aisle  |

  @MergeProfiles-30 @must @documented @since-2021-04-30 @needs-object-types
  Rule: No object is listed under a merged profile any more

    Refused, or nothing in the list: the objects have moved, not been copied.
    Source: release 2021-04-30, MergeProfiles, operation ("objects", "deleted").

    Scenario: The objects of a merged profile are asked for
      Given a domain
      And the object type Booking
      And the objects
        | profile | bookingId | note   |
        | Ana     | B-1       | window |
        | Ben     | B-2       | aisle  |
      And MergeProfiles was called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      When ListProfileObjects is called with
        | ObjectTypeName | Booking |
        | ProfileId      | Ben     |
      Then one of these is observed
        | outcome                                |
        | refused with ResourceNotFoundException |
        | refused with status 400                |
        | the response has Items [none]          |

  @MergeProfiles-31 @must @documented @since-2021-04-30 @needs-object-types
  Rule: The keys that came with objects find the main profile

    Source: release 2021-04-30, MergeProfiles, operation ("profileKeys").

    Scenario: A key over a field of the merged profile's object
      Given a domain
      And the object type Booking
      And the objects
        | profile | bookingId | email           |
        | Ana     | B-1       | ana@example.com |
        | Ben     | B-2       | ben@example.com |
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then searching contactEmail for "ben@example.com" finds Ana
      And searching contactEmail for "ana@example.com" finds Ana
      And Ben no longer exists
