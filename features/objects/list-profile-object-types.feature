@ListProfileObjectTypes
Feature: List profile object types

  @ListProfileObjectTypes-1 @must @guide @since-2020-08-15 @needs-object-types
  Rule: Every object type of the domain is listed once, page by page, with its name and description

    Source: API reference, ListProfileObjectTypes; official model, ListProfileObjectTypes, Items, MaxResults, NextToken.

    Background:
      Given a domain
      And the object type Booking
      And PutProfileObjectType was called with the body
        """
        {"ObjectTypeName": "Visit", "Description": "Visits",
         "Fields": {"visitId": {"Source": "_source.visitId"}},
         "Keys": {"visitKey": [{"StandardIdentifiers": ["UNIQUE", "PROFILE"], "FieldNames": ["visitId"]}]}}
        """

    @example
    Scenario: Two object types on one page
      When ListProfileObjectTypes is called
      Then the call succeeds
      And the items include, each once
        | ObjectTypeName | Description |
        | Booking        | [present]   |
        | Visit          | Visits      |

    Scenario: Two object types, one a page
      When every page of ListProfileObjectTypes is read with
        | MaxResults | 1 |
      Then every page holds at most 1 items
      And the pages end
      And the items include, each once
        | ObjectTypeName |
        | Booking        |
        | Visit          |

  @ListProfileObjectTypes-2 @must @model @since-2020-08-15 @needs-object-types
  Rule: MaxResults is from 1 to 100

    Source: official model, ListProfileObjectTypes, MaxResults.

    Scenario Outline: MaxResults <MaxResults>
      Given a domain
      When ListProfileObjectTypes is called with
        | MaxResults | <MaxResults> |
      Then the call is refused as invalid

      Examples:
        | MaxResults |
        | 0          |
        | 101        |

  @ListProfileObjectTypes-3 @must @model @since-2020-08-15 @needs-object-types
  Rule: A domain that does not exist is refused with ResourceNotFoundException

    Source: official model, ListProfileObjectTypes, errors.

    Scenario: No domain
      Given no domain
      When ListProfileObjectTypes is called
      Then the call is refused with ResourceNotFoundException
