@ListProfileObjects
Feature: List the objects of a profile

  @ListProfileObjects-1 @must @guide @since-2020-08-15 @needs-object-types
  Rule: The objects of the profile named are listed, each once, with type, unique key and content

    Source: API reference, ListProfileObjects; official model, ListProfileObjects, Items.

    Background:
      Given a domain
      And the object type Booking
      And the objects
        | profile | bookingId | note   |
        | Ana     | B-1       | window |
        | Ana     | B-2       |        |
        | Ben     | B-3       | aisle  |

    @example
    Scenario: Two of three objects
      When ListProfileObjects is called with
        | ObjectTypeName | Booking |
        | ProfileId      | Ana     |
      Then the call succeeds
      And the items include, each once
        | ObjectTypeName | ProfileObjectUniqueKey | Object.bookingId |
        | Booking        | [present]              | B-1              |
        | Booking        | [present]              | B-2              |
      And the items do not include
        | Object.bookingId |
        | B-3              |
      And the objects of Ana, in any order, are
        | bookingId | note   |
        | B-1       | window |
        | B-2       |        |

    Scenario: No object of another type
      Given PutProfileObjectType was called with the body
        """
        {"ObjectTypeName": "Visit", "Description": "Visits",
         "Fields": {"visitId": {"Source": "_source.visitId"}},
         "Keys": {"visitKey": [{"StandardIdentifiers": ["UNIQUE", "PROFILE"], "FieldNames": ["visitId"]}]}}
        """
      When ListProfileObjects is called with
        | ObjectTypeName | Visit |
        | ProfileId      | Ana   |
      Then the call succeeds
      And the response has
        | Items | [absent] |

  @ListProfileObjects-2 @must @model @since-2020-08-15 @needs-object-types
  Rule: A page holds no more objects than MaxResults says, and NextToken leads to the rest

    Source: official model, ListProfileObjects, MaxResults and NextToken.

    Scenario Outline: Five objects, <size> a page
      Given a domain
      And the object type Booking
      And the objects
        | profile | bookingId |
        | Ana     | B-1       |
        | Ana     | B-2       |
        | Ana     | B-3       |
        | Ana     | B-4       |
        | Ana     | B-5       |
      When every page of ListProfileObjects is read with
        | ObjectTypeName | Booking |
        | ProfileId      | Ana     |
        | MaxResults     | <size>  |
      Then every page holds at most <size> items
      And the pages end
      And the items include, each once
        | Object.bookingId |
        | B-1              |
        | B-2              |
        | B-3              |
        | B-4              |
        | B-5              |

      Examples:
        | size |
        | 1    |
        | 2    |
        | 5    |

  @ListProfileObjects-3 @must @model @since-2020-08-15 @needs-object-types
  Rule: ObjectTypeName and ProfileId are required, and MaxResults is from 1 to 100

    Source: official model, ListProfileObjects, ObjectTypeName, ProfileId and MaxResults.

    Scenario Outline: <what>
      Given a domain
      And the object type Booking
      And the profile Ana with
        | FirstName | Ana |
      When ListProfileObjects is called with
        | ObjectTypeName | <type>       |
        | ProfileId      | <ProfileId>  |
        | MaxResults     | <MaxResults> |
      Then the call is refused as invalid

      Examples:
        | what                    | type    | ProfileId | MaxResults |
        | no ObjectTypeName       |         | Ana       | 10         |
        | no ProfileId            | Booking |           | 10         |
        | an ill-formed ProfileId | Booking | '0123'    | 10         |
        | nothing a page          | Booking | Ana       | 0          |
        | too much a page         | Booking | Ana       | 101        |

  @ListProfileObjects-4 @open @inferred @since-2020-08-15 @needs-object-types
  Rule: What comes of a profile that does not exist is not documented

    Source: official model, ListProfileObjects, errors.

    Scenario: A profile that never existed
      Given a domain
      And the object type Booking
      And the objects
        | profile | bookingId |
        | Ana     | B-1       |
      When ListProfileObjects is called with
        | ObjectTypeName | Booking   |
        | ProfileId      | [unknown] |
      Then one of these is observed
        | outcome                                |
        | refused with ResourceNotFoundException |
        | refused with BadRequestException       |
        | the response has Items [absent]        |

  @ListProfileObjects-5 @must @model @since-2020-08-15 @needs-object-types
  Rule: A domain that does not exist is refused with ResourceNotFoundException

    Source: official model, ListProfileObjects, errors.

    Scenario: A profile in no domain
      Given no domain
      When ListProfileObjects is called with
        | ObjectTypeName | Booking   |
        | ProfileId      | [unknown] |
      Then the call is refused with ResourceNotFoundException
