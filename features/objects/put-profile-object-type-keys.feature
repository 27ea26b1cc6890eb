@PutProfileObjectType
Feature: Put a profile object type: keys

  The administrator's guide explains how keys fit together; that is prose for people, so a miss is a warning.

  @PutProfileObjectType-6 @should @guide @since-2020-08-15 @needs-object-types
  Rule: An object type has exactly one unique key, and a key that leads to a profile

    Source: administrator's guide, object type mapping, key definitions.

    Scenario Outline: <what>
      Given a domain
      When PutProfileObjectType is called with the body
        """
        {"ObjectTypeName": "Visit", "Description": "Visits",
         "Fields": {"visitId": {"Source": "_source.visitId"}, "guest": {"Source": "_source.guest"}},
         "Keys": {"visitKey": [{"StandardIdentifiers": [<visitKey>], "FieldNames": ["visitId"]}],
                  "guestKey": [{"StandardIdentifiers": [<guestKey>], "FieldNames": ["guest"]}]}}
        """
      Then the call is refused as invalid

      Examples:
        | what                           | visitKey                           | guestKey            |
        | no unique key                  | "PROFILE"                          | "PROFILE"           |
        | two unique keys                | "UNIQUE"                           | "UNIQUE", "PROFILE" |
        | no key that leads to a profile | "UNIQUE"                           |                     |
        | unique and only for looking up | "UNIQUE", "PROFILE", "LOOKUP_ONLY" | "PROFILE"           |
        | secondary without a profile    | "UNIQUE", "PROFILE"                | "SECONDARY"         |

  @PutProfileObjectType-7 @should @guide @since-2020-08-15 @needs-object-types
  Rule: A key that begins with an underscore is one that AWS has defined

    Source: administrator's guide, object type mapping, key definitions.

    Scenario: A name made up on the spot
      Given a domain
      When PutProfileObjectType is called with the body
        """
        {"ObjectTypeName": "Visit", "Description": "Visits",
         "Fields": {"visitId": {"Source": "_source.visitId"}},
         "Keys": {"_madeUp": [{"StandardIdentifiers": ["UNIQUE", "PROFILE"], "FieldNames": ["visitId"]}]}}
        """
      Then the call is refused as invalid

  @PutProfileObjectType-8 @should @guide @since-2020-08-15 @needs-object-types
  Rule: A key is made of fields that the object type has

    Source: administrator's guide, object type mapping, key definitions.

    Scenario: A field that is not there
      Given a domain
      When PutProfileObjectType is called with the body
        """
        {"ObjectTypeName": "Visit", "Description": "Visits",
         "Fields": {"visitId": {"Source": "_source.visitId"}},
         "Keys": {"visitKey": [{"StandardIdentifiers": ["UNIQUE", "PROFILE"], "FieldNames": ["guest"]}]}}
        """
      Then the call is refused as invalid

  @PutProfileObjectType-9 @open @guide @since-2020-08-15 @needs-object-types
  Rule: What comes of a template together with fields and keys is left open

    The documentation says that such a call may fail, and its own sample makes one.
    Source: API reference, PutProfileObjectType, TemplateId, Fields and Keys.

    Scenario: Both at once
      Given a domain
      When PutProfileObjectType is called with the body
        """
        {"ObjectTypeName": "Visit", "Description": "Visits", "TemplateId": "CTR",
         "Fields": {"visitId": {"Source": "_source.visitId"}},
         "Keys": {"visitKey": [{"StandardIdentifiers": ["UNIQUE", "PROFILE"], "FieldNames": ["visitId"]}]}}
        """
      Then one of these is observed
        | outcome                                |
        | refused with BadRequestException       |
        | refused with ResourceNotFoundException |
        | succeeds                               |
