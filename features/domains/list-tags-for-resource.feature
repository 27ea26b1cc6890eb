@ListTagsForResource
Feature: List the tags of a domain

  @ListTagsForResource-1 @must @guide @since-2020-08-15 @needs-account @needs-tags
  Rule: The tags of the domain are listed, wherever they came from

    Source: API reference, ListTagsForResource.

    @example
    Scenario: Tags from its creation, and from TagResource and UntagResource since
      Given a domain with
        | Tags.team  | blue |
        | Tags.stage | test |
      And TagResource was called with
        | resourceArn | [the domain's ARN] |
        | tags.cost   | 1200               |
      And UntagResource was called with
        | resourceArn | [the domain's ARN] |
        | tagKeys     | stage              |
      When ListTagsForResource is called with
        | resourceArn | [the domain's ARN] |
      Then the call succeeds
      And the response has
        | tags.team  | blue     |
        | tags.stage | [absent] |
        | tags.cost  | 1200     |

  @ListTagsForResource-2 @must @guide @since-2020-08-15 @needs-account @needs-tags
  Rule: The tags of another domain are not listed

    Source: API reference, ListTagsForResource.

    Scenario: Two domains, each with tags
      Given a domain with
        | Tags.team | blue |
      And another domain with
        | Tags.stage | test |
      When ListTagsForResource is called with
        | resourceArn | [the domain's ARN] |
      Then the call succeeds
      And the response has
        | tags.team  | blue     |
        | tags.stage | [absent] |

  @ListTagsForResource-3 @should @model @since-2020-08-15 @needs-account @needs-tags
  Rule: A domain that does not exist is refused with ResourceNotFoundException

    Source: official model, ListTagsForResource, errors.

    Scenario: A domain that never existed
      Given no domain
      When ListTagsForResource is called with
        | resourceArn | [the domain's ARN] |
      Then the call is refused with ResourceNotFoundException
