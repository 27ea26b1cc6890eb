@AddProfileKey
Feature: Add a key to a profile: limits and refusals

  @AddProfileKey-6 @must @model @since-2020-08-15
  Rule: ProfileId, KeyName and Values are required

    Source: official model, AddProfileKey, required members.

    Scenario Outline: Without <what>
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Ana       |
      When AddProfileKey is called with
        | ProfileId | <ProfileId> |
        | KeyName   | <KeyName>   |
        | Values    | <Values>    |
      Then the call is refused as invalid

      Examples:
        | what      | ProfileId | KeyName        | Values |
        | ProfileId |           | _zendeskUserId | zen-1  |
        | KeyName   | Ana       |                | zen-1  |
        | Values    | Ana       | _zendeskUserId |        |

  @AddProfileKey-7 @must @model @since-2020-08-15
  Rule: KeyName has 1 to 64 letters, digits, underscores and hyphens, a value 1 to 255 characters

    Source: official model, AddProfileKey, KeyName and Values.

    Scenario Outline: <what>
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Ana       |
      When AddProfileKey is called with
        | ProfileId | Ana       |
        | KeyName   | <KeyName> |
        | Values    | <Values>  |
      Then the call is refused as invalid

      Examples:
        | what                        | KeyName         | Values           |
        | a KeyName of 65 characters  | [65 characters] | zen-1            |
        | an empty KeyName            | [empty]         | zen-1            |
        | a KeyName with a dot        | zendesk.user    | zen-1            |
        | a KeyName with a space      | zendesk user    | zen-1            |
        | a value of 256 characters   | _zendeskUserId  | [256 characters] |
        | an empty value              | _zendeskUserId  | [empty]          |
        | an empty value after a good | _zendeskUserId  | zen-1, [empty]   |

    Scenario: A value of 255 characters is accepted
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Ana       |
      When AddProfileKey is called with
        | ProfileId | Ana              |
        | KeyName   | _zendeskUserId   |
        | Values    | [255 characters] |
      Then the call succeeds

  @AddProfileKey-8 @must @model @since-2020-08-15
  Rule: ProfileId has 32 digits and letters from a to f

    Source: official model, AddProfileKey, ProfileId.

    Scenario Outline: ProfileId <ProfileId>
      Given a domain
      When AddProfileKey is called with
        | ProfileId | <ProfileId>    |
        | KeyName   | _zendeskUserId |
        | Values    | zen-1          |
      Then the call is refused as invalid

      Examples:
        | ProfileId                          |
        | '0123'                             |
        | '0123456789ABCDEF0123456789ABCDEF' |

  @AddProfileKey-9 @should @model @since-2020-08-15
  Rule: A profile that does not exist is refused with ResourceNotFoundException

    Source: official model, AddProfileKey, errors.

    Scenario: A profile that never existed
      Given a domain
      When AddProfileKey is called with
        | ProfileId | [unknown]      |
        | KeyName   | _zendeskUserId |
        | Values    | zen-1          |
      Then the call is refused with ResourceNotFoundException
      And searching _zendeskUserId for "zen-1" finds no profile

  @AddProfileKey-10 @must @model @since-2020-08-15
  Rule: A domain that does not exist is refused with ResourceNotFoundException

    Source: official model, AddProfileKey, errors.

    Scenario: A profile in no domain
      Given no domain
      When AddProfileKey is called with
        | ProfileId | [unknown]      |
        | KeyName   | _zendeskUserId |
        | Values    | zen-1          |
      Then the call is refused with ResourceNotFoundException
