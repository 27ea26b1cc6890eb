@PutProfileObject
Feature: Put a profile object

  @PutProfileObject-1 @must @guide @since-2020-08-15 @needs-object-types
  Rule: An object belongs to the profile that one of its profile keys finds

    With its content as it was put.
    Source: administrator's guide, profile matching.

    @example
    Scenario: One of two profiles has the key
      Given a domain
      And the object type Booking
      And the profiles
        | alias | FirstName |
        | Ana   | Ana       |
        | Ben   | Ben       |
      And Ana has the search keys
        | KeyName     | Values |
        | customerRef | C-1    |
      When PutProfileObject is called with
        | ObjectTypeName | Booking                                                  |
        | Object         | {"bookingId":"B-1","customerRef":"C-1","note":"Fenêtre"} |
      Then the call succeeds
      And the objects of Ana, in any order, are
        | bookingId | customerRef | note    |
        | B-1       | C-1         | Fenêtre |
      And Ben has no objects

  @PutProfileObject-2 @must @guide @since-2020-08-15 @needs-object-types
  Rule: An object that fits no profile makes a new one, where the object type allows it

    Source: administrator's guide, profile matching; API reference, PutProfileObject.

    Scenario: Two objects of two customers not known before
      Given a domain
      And the object type Booking
      And the objects
        | profile | bookingId | email           |
        | Ana     | B-1       | ana@example.com |
        | Ben     | B-2       | ben@example.com |
      When SearchProfiles is called with the search keys
        | KeyName      | Values          |
        | contactEmail | ana@example.com |
      Then the call succeeds
      And the profiles found, in any order, are Ana
      And searching contactEmail for "ben@example.com" finds Ben

  @PutProfileObject-3 @should @guide @since-2020-08-15 @needs-object-types
  Rule: An object that fits no profile makes none, where the object type does not allow it

    That is the default. The object goes to the dead-letter queue.
    Source: administrator's guide, profile matching; API reference, PutProfileObjectType, AllowProfileCreation.

    Scenario: An object type that does not speak of it
      Given a domain
      And PutProfileObjectType was called with the body
        """
        {"ObjectTypeName": "Visit", "Description": "Visits",
         "Fields": {"visitId": {"Source": "_source.visitId"}},
         "Keys": {"visitKey": [{"StandardIdentifiers": ["UNIQUE", "PROFILE"], "FieldNames": ["visitId"]}]}}
        """
      When PutProfileObject is called with
        | ObjectTypeName | Visit             |
        | Object         | {"visitId":"V-1"} |
      Then searching visitKey for "V-1" finds no profile

  @PutProfileObject-4 @must @guide @since-2020-08-15 @needs-object-types
  Rule: An object with the same unique value takes the place of the one before, as a whole

    Source: administrator's guide, profile matching and key definitions (UNIQUE).

    Scenario: The second one has less to say
      Given a domain
      And the object type Booking
      And the profiles
        | alias | FirstName |
        | Ana   | Ana       |
      And Ana has the search keys
        | KeyName     | Values |
        | customerRef | C-1    |
      And PutProfileObject was called with
        | ObjectTypeName | Booking                                                                                |
        | Object         | {"bookingId":"B-1","customerRef":"C-1","email":"ana@example.com","note":"window seat"} |
      When PutProfileObject is called with
        | ObjectTypeName | Booking                                                |
        | Object         | {"bookingId":"B-1","customerRef":"C-1","note":"aisle"} |
      Then the call succeeds
      And the objects of Ana, in any order, are
        | bookingId | customerRef | note  |
        | B-1       | C-1         | aisle |

  @PutProfileObject-5 @should @guide @since-2020-08-15 @needs-object-types
  Rule: The answer has a ProfileObjectUniqueKey

    Source: API reference, PutProfileObject, ProfileObjectUniqueKey.

    Scenario: The answer to a new object
      Given a domain
      And the object type Booking
      When PutProfileObject is called with
        | ObjectTypeName | Booking                                 |
        | Object         | {"bookingId":"B-1","customerRef":"C-1"} |
      Then the call succeeds
      And the response has
        | ProfileObjectUniqueKey | [present] |
