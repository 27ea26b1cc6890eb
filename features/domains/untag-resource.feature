@UntagResource
Feature: Untag a domain

  @UntagResource-1 @must @guide @since-2020-08-15 @needs-account @needs-tags
  Rule: The tags named are removed, all others stay

    Source: API reference, UntagResource.

    Scenario Outline: <tagKeys>
      Given a domain with
        | Tags.team  | blue |
        | Tags.stage | test |
        | Tags.cost  | 1200 |
      When UntagResource is called with
        | resourceArn | [the domain's ARN] |
        | tagKeys     | <tagKeys>          |
      Then the call succeeds
      And the domain has
        | Tags.team  | [absent] |
        | Tags.stage | <stage>  |
        | Tags.cost  | 1200     |

      @example
      Examples:
        | tagKeys     | stage    |
        | team, stage | [absent] |

      Examples:
        | tagKeys | stage |
        | team    | test  |

  @UntagResource-2 @open @inferred @since-2020-08-15 @needs-account @needs-tags
  Rule: What comes of a tag that the domain does not have is not documented

    Source: official model, UntagResource, tagKeys and errors.

    Scenario: A tag that is not there
      Given a domain with
        | Tags.team | blue |
      When UntagResource is called with
        | resourceArn | [the domain's ARN] |
        | tagKeys     | stage              |
      Then one of these is observed
        | outcome                                                                  |
        | succeeds and the domain has Tags.team blue                               |
        | refused with BadRequestException and the domain has Tags.team blue       |
        | refused with ResourceNotFoundException and the domain has Tags.team blue |

  @UntagResource-3 @must @model @since-2020-08-15 @needs-account @needs-tags
  Rule: tagKeys are required

    Source: official model, UntagResource, tagKeys.

    Scenario: Nothing named
      Given a domain with
        | Tags.team | blue |
      When UntagResource is called with
        | resourceArn | [the domain's ARN] |
      Then the call is refused as invalid
      And the domain has
        | Tags.team | blue |

  @UntagResource-4 @should @model @since-2020-08-15 @needs-account @needs-tags
  Rule: A domain that does not exist is refused with ResourceNotFoundException

    Source: official model, UntagResource, errors.

    Scenario: A domain that never existed
      Given no domain
      When UntagResource is called with
        | resourceArn | [the domain's ARN] |
        | tagKeys     | team               |
      Then the call is refused with ResourceNotFoundException
