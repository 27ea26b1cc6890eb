@MergeProfiles
Feature: A merge cannot be undone

  @MergeProfiles-39 @must @documented @since-2021-04-30
  Rule: Nothing that is done afterwards brings a merged profile back

    A merged profile is deleted and not merely hidden behind main. Whether the calls here succeed is left to other rules.
    Source: release 2021-04-30, MergeProfiles, operation ("cannot be separated").

    Background:
      Given a domain
      And the profiles
        | alias | FirstName | LastName | EmailAddress    |
        | Ana   | Jane      |          | ana@example.com |
        | Ben   |           | Lopez    | ben@example.com |
        | Cem   | Kim       | Yilmaz   | cem@example.com |
      And Ben has the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-2  |
      And MergeProfiles was called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |

    Scenario Outline: <operation> names the merged profile
      When <operation> is called with
        | ProfileId    | Ben       |
        | EmailAddress | <address> |
        | KeyName      | <key>     |
        | Values       | <value>   |
      Then Ben no longer exists

      Examples:
        | operation        | address         | key            | value |
        | UpdateProfile    | ben@example.com |                |       |
        | AddProfileKey    |                 | _segmentUserId | seg-9 |
        | DeleteProfileKey |                 | _segmentUserId | seg-2 |
        | DeleteProfile    |                 |                |       |

    Scenario Outline: A second merge, of <merged> into <main>
      When MergeProfiles is called with
        | MainProfileId        | <main>   |
        | ProfileIdsToBeMerged | <merged> |
      Then Ben no longer exists

      Examples:
        | main | merged |
        | Cem  | Ben    |
        | Ana  | Ben    |
        | Ben  | Cem    |
        | Ben  | Ana    |
        | Cem  | Ana    |

    Scenario: Main is deleted, and with it the keys that moved
      When DeleteProfile is called with
        | ProfileId | Ana |
      Then the call succeeds
      And Ana and Ben no longer exist
      And searching _segmentUserId for "seg-2" finds no profile

    Scenario: The moved key is removed from main
      When DeleteProfileKey is called with
        | ProfileId | Ana            |
        | KeyName   | _segmentUserId |
        | Values    | seg-2          |
      Then Ben no longer exists

    Scenario: Main gives up what it took over
      When UpdateProfile is called with
        | ProfileId | Ana     |
        | LastName  | [empty] |
      Then Ana has
        | FirstName | Jane     |
        | LastName  | [absent] |
      And Ben no longer exists

    Scenario: A profile is created with the values of the merged one
      When CreateProfile is called with
        | LastName     | Lopez           |
        | EmailAddress | ben@example.com |
      Then the call succeeds
      And Ben no longer exists
      And searching _segmentUserId for "seg-2" finds Ana

  @MergeProfiles-40 @should @model @since-2021-04-30
  Rule: Calls that change a merged profile are refused, as it is not found

    Source: release 2021-04-30, MergeProfiles ("deleted"); official model, ResourceNotFoundException of each operation.

    Scenario Outline: <operation> names the merged profile
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Jane      |
        | Ben   | Jorge     |
      And Ben has the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-2  |
      And MergeProfiles was called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      When <operation> is called with
        | ProfileId | Ben     |
        | LastName  | <name>  |
        | KeyName   | <key>   |
        | Values    | <value> |
      Then the call is refused with ResourceNotFoundException

      Examples:
        | operation        | name  | key            | value |
        | UpdateProfile    | Lopez |                |       |
        | AddProfileKey    |       | _segmentUserId | seg-9 |
        | DeleteProfileKey |       | _segmentUserId | seg-2 |
