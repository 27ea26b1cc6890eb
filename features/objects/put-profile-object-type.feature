@PutProfileObjectType
Feature: Put a profile object type

  @PutProfileObjectType-1 @must @model @since-2020-08-15 @needs-object-types
  Rule: The answer names the object type and describes it

    Source: official model, PutProfileObjectType, required members of the response.

    Scenario: A new object type
      Given a domain
      When PutProfileObjectType is called with the body
        """
        {"ObjectTypeName": "Visit_to-1", "Description": "Visits", "ExpirationDays": 30, "AllowProfileCreation": true,
         "Fields": {"visitId": {"Source": "_source.visitId", "ContentType": "STRING"}},
         "Keys": {"visitKey": [{"StandardIdentifiers": ["UNIQUE", "PROFILE"], "FieldNames": ["visitId"]}]}}
        """
      Then the call succeeds
      And the response has
        | ObjectTypeName | Visit_to-1 |
        | Description    | Visits     |

  @PutProfileObjectType-10 @should @guide @since-2020-08-15 @needs-object-types
  Rule: The answer tells everything that was said of the object type

    Source: API reference, PutProfileObjectType, members of the response; the model requires only two of them.

    @example
    Scenario: A new object type with everything that scenarios need
      Given a domain
      When PutProfileObjectType is called with the body
        """
        {"ObjectTypeName": "Visit", "Description": "Visits", "ExpirationDays": 30, "AllowProfileCreation": true,
         "Fields": {"visitId": {"Source": "_source.visitId", "ContentType": "STRING"}},
         "Keys": {"visitKey": [{"StandardIdentifiers": ["UNIQUE", "PROFILE"], "FieldNames": ["visitId"]}]}}
        """
      Then the call succeeds
      And the response has
        | ExpirationDays             | 30              |
        | AllowProfileCreation       | true            |
        | Fields.visitId.Source      | _source.visitId |
        | Fields.visitId.ContentType | STRING          |
        | Keys.visitKey.0.FieldNames | visitId         |

  @PutProfileObjectType-2 @must @model @since-2020-08-15 @needs-object-types
  Rule: A name begins with a letter or an underscore and goes on with letters, digits, underscores and hyphens, up to 255

    Source: official model, PutProfileObjectType, ObjectTypeName.

    Scenario Outline: <what>
      Given a domain
      When PutProfileObjectType is called with the body
        """
        {"ObjectTypeName": "<name>", "Description": "Visits",
         "Fields": {"visitId": {"Source": "_source.visitId"}},
         "Keys": {"visitKey": [{"StandardIdentifiers": ["UNIQUE", "PROFILE"], "FieldNames": ["visitId"]}]}}
        """
      Then the call is refused as invalid

      Examples:
        | what           | name  |
        | a digit first  | 1stop |
        | a hyphen first | -stop |
        | a dot          | a.b   |
        | a space        | a b   |

    Scenario: 255 characters are accepted
      Given a domain
      When PutProfileObjectType is called with the body
        """
        {"ObjectTypeName": "{255 times v}", "Description": "Visits",
         "Fields": {"visitId": {"Source": "_source.visitId"}},
         "Keys": {"visitKey": [{"StandardIdentifiers": ["UNIQUE", "PROFILE"], "FieldNames": ["visitId"]}]}}
        """
      Then the call succeeds

    Scenario: 256 characters are refused
      Given a domain
      When PutProfileObjectType is called with the body
        """
        {"ObjectTypeName": "{256 times v}", "Description": "Visits",
         "Fields": {"visitId": {"Source": "_source.visitId"}},
         "Keys": {"visitKey": [{"StandardIdentifiers": ["UNIQUE", "PROFILE"], "FieldNames": ["visitId"]}]}}
        """
      Then the call is refused as invalid

  @PutProfileObjectType-3 @must @model @since-2020-08-15 @needs-object-types
  Rule: Description is required

    Source: official model, PutProfileObjectType, Description.

    Scenario: An object type without a description
      Given a domain
      When PutProfileObjectType is called with the body
        """
        {"ObjectTypeName": "Visit",
         "Fields": {"visitId": {"Source": "_source.visitId"}},
         "Keys": {"visitKey": [{"StandardIdentifiers": ["UNIQUE", "PROFILE"], "FieldNames": ["visitId"]}]}}
        """
      Then the call is refused as invalid

  @PutProfileObjectType-4 @must @model @since-2020-08-15 @needs-object-types
  Rule: Content types and standard identifiers are taken from their lists, days from their range

    Source: official model, PutProfileObjectType, Description, ExpirationDays, Fields and Keys.

    Scenario Outline: <what>
      Given a domain
      When PutProfileObjectType is called with the body
        """
        {"ObjectTypeName": "Visit", "Description": "<description>", "ExpirationDays": <days>,
         "Fields": {"visitId": {"Source": "_source.visitId", "ContentType": "<type>"}},
         "Keys": {"<key>": [{"StandardIdentifiers": ["UNIQUE", "PROFILE"<more>], "FieldNames": ["visitId"]}]}}
        """
      Then the call is refused as invalid

      Examples:
        | what                    | description | days | type   | key       | more       |
        | an empty Description    |             | 30   | STRING | visitKey  |            |
        | no days at all          | Visits      | 0    | STRING | visitKey  |            |
        | a day too many          | Visits      | 1099 | STRING | visitKey  |            |
        | an unknown content type | Visits      | 30   | TEXT   | visitKey  |            |
        | an unknown identifier   | Visits      | 30   | STRING | visitKey  | , "PERSON" |
        | a key name with a dot   | Visits      | 30   | STRING | visit.key |            |

  @PutProfileObjectType-5 @must @model @since-2020-08-15 @needs-object-types
  Rule: A domain that does not exist is refused with ResourceNotFoundException

    Source: official model, PutProfileObjectType, errors.

    Scenario: An object type for no domain
      Given no domain
      When PutProfileObjectType is called with the body
        """
        {"ObjectTypeName": "Visit", "Description": "Visits",
         "Fields": {"visitId": {"Source": "_source.visitId"}},
         "Keys": {"visitKey": [{"StandardIdentifiers": ["UNIQUE", "PROFILE"], "FieldNames": ["visitId"]}]}}
        """
      Then the call is refused with ResourceNotFoundException
