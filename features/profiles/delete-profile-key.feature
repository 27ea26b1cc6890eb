@DeleteProfileKey
Feature: Delete a key of a profile

  @DeleteProfileKey-1 @must @guide @since-2020-08-15
  Rule: A profile is no longer found by a key that was deleted, and still by all its others

    Source: API reference, DeleteProfileKey.

    Scenario: One key of four
      Given a domain
      And the profiles
        | alias | EmailAddress    |
        | Ana   | ana@example.com |
      And Ana has the search keys
        | KeyName        | Values |
        | _zendeskUserId | zen-1  |
        | _zendeskUserId | zen-2  |
        | _segmentUserId | zen-1  |
      When DeleteProfileKey is called with
        | ProfileId | Ana            |
        | KeyName   | _zendeskUserId |
        | Values    | zen-1          |
      Then the call succeeds
      And searching _zendeskUserId for "zen-1" finds no profile
      And searching _zendeskUserId for "zen-2" finds Ana
      And searching _segmentUserId for "zen-1" finds Ana
      And searching _email for "ana@example.com" finds Ana
      And Ana is unchanged

    Scenario: Three values of four
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Ana       |
      And Ana has the search keys
        | KeyName        | Values                     |
        | _zendeskUserId | zen-1, zen-2, zen-3, zen-4 |
      When DeleteProfileKey is called with
        | ProfileId | Ana                 |
        | KeyName   | _zendeskUserId      |
        | Values    | zen-1, zen-3, zen-4 |
      Then the call succeeds
      And searching _zendeskUserId for "zen-1" finds no profile
      And searching _zendeskUserId for "zen-3" finds no profile
      And searching _zendeskUserId for "zen-4" finds no profile
      And searching _zendeskUserId for "zen-2" finds Ana

  @DeleteProfileKey-2 @must @guide @since-2020-08-15
  Rule: Another profile with the same key keeps it

    Source: API reference, DeleteProfileKey.

    Scenario: Two profiles with the same key
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Ana       |
        | Ben   | Ben       |
      And Ana has the search keys
        | KeyName        | Values |
        | _zendeskUserId | zen-1  |
      And Ben has the search keys
        | KeyName        | Values |
        | _zendeskUserId | zen-1  |
      When DeleteProfileKey is called with
        | ProfileId | Ana            |
        | KeyName   | _zendeskUserId |
        | Values    | zen-1          |
      Then the call succeeds
      And searching _zendeskUserId for "zen-1" finds Ben

  @DeleteProfileKey-3 @should @guide @since-2020-08-15
  Rule: The answer has a Message

    Its text is free.
    Source: API reference, DeleteProfileKey, Message.

    @example
    Scenario: The answer to a deletion
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Ana       |
      And Ana has the search keys
        | KeyName        | Values |
        | _zendeskUserId | zen-1  |
      When DeleteProfileKey is called with
        | ProfileId | Ana            |
        | KeyName   | _zendeskUserId |
        | Values    | zen-1          |
      Then the call succeeds
      And the response has
        | Message | [present] |

  @DeleteProfileKey-4 @must @model @since-2020-08-15
  Rule: ProfileId, KeyName and Values are required

    Source: official model, DeleteProfileKey, required members.

    Scenario Outline: Without <what>
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Ana       |
      And Ana has the search keys
        | KeyName        | Values |
        | _zendeskUserId | zen-1  |
      When DeleteProfileKey is called with
        | ProfileId | <ProfileId> |
        | KeyName   | <KeyName>   |
        | Values    | <Values>    |
      Then the call is refused as invalid
      And searching _zendeskUserId for "zen-1" finds Ana

      Examples:
        | what      | ProfileId | KeyName        | Values |
        | ProfileId |           | _zendeskUserId | zen-1  |
        | KeyName   | Ana       |                | zen-1  |
        | Values    | Ana       | _zendeskUserId |        |

  @DeleteProfileKey-5 @should @model @since-2020-08-15
  Rule: A profile that does not exist is refused with ResourceNotFoundException

    Source: official model, DeleteProfileKey, errors.

    Scenario: A profile that never existed
      Given a domain
      When DeleteProfileKey is called with
        | ProfileId | [unknown]      |
        | KeyName   | _zendeskUserId |
        | Values    | zen-1          |
      Then the call is refused with ResourceNotFoundException

  @DeleteProfileKey-6 @must @model @since-2020-08-15
  Rule: A domain that does not exist is refused with ResourceNotFoundException

    Source: official model, DeleteProfileKey, errors.

    Scenario: A profile in no domain
      Given no domain
      When DeleteProfileKey is called with
        | ProfileId | [unknown]      |
        | KeyName   | _zendeskUserId |
        | Values    | zen-1          |
      Then the call is refused with ResourceNotFoundException
