@MergeProfiles
Feature: Profiles that a merge does not name

  @MergeProfiles-41 @must @documented @since-2021-04-30
  Rule: A profile that is neither main nor in ProfileIdsToBeMerged is left as it is

    However much it has in common with the others, no matching takes place in a merge.
    Source: release 2021-04-30, MergeProfiles, MainProfileId and ProfileIdsToBeMerged.

    Scenario: A bystander has the values and the key of the merged profile
      Given a domain
      And the profiles
        | alias | FirstName | LastName | EmailAddress    |
        | Ana   | Jane      |          |                 |
        | Ben   |           | Lopez    | jim@example.com |
        | Dan   |           | Lopez    | jim@example.com |
      And Ben has the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-2  |
      And Dan has the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-2  |
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then Ana has
        | LastName | Lopez |
      And Dan is unchanged
      And searching _segmentUserId for "seg-2" finds Ana, Dan

  @MergeProfiles-42 @must @documented @since-2021-04-30
  Rule: A merge in one domain leaves every other domain as it is

    Source: release 2021-04-30, MergeProfiles, DomainName; CreateDomain (a domain is the container of all customer data).

    Scenario: The other domain has a profile with the same values
      Given a domain
      And another domain
      And the profiles
        | alias | FirstName | EmailAddress    |
        | Ana   | Jane      |                 |
        | Ben   |           | jim@example.com |
      And the profiles in the other domain
        | alias | FirstName | EmailAddress    |
        | Eve   | Jane      | jim@example.com |
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then Ana has
        | EmailAddress | jim@example.com |
      And Eve is unchanged

  @MergeProfiles-43 @must @documented @since-2021-04-30
  Rule: A merge never reaches a profile of another domain

    Whatever the answer is, the profile stays where it is, and nothing of it comes over.
    Source: release 2021-04-30, MergeProfiles, DomainName; CreateDomain (a domain is the container of all customer data).

    Background:
      Given a domain
      And another domain
      And the profiles
        | alias | FirstName | LastName |
        | Ana   | Jane      |          |
        | Ben   | Jorge     | Lopez    |
      And the profiles in the other domain
        | alias | FirstName | LastName |
        | Eve   | Kim       | Yilmaz   |

    Scenario: The profile to be merged is in another domain
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Eve |
      Then Eve is unchanged
      And Ana is unchanged

    Scenario: The main profile is in another domain
      When MergeProfiles is called with
        | MainProfileId        | Eve |
        | ProfileIdsToBeMerged | Ben |
      Then Eve is unchanged
      And Ben is unchanged

    Scenario: The source of a value is in another domain
      When MergeProfiles is called with
        | MainProfileId                   | Ana |
        | ProfileIdsToBeMerged            | Ben |
        | FieldSourceProfileIds.FirstName | Eve |
      Then Eve is unchanged
      And one of these is observed
        | outcome                    |
        | Ana has FirstName Jane     |
        | Ana has FirstName Jorge    |
        | Ana has FirstName [absent] |

    Scenario: The request goes to another domain than that of its profiles
      When MergeProfiles is called with
        | DomainName           | [the other domain] |
        | MainProfileId        | Ana                |
        | ProfileIdsToBeMerged | Ben                |
      Then Ana is unchanged
      And Ben is unchanged
      And Eve is unchanged

  @MergeProfiles-44 @should @model @since-2021-04-30
  Rule: A profile of another domain is refused like one that does not exist

    Source: official model, MergeProfiles, ResourceNotFoundException and BadRequestException.

    Scenario Outline: <main> and <merged> are in different domains
      Given a domain
      And another domain
      And the profiles
        | alias | FirstName |
        | Ana   | Jane      |
      And the profiles in the other domain
        | alias | FirstName |
        | Eve   | Kim       |
      When MergeProfiles is called with
        | MainProfileId        | <main>   |
        | ProfileIdsToBeMerged | <merged> |
      Then the call is refused with ResourceNotFoundException or BadRequestException

      Examples:
        | main | merged |
        | Ana  | Eve    |
        | Eve  | Ana    |
