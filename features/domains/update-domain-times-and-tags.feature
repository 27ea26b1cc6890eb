@UpdateDomain
Feature: Update a domain: times and tags

  @UpdateDomain-12 @must @documented @since-2020-08-15
  Rule: An update does not touch CreatedAt, and leaves LastUpdatedAt no earlier than that

    Source: release 2021-04-30, UpdateDomain, CreatedAt and LastUpdatedAt.

    Scenario: The times after an update
      Given a domain with
        | DefaultExpirationDays | 100 |
      When UpdateDomain is called with
        | DefaultExpirationDays | 200 |
      Then the call succeeds
      And the response has
        | CreatedAt     | [present] |
        | LastUpdatedAt | [present] |
      And CreatedAt has not changed
      And LastUpdatedAt is not before CreatedAt

  @UpdateDomain-13 @should @documented @since-2020-08-15
  Rule: An update moves LastUpdatedAt on

    It is the time of the latest edit. Where times are whole seconds, two edits may share one.
    Source: release 2021-04-30, UpdateDomain, LastUpdatedAt.

    Scenario Outline: <member> is updated
      Given a domain with
        | DefaultExpirationDays | 100       |
        | DefaultEncryptionKey  | alias/one |
      When UpdateDomain is called with
        | <member> | <value> |
      Then the call succeeds
      And LastUpdatedAt has advanced

      Examples:
        | member                | value                       |
        | DefaultExpirationDays | 200                         |
        | DefaultEncryptionKey  | [empty]                     |
        | DeadLetterQueueUrl    | https://sqs.example.com/two |
        | Matching.Enabled      | true                        |

  @UpdateDomain-14 @open @inferred @since-2020-08-15 @needs-tags
  Rule: What Tags do to the tags of a domain is not documented

    They may replace all that were there, join them or be ignored. TagResource and UntagResource are the sure way.
    Source: release 2021-04-30, UpdateDomain, Tags.

    Scenario: Another tag
      Given a domain with
        | Tags.team | blue |
      When UpdateDomain is called with
        | Tags.stage | test |
      Then one of these is observed
        | outcome                                                                           |
        | succeeds and the domain has Tags.team [absent] and the domain has Tags.stage test |
        | succeeds and the domain has Tags.team blue and the domain has Tags.stage test     |
        | succeeds and the domain has Tags.team blue and the domain has Tags.stage [absent] |

    Scenario: Another value for the same tag
      Given a domain with
        | Tags.team | blue |
      When UpdateDomain is called with
        | Tags.team | red |
      Then one of these is observed
        | outcome                                    |
        | succeeds and the domain has Tags.team red  |
        | succeeds and the domain has Tags.team blue |

  @UpdateDomain-15 @must @model @since-2020-08-15 @needs-tags
  Rule: Tags that no resource can have are refused

    The limits are those of CreateDomain.
    Source: official model, UpdateDomain, Tags.

    Scenario Outline: <what>
      Given a domain with
        | Tags.team | blue |
      When UpdateDomain is called with the body
        """
        {"DefaultExpirationDays": 200, "Tags": <Tags>}
        """
      Then the call is refused as invalid
      And the domain is unchanged

      Examples:
        | what                 | Tags                           |
        | no tag at all        | {}                             |
        | a reserved key       | {"aws:team": "red"}            |
        | a good and a bad key | {"team": "red", "a b": "blue"} |
