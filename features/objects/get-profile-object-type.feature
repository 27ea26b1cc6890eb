@GetProfileObjectType
Feature: Get a profile object type

  @GetProfileObjectType-1 @must @guide @since-2020-08-15 @needs-object-types
  Rule: An object type is told as it was put

    Source: API reference, GetProfileObjectType.

    @example
    Scenario: The object type Booking
      Given a domain
      And the object type Booking
      When GetProfileObjectType is called with
        | ObjectTypeName | Booking |
      Then the call succeeds
      And the response has
        | ObjectTypeName                       | Booking       |
        | Description                          | [present]     |
        | AllowProfileCreation                 | true          |
        | Fields.email.ContentType             | EMAIL_ADDRESS |
        | Keys.bookingId.0.StandardIdentifiers | UNIQUE        |
        | Keys.bookingId.0.FieldNames          | bookingId     |
        | Keys.customerRef.0.FieldNames        | customerRef   |
        | Keys.contactEmail.0.FieldNames       | email         |

  @GetProfileObjectType-2 @should @guide @since-2020-08-15 @needs-object-types
  Rule: An object type that is put again is as it was put last

    Source: API reference, PutProfileObjectType, which defines an object type and not a change of one.

    Scenario: Another description and another field
      Given a domain
      And PutProfileObjectType was called with the body
        """
        {"ObjectTypeName": "Visit", "Description": "Visits", "ExpirationDays": 30,
         "Fields": {"visitId": {"Source": "_source.visitId"}, "guest": {"Source": "_source.guest"}},
         "Keys": {"visitKey": [{"StandardIdentifiers": ["UNIQUE", "PROFILE"], "FieldNames": ["visitId"]}]}}
        """
      And PutProfileObjectType was called with the body
        """
        {"ObjectTypeName": "Visit", "Description": "Stays", "ExpirationDays": 40,
         "Fields": {"visitId": {"Source": "_source.visitId"}, "host": {"Source": "_source.host"}},
         "Keys": {"visitKey": [{"StandardIdentifiers": ["UNIQUE", "PROFILE"], "FieldNames": ["visitId"]}]}}
        """
      When GetProfileObjectType is called with
        | ObjectTypeName | Visit |
      Then the call succeeds
      And the response has
        | Description        | Stays        |
        | ExpirationDays     | 40           |
        | Fields.host.Source | _source.host |
        | Fields.guest       | [absent]     |

  @GetProfileObjectType-3 @should @model @since-2020-08-15 @needs-object-types
  Rule: An object type that does not exist is refused with ResourceNotFoundException

    Source: official model, GetProfileObjectType, errors.

    Scenario: An object type that never existed
      Given a domain
      When GetProfileObjectType is called with
        | ObjectTypeName | Visit |
      Then the call is refused with ResourceNotFoundException

    Scenario: An object type that only another domain has
      Given a domain
      And the object type Booking
      And another domain
      When GetProfileObjectType is called with
        | DomainName     | [the other domain] |
        | ObjectTypeName | Booking            |
      Then the call is refused with ResourceNotFoundException

  @GetProfileObjectType-4 @must @model @since-2020-08-15 @needs-object-types
  Rule: A domain that does not exist is refused with ResourceNotFoundException

    Source: official model, GetProfileObjectType, errors.

    Scenario: An object type in no domain
      Given no domain
      When GetProfileObjectType is called with
        | ObjectTypeName | Booking |
      Then the call is refused with ResourceNotFoundException
