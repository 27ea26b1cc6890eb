@TagResource
Feature: Tag a domain

  @TagResource-1 @must @guide @since-2020-08-15 @needs-account @needs-tags
  Rule: New tags join those that the domain has

    GetDomain shows them all.
    Source: API reference, TagResource.

    @example
    Scenario: Two more tags
      Given a domain with
        | DefaultExpirationDays | 100  |
        | Tags.team             | blue |
      When TagResource is called with
        | resourceArn | [the domain's ARN] |
        | tags.stage  | test               |
        | tags.cost   | 1200               |
      Then the call succeeds
      And the domain has
        | Tags.team             | blue |
        | Tags.stage            | test |
        | Tags.cost             | 1200 |
        | DefaultExpirationDays | 100  |

  @TagResource-2 @must @guide @since-2020-08-15 @needs-account @needs-tags
  Rule: A tag that the domain has already gets the new value

    Source: API reference, TagResource.

    Scenario: Another value
      Given a domain with
        | Tags.team  | blue |
        | Tags.stage | test |
      When TagResource is called with
        | resourceArn | [the domain's ARN] |
        | tags.team   | red                |
      Then the call succeeds
      And the domain has
        | Tags.team  | red  |
        | Tags.stage | test |

  @TagResource-3 @must @model @since-2020-08-15 @needs-account @needs-tags
  Rule: Tags that no resource can have are refused

    The limits are those of CreateDomain. One bad tag spoils them all.
    Source: official model, TagResource, tags.

    Background:
      Given a domain with
        | Tags.team | blue |

    Scenario Outline: <what>
      When TagResource is called with
        | resourceArn | [the domain's ARN] |
        | tags.good   | red                |
        | tags.<key>  | <value>            |
      Then the call is refused as invalid
      And the domain has
        | Tags.team | blue     |
        | Tags.good | [absent] |

      Examples:
        | what                      | key      | value            |
        | a reserved key            | aws:team | red              |
        | a key with a space        | a b      | red              |
        | a value of 257 characters | long     | [257 characters] |

    Scenario: No tags
      When TagResource is called with
        | resourceArn | [the domain's ARN] |
      Then the call is refused as invalid

  @TagResource-4 @must @model @since-2020-08-15 @needs-tags
  Rule: What is no ARN of Customer Profiles is refused

    Source: official model, TagResource, resourceArn.

    Scenario Outline: <arn>
      When TagResource is called with
        | resourceArn | <arn> |
        | tags.team   | blue  |
      Then the call is refused as invalid

      Examples:
        | arn                                     |
        | team                                    |
        | arn:aws:s3:::example                    |
        | arn::profile:us-east-1:111122223333:a/b |

  @TagResource-5 @should @model @since-2020-08-15 @needs-account @needs-tags
  Rule: A domain that does not exist is refused with ResourceNotFoundException

    Source: official model, TagResource, errors.

    Scenario: A domain that never existed
      Given no domain
      When TagResource is called with
        | resourceArn | [the domain's ARN] |
        | tags.team   | blue               |
      Then the call is refused with ResourceNotFoundException
