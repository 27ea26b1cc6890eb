@UpdateDomain
Feature: Update a domain

  @UpdateDomain-1 @must @documented @since-2020-08-15
  Rule: DefaultExpirationDays is changed

    The answer tells the new state, and so does GetDomain.
    Source: release 2021-04-30, UpdateDomain, DefaultExpirationDays.

    @example
    Scenario: From 100 days to 200
      Given a domain with
        | DefaultExpirationDays | 100 |
      When UpdateDomain is called with
        | DefaultExpirationDays | 200 |
      Then the call succeeds
      And the response has
        | DomainName            | [the domain] |
        | DefaultExpirationDays | 200          |
      And the domain has
        | DomainName            | [the domain] |
        | DefaultExpirationDays | 200          |

  @UpdateDomain-2 @must @documented @since-2020-08-15
  Rule: An encryption key is set where there was none, and exchanged where there was one

    Source: release 2021-04-30, UpdateDomain, introduction and DefaultEncryptionKey.

    Scenario Outline: There was <what> before
      Given a domain with
        | DefaultEncryptionKey | <before> |
      When UpdateDomain is called with
        | DefaultEncryptionKey | alias/two |
      Then the call succeeds
      And the response has
        | DefaultEncryptionKey | alias/two |
      And the domain has
        | DefaultEncryptionKey | alias/two |

      Examples:
        | what | before    |
        | none |           |
        | one  | alias/one |

  @UpdateDomain-3 @must @documented @since-2020-08-15
  Rule: A dead-letter queue is set where there was none, and exchanged where there was one

    Source: release 2021-04-30, UpdateDomain, introduction and DeadLetterQueueUrl.

    Scenario Outline: There was <what> before
      Given a domain with
        | DeadLetterQueueUrl | <before> |
      When UpdateDomain is called with
        | DeadLetterQueueUrl | https://sqs.example.com/two |
      Then the call succeeds
      And the response has
        | DeadLetterQueueUrl | https://sqs.example.com/two |
      And the domain has
        | DeadLetterQueueUrl | https://sqs.example.com/two |

      Examples:
        | what | before                      |
        | none |                             |
        | one  | https://sqs.example.com/one |

  @UpdateDomain-4 @must @documented @since-2020-08-15
  Rule: An empty DefaultEncryptionKey clears the one there was

    The answer and GetDomain show none: absent, null or empty.
    Source: release 2021-04-30, UpdateDomain, DefaultEncryptionKey.

    Scenario: An encryption key is cleared
      Given a domain with
        | DefaultEncryptionKey | alias/one |
      When UpdateDomain is called with
        | DefaultEncryptionKey | [empty] |
      Then the call succeeds
      And the response has
        | DefaultEncryptionKey | [absent] |
      And the domain has
        | DefaultEncryptionKey | [absent] |

  @UpdateDomain-5 @must @documented @since-2020-08-15
  Rule: An empty DeadLetterQueueUrl clears the one there was

    The answer and GetDomain show none: absent, null or empty.
    Source: release 2021-04-30, UpdateDomain, DeadLetterQueueUrl.

    @example
    Scenario: A dead-letter queue is cleared
      Given a domain with
        | DeadLetterQueueUrl | https://sqs.example.com/one |
      When UpdateDomain is called with
        | DeadLetterQueueUrl | [empty] |
      Then the call succeeds
      And the response has
        | DeadLetterQueueUrl | [absent] |
      And the domain has
        | DeadLetterQueueUrl | [absent] |

  @UpdateDomain-6 @must @documented @since-2020-08-15
  Rule: Only the domain that is named is updated

    Source: release 2021-04-30, UpdateDomain, introduction and DomainName.

    Scenario: Two domains, one update
      Given a domain with
        | DefaultEncryptionKey | alias/one |
      And another domain
      When UpdateDomain is called with
        | DefaultEncryptionKey | alias/two                   |
        | DeadLetterQueueUrl   | https://sqs.example.com/two |
      Then the call succeeds
      And the domain has
        | DefaultEncryptionKey | alias/two |
      And the other domain has
        | DeadLetterQueueUrl | [absent] |
