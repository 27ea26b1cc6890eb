@AddProfileKey
Feature: Add a key to a profile

  @AddProfileKey-1 @must @guide @since-2020-08-15
  Rule: A profile is found by a key that was added, and by all the keys it had before

    The profile itself stays as it is: a key is no member of it.
    Source: API reference, AddProfileKey.

    Scenario: One more key
      Given a domain
      And the profiles
        | alias | EmailAddress    |
        | Ana   | ana@example.com |
        | Ben   | ben@example.com |
      And Ana has the search keys
        | KeyName        | Values |
        | _zendeskUserId | zen-1  |
      When AddProfileKey is called with
        | ProfileId | Ana            |
        | KeyName   | _zendeskUserId |
        | Values    | zen-2          |
      Then the call succeeds
      And searching _zendeskUserId for "zen-2" finds Ana
      And searching _zendeskUserId for "zen-1" finds Ana
      And searching _email for "ana@example.com" finds Ana
      And Ana is unchanged

  @AddProfileKey-2 @must @guide @since-2020-08-15
  Rule: The answer repeats KeyName and Values

    Source: API reference, AddProfileKey, response and example.

    @example
    Scenario: The answer to a new key
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Ana       |
      When AddProfileKey is called with
        | ProfileId | Ana            |
        | KeyName   | _zendeskUserId |
        | Values    | zen-1          |
      Then the call succeeds
      And the response has
        | KeyName | _zendeskUserId |
        | Values  | zen-1          |

  @AddProfileKey-3 @should @guide @since-2020-08-15
  Rule: Several values of one key each find the profile

    Source: API reference, AddProfileKey, Values.

    Scenario: Three values
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Ana       |
      When AddProfileKey is called with
        | ProfileId | Ana                 |
        | KeyName   | _zendeskUserId      |
        | Values    | zen-1, zen-2, zen-3 |
      Then the call succeeds
      And searching _zendeskUserId for "zen-1" finds Ana
      And searching _zendeskUserId for "zen-2" finds Ana
      And searching _zendeskUserId for "zen-3" finds Ana

  @AddProfileKey-4 @should @guide @since-2020-08-15
  Rule: Two profiles may have the same key

    Source: administrator's guide, standard identifiers, by which only keys of objects can be unique.

    Scenario: A key that another profile has
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Ana       |
        | Ben   | Ben       |
      And Ana has the search keys
        | KeyName        | Values |
        | _zendeskUserId | zen-1  |
      When AddProfileKey is called with
        | ProfileId | Ben            |
        | KeyName   | _zendeskUserId |
        | Values    | zen-1          |
      Then the call succeeds
      And searching _zendeskUserId for "zen-1" finds Ana, Ben

  @AddProfileKey-5 @open @inferred @since-2020-08-15
  Rule: What comes of a key that neither AWS nor an object type has defined is not documented

    Source: API reference, AddProfileKey, KeyName.

    Scenario: A key name made up on the spot
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Ana       |
      When AddProfileKey is called with
        | ProfileId | Ana     |
        | KeyName   | made-up |
        | Values    | value-1 |
      Then one of these is observed
        | outcome                                |
        | succeeds                               |
        | refused with BadRequestException       |
        | refused with ResourceNotFoundException |
