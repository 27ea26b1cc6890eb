@DeleteProfileObjectType
Feature: Delete a profile object type

  @DeleteProfileObjectType-1 @must @guide @since-2020-08-15 @needs-object-types
  Rule: A deleted object type is gone, and so are its objects

    The profiles that the objects belonged to stay.
    Source: API reference, DeleteProfileObjectType.

    Scenario: The objects do not come back with another object type of the same name
      Given a domain
      And the object type Booking
      And the profiles
        | alias | FirstName |
        | Ana   | Ana       |
      And the objects
        | profile | bookingId |
        | Ana     | B-1       |
      And DeleteProfileObjectType was called with
        | ObjectTypeName | Booking |
      And the object type Booking
      When ListProfileObjects is called with
        | ObjectTypeName | Booking |
        | ProfileId      | Ana     |
      Then the response has
        | Items | [absent] |
      And Ana still exists

    Scenario: The type itself
      Given a domain
      And the object type Booking
      And DeleteProfileObjectType was called with
        | ObjectTypeName | Booking |
      When ListProfileObjectTypes is called
      Then the call succeeds
      And the items do not include
        | ObjectTypeName |
        | Booking        |

  @DeleteProfileObjectType-2 @must @model @since-2020-08-15 @needs-object-types
  Rule: The answer has a Message

    Its text is free.
    Source: official model, DeleteProfileObjectType, Message.

    @example
    Scenario: The answer to a deletion
      Given a domain
      And the object type Booking
      When DeleteProfileObjectType is called with
        | ObjectTypeName | Booking |
      Then the call succeeds
      And the response has
        | Message | [present] |

  @DeleteProfileObjectType-3 @should @model @since-2020-08-15 @needs-object-types
  Rule: An object type that does not exist is refused with ResourceNotFoundException

    Source: official model, DeleteProfileObjectType, errors.

    Scenario: An object type that never existed
      Given a domain
      When DeleteProfileObjectType is called with
        | ObjectTypeName | Visit |
      Then the call is refused with ResourceNotFoundException

  @DeleteProfileObjectType-4 @must @model @since-2020-08-15 @needs-object-types
  Rule: A domain that does not exist is refused with ResourceNotFoundException

    Source: official model, DeleteProfileObjectType, errors.

    Scenario: An object type in no domain
      Given no domain
      When DeleteProfileObjectType is called with
        | ObjectTypeName | Booking |
      Then the call is refused with ResourceNotFoundException
