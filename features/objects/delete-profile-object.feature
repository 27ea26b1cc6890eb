@DeleteProfileObject
Feature: Delete an object of a profile

  @DeleteProfileObject-1 @must @guide @since-2020-08-15 @needs-object-types
  Rule: The object that is named is removed from the profile, all others stay, and so does the profile

    Source: API reference, DeleteProfileObject.

    @example
    Scenario: One object of three
      Given a domain
      And the object type Booking
      And the objects
        | profile | bookingId | note   |
        | Ana     | B-1       | window |
        | Ana     | B-2       | aisle  |
        | Ben     | B-3       | aisle  |
      When DeleteProfileObject is called with
        | ObjectTypeName         | Booking                 |
        | ProfileId              | Ana                     |
        | ProfileObjectUniqueKey | [the unique key of B-1] |
      Then the call succeeds
      And the objects of Ana, in any order, are
        | bookingId | note  |
        | B-2       | aisle |
      And the objects of Ben, in any order, are
        | bookingId | note  |
        | B-3       | aisle |
      And Ana still exists

  @DeleteProfileObject-2 @should @guide @since-2020-08-15 @needs-object-types
  Rule: The answer has a Message

    Its text is free.
    Source: API reference, DeleteProfileObject, Message.

    Scenario: The answer to a deletion
      Given a domain
      And the object type Booking
      And the objects
        | profile | bookingId |
        | Ana     | B-1       |
      When DeleteProfileObject is called with
        | ObjectTypeName         | Booking                 |
        | ProfileId              | Ana                     |
        | ProfileObjectUniqueKey | [the unique key of B-1] |
      Then the call succeeds
      And the response has
        | Message | [present] |

  @DeleteProfileObject-3 @open @inferred @since-2020-08-15 @needs-object-types
  Rule: What comes of an object that the profile does not have is not documented

    Another profile's object is never deleted by it.
    Source: official model, DeleteProfileObject, errors.

    Scenario: The object of another profile
      Given a domain
      And the object type Booking
      And the objects
        | profile | bookingId |
        | Ana     | B-1       |
        | Ben     | B-2       |
      When DeleteProfileObject is called with
        | ObjectTypeName         | Booking                 |
        | ProfileId              | Ana                     |
        | ProfileObjectUniqueKey | [the unique key of B-2] |
      Then one of these is observed
        | outcome                                |
        | refused with ResourceNotFoundException |
        | refused with BadRequestException       |
        | succeeds                               |
      And the objects of Ben, in any order, are
        | bookingId |
        | B-2       |

  @DeleteProfileObject-4 @must @model @since-2020-08-15 @needs-object-types
  Rule: ProfileId, ObjectTypeName and ProfileObjectUniqueKey are required

    Source: official model, DeleteProfileObject, required members.

    Scenario Outline: Without <what>
      Given a domain
      And the object type Booking
      And the objects
        | profile | bookingId |
        | Ana     | B-1       |
      When DeleteProfileObject is called with
        | ObjectTypeName         | <type>      |
        | ProfileId              | <ProfileId> |
        | ProfileObjectUniqueKey | <key>       |
      Then the call is refused as invalid

      Examples:
        | what                   | type    | ProfileId | key                     |
        | ObjectTypeName         |         | Ana       | [the unique key of B-1] |
        | ProfileId              | Booking |           | [the unique key of B-1] |
        | ProfileObjectUniqueKey | Booking | Ana       |                         |

  @DeleteProfileObject-5 @must @model @since-2020-08-15 @needs-object-types
  Rule: A domain that does not exist is refused with ResourceNotFoundException

    Source: official model, DeleteProfileObject, errors.

    Scenario: An object in no domain
      Given no domain
      When DeleteProfileObject is called with
        | ObjectTypeName         | Booking   |
        | ProfileId              | [unknown] |
        | ProfileObjectUniqueKey | B-1       |
      Then the call is refused with ResourceNotFoundException
