@CreateDomain
Feature: Create a domain: encryption key and dead-letter queue

  @CreateDomain-15 @must @documented @since-2020-08-15
  Rule: DefaultEncryptionKey is kept as given

    Source: release 2021-04-30, CreateDomain, DefaultEncryptionKey.

    Scenario: A domain with an encryption key
      Given no domain
      When CreateDomain is called with
        | DefaultExpirationDays | 366                                              |
        | DefaultEncryptionKey  | arn:aws:kms:us-east-1:111122223333:key/Key_One-1 |
      Then the call succeeds
      And the response has
        | DefaultEncryptionKey | arn:aws:kms:us-east-1:111122223333:key/Key_One-1 |
      And the domain has
        | DefaultEncryptionKey | arn:aws:kms:us-east-1:111122223333:key/Key_One-1 |
        | DeadLetterQueueUrl   | [absent]                                         |

  @CreateDomain-16 @must @documented @since-2020-08-15
  Rule: DeadLetterQueueUrl is kept as given

    Source: release 2021-04-30, CreateDomain, DeadLetterQueueUrl.

    Scenario: A domain with a dead-letter queue
      Given no domain
      When CreateDomain is called with
        | DefaultExpirationDays | 366                                                      |
        | DeadLetterQueueUrl    | https://sqs.us-east-1.amazonaws.com/111122223333/Dlq_1-a |
      Then the call succeeds
      And the response has
        | DeadLetterQueueUrl | https://sqs.us-east-1.amazonaws.com/111122223333/Dlq_1-a |
      And the domain has
        | DeadLetterQueueUrl | https://sqs.us-east-1.amazonaws.com/111122223333/Dlq_1-a |

  @CreateDomain-17 @must @model @since-2020-08-15
  Rule: DefaultEncryptionKey and DeadLetterQueueUrl have 255 characters at most

    Source: official model, CreateDomain, DefaultEncryptionKey and DeadLetterQueueUrl.

    Scenario Outline: <member> of 256 characters
      Given no domain
      When CreateDomain is called with
        | DefaultExpirationDays | 366              |
        | <member>              | [256 characters] |
      Then the call is refused as invalid
      And the domain does not exist

      Examples:
        | member               |
        | DefaultEncryptionKey |
        | DeadLetterQueueUrl   |

  @CreateDomain-18 @should @model @since-2020-08-15
  Rule: Any text of up to 255 characters is accepted as DefaultEncryptionKey and as DeadLetterQueueUrl

    The model gives them a length and no form. A service that looks up what the text denotes may still refuse it.
    Source: official model, CreateDomain, DefaultEncryptionKey and DeadLetterQueueUrl.

    Scenario Outline: <member> of 255 characters
      Given no domain
      When CreateDomain is called with
        | DefaultExpirationDays | 366              |
        | <member>              | [255 characters] |
      Then the call succeeds
      And the domain has
        | <member> | [255 characters] |

      Examples:
        | member               |
        | DefaultEncryptionKey |
        | DeadLetterQueueUrl   |

  @CreateDomain-19 @should @model @since-2020-08-15
  Rule: An empty DefaultEncryptionKey or DeadLetterQueueUrl is none

    Their shortest length is 0, and UpdateDomain takes the empty text for none.
    Source: official model, CreateDomain, DefaultEncryptionKey and DeadLetterQueueUrl.

    Scenario Outline: An empty <member>
      Given no domain
      When CreateDomain is called with
        | DefaultExpirationDays | 366     |
        | <member>              | [empty] |
      Then the call succeeds
      And the domain has
        | DefaultExpirationDays | 366      |
        | <member>              | [absent] |

      Examples:
        | member               |
        | DefaultEncryptionKey |
        | DeadLetterQueueUrl   |

  @CreateDomain-20 @open @inferred @since-2020-08-15
  Rule: Whether the default key shows as DefaultEncryptionKey where none was given is not documented

    The default is a key managed by AWS. A domain may name it or name none.
    Source: release 2021-04-30, CreateDomain, DefaultEncryptionKey.

    Scenario: A domain without an encryption key
      Given no domain
      When CreateDomain is called with
        | DefaultExpirationDays | 366 |
      Then one of these is observed
        | outcome                                                    |
        | succeeds and the domain has DefaultEncryptionKey [absent]  |
        | succeeds and the domain has DefaultEncryptionKey [present] |

  @CreateDomain-21 @must @documented @since-2020-08-15
  Rule: Data is encrypted before it is stored, for good or for a while: with DefaultEncryptionKey, or else with a key managed by AWS

    Source: release 2021-04-30, CreateDomain, DefaultEncryptionKey.
    Untested: what is stored cannot be seen through the API, only what is read back.

  @CreateDomain-22 @must @documented @since-2020-08-15
  Rule: Errors of third-party ingestion are reported to the dead-letter queue, which a queue policy must have opened to SendMessage

    Source: release 2021-04-30, CreateDomain, DeadLetterQueueUrl.
    Untested: queue, policy and third-party application are outside this API.
