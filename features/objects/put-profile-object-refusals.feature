@PutProfileObject
Feature: Put a profile object: refusals

  @PutProfileObject-6 @must @model @since-2020-08-15 @needs-object-types
  Rule: ObjectTypeName and Object are required, and Object has 1 to 256000 characters

    Source: official model, PutProfileObject, ObjectTypeName and Object.

    Scenario Outline: <what>
      Given a domain
      And the object type Booking
      When PutProfileObject is called with
        | ObjectTypeName | <type>   |
        | Object         | <object> |
      Then the call is refused as invalid

      Examples:
        | what                    | type    | object                                  |
        | no ObjectTypeName       |         | {"bookingId":"B-1","customerRef":"C-1"} |
        | an ill-formed type name | 1stop   | {"bookingId":"B-1","customerRef":"C-1"} |
        | no Object               | Booking |                                         |
        | an empty Object         | Booking | [empty]                                 |

    Scenario: An Object of 256000 characters is accepted
      Given a domain
      And the object type Booking
      When PutProfileObject is called with the body
        """
        {"ObjectTypeName": "Booking", "Object": "{\"bookingId\":\"B-1\",\"customerRef\":\"C-1\",\"note\":\"{255951 times x}\"}"}
        """
      Then the call succeeds

    Scenario: An Object of 256001 characters is refused
      Given a domain
      And the object type Booking
      When PutProfileObject is called with the body
        """
        {"ObjectTypeName": "Booking", "Object": "{\"bookingId\":\"B-1\",\"customerRef\":\"C-1\",\"note\":\"{255952 times x}\"}"}
        """
      Then the call is refused as invalid

  @PutProfileObject-7 @should @guide @since-2020-08-15 @needs-object-types
  Rule: Object is the text of a JSON structure, with a value for its unique key and for one that leads to a profile

    Source: administrator's guide, object type mapping; API reference, PutProfileObject, Object.

    Scenario Outline: <what>
      Given a domain
      And the object type Booking
      When PutProfileObject is called with
        | ObjectTypeName | Booking  |
        | Object         | <object> |
      Then the call is refused as invalid

      Examples:
        | what               | object                               |
        | no JSON            | a booking                            |
        | a list             | ["B-1", "C-1"]                       |
        | no unique value    | {"customerRef":"C-1"}                |
        | an empty one       | {"bookingId":"","customerRef":"C-1"} |
        | no profile's value | {"bookingId":"B-1"}                  |

  @PutProfileObject-8 @should @model @since-2020-08-15 @needs-object-types
  Rule: An object type that does not exist is refused with ResourceNotFoundException or BadRequestException

    Source: official model, PutProfileObject, errors.

    Scenario: An object of a type that nobody has put
      Given a domain
      When PutProfileObject is called with
        | ObjectTypeName | Booking                                 |
        | Object         | {"bookingId":"B-1","customerRef":"C-1"} |
      Then the call is refused with ResourceNotFoundException or BadRequestException

  @PutProfileObject-9 @must @model @since-2020-08-15 @needs-object-types
  Rule: A domain that does not exist is refused with ResourceNotFoundException

    Source: official model, PutProfileObject, errors.

    Scenario: An object for no domain
      Given no domain
      When PutProfileObject is called with
        | ObjectTypeName | Booking                                 |
        | Object         | {"bookingId":"B-1","customerRef":"C-1"} |
      Then the call is refused with ResourceNotFoundException
