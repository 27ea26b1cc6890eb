@UpdateDomain
Feature: Update a domain: what an update leaves alone

  @UpdateDomain-7 @must @documented @since-2020-08-15
  Rule: The name of a domain cannot be changed

    The name says which domain is meant. One in the body too is no member of the request: ignored or refused, it renames
    nothing.
    Source: release 2021-04-30, UpdateDomain, introduction.

    @wire-only
    Scenario: A DomainName in the body
      Given a domain
      When UpdateDomain is called with the body
        """
        {"DomainName": "renamed", "DefaultExpirationDays": 200}
        """
      Then one of these is observed
        | outcome                                                            |
        | succeeds and the domain has DomainName [the domain]                |
        | refused with status 400 and the domain has DomainName [the domain] |

  @UpdateDomain-8 @should @inferred @since-2020-08-15
  Rule: A member that is left out keeps its value

    The empty text clears a key or a queue; so leaving them out cannot mean the same.
    Source: release 2021-04-30, UpdateDomain, DefaultEncryptionKey, DeadLetterQueueUrl and Matching.

    Background:
      Given a domain with
        | DefaultExpirationDays | 100                         |
        | DefaultEncryptionKey  | alias/one                   |
        | DeadLetterQueueUrl    | https://sqs.example.com/one |
        | Matching.Enabled      | true                        |

    Scenario Outline: Only <member> is sent, as <value>
      When UpdateDomain is called with
        | <member> | <value> |
      Then the call succeeds
      And the response has
        | DefaultExpirationDays | <days>    |
        | DefaultEncryptionKey  | <key>     |
        | DeadLetterQueueUrl    | <queue>   |
        | Matching.Enabled      | <Enabled> |
      And the domain has
        | DefaultExpirationDays | <days>    |
        | DefaultEncryptionKey  | <key>     |
        | DeadLetterQueueUrl    | <queue>   |
        | Matching.Enabled      | <Enabled> |

      Examples:
        | member                | value     | days | key       | queue                       | Enabled |
        | DefaultExpirationDays | 200       | 200  | alias/one | https://sqs.example.com/one | true    |
        | DefaultEncryptionKey  | alias/two | 100  | alias/two | https://sqs.example.com/one | true    |
        | DefaultEncryptionKey  | [empty]   | 100  | [absent]  | https://sqs.example.com/one | true    |
        | DeadLetterQueueUrl    | [empty]   | 100  | alias/one | [absent]                    | true    |
        | Matching.Enabled      | false     | 100  | alias/one | https://sqs.example.com/one | false   |

    @needs-tags
    Scenario: Only a tag is sent
      When UpdateDomain is called with
        | Tags.team | red |
      Then the call succeeds
      And the domain has
        | DefaultExpirationDays | 100                         |
        | DefaultEncryptionKey  | alias/one                   |
        | DeadLetterQueueUrl    | https://sqs.example.com/one |
        | Matching.Enabled      | true                        |

    @needs-tags
    Scenario: No tags are sent
      Given another domain with
        | Tags.team | blue |
      When UpdateDomain is called with
        | DomainName            | [the other domain] |
        | DefaultExpirationDays | 200                |
      Then the call succeeds
      And the response has
        | Tags.team | blue |
      And the other domain has
        | Tags.team | blue |

  @UpdateDomain-9 @should @model @since-2020-08-15
  Rule: An update may consist of the name alone

    No other member is required. Everything stays.
    Source: official model, UpdateDomain, required members.

    Scenario: Nothing to change
      Given a domain with
        | DefaultExpirationDays | 100       |
        | DefaultEncryptionKey  | alias/one |
      When UpdateDomain is called
      Then the call succeeds
      And the domain has
        | DefaultExpirationDays | 100       |
        | DefaultEncryptionKey  | alias/one |

  @UpdateDomain-10 @should @guide @since-2020-08-15
  Rule: A member that is null is as good as left out

    It clears nothing: that is what the empty text is for.
    Source: Smithy, restJson1 protocol, null structure members.

    @wire-only
    Scenario: Nulls beside a change
      Given a domain with
        | DefaultExpirationDays | 100                         |
        | DefaultEncryptionKey  | alias/one                   |
        | DeadLetterQueueUrl    | https://sqs.example.com/one |
        | Matching.Enabled      | true                        |
      When UpdateDomain is called with
        | DefaultExpirationDays | 200    |
        | DefaultEncryptionKey  | [null] |
        | DeadLetterQueueUrl    | [null] |
        | Matching              | [null] |
      Then the call succeeds
      And the domain has
        | DefaultExpirationDays | 200                         |
        | DefaultEncryptionKey  | alias/one                   |
        | DeadLetterQueueUrl    | https://sqs.example.com/one |
        | Matching.Enabled      | true                        |

  @UpdateDomain-11 @should @inferred @since-2020-08-15
  Rule: An update leaves the profiles in the domain as they are

    It is the properties of the domain that are updated.
    Source: release 2021-04-30, UpdateDomain, introduction.

    Scenario: Profiles and keys after an update
      Given a domain
      And the profiles
        | alias | FirstName | EmailAddress    |
        | Ana   | Ana       | ana@example.com |
      When UpdateDomain is called with
        | DefaultExpirationDays | 200  |
        | Matching.Enabled      | true |
      Then the call succeeds
      And Ana is unchanged
      And searching _email for "ana@example.com" finds Ana
