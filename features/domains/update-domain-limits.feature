@UpdateDomain
Feature: Update a domain: limits and refusals

  A refused update changes nothing at all, not even what was right in it.

  @UpdateDomain-19 @must @model @since-2020-08-15
  Rule: A domain that does not exist is refused with ResourceNotFoundException

    Nor does the attempt create it.
    Source: official model, UpdateDomain, errors.

    Scenario: A domain that never existed
      Given no domain
      When UpdateDomain is called with
        | DefaultExpirationDays | 200 |
      Then the call is refused with ResourceNotFoundException
      And the domain does not exist

    Scenario: A domain that was deleted
      Given a domain
      And DeleteDomain was called with
        | DomainName | [the domain] |
      When UpdateDomain is called with
        | DefaultExpirationDays | 200 |
      Then the call is refused with ResourceNotFoundException
      And the domain does not exist

  @UpdateDomain-20 @must @model @since-2020-08-15
  Rule: A name that no domain can have is refused

    Source: official model, UpdateDomain, DomainName.

    Scenario Outline: <what>
      Given a domain
      When UpdateDomain is called with
        | DomainName            | <name> |
        | DefaultExpirationDays | 200    |
      Then the call is refused as invalid
      And the domain is unchanged

      Examples:
        | what          | name            |
        | a dot         | a.a             |
        | 65 characters | [65 characters] |

  @UpdateDomain-21 @must @model @since-2020-08-15
  Rule: DefaultExpirationDays is from 1 to 1098

    Source: official model, UpdateDomain, DefaultExpirationDays.

    Scenario Outline: <days> days are accepted
      Given a domain with
        | DefaultExpirationDays | 100 |
      When UpdateDomain is called with
        | DefaultExpirationDays | <days> |
      Then the call succeeds
      And the domain has
        | DefaultExpirationDays | <days> |

      Examples:
        | days |
        | 1    |
        | 1098 |

    Scenario Outline: <days> days are refused
      Given a domain with
        | DefaultExpirationDays | 100                         |
        | DeadLetterQueueUrl    | https://sqs.example.com/one |
      When UpdateDomain is called with
        | DefaultExpirationDays | <days>                      |
        | DeadLetterQueueUrl    | https://sqs.example.com/two |
      Then the call is refused as invalid
      And the domain is unchanged

      Examples:
        | days |
        | 0    |
        | 1099 |
        | -1   |

  @UpdateDomain-22 @must @model @since-2020-08-15
  Rule: DefaultEncryptionKey and DeadLetterQueueUrl have 255 characters at most

    Source: official model, UpdateDomain, DefaultEncryptionKey and DeadLetterQueueUrl.

    Scenario Outline: <member> of 256 characters
      Given a domain with
        | DefaultExpirationDays | 100                         |
        | DefaultEncryptionKey  | alias/one                   |
        | DeadLetterQueueUrl    | https://sqs.example.com/one |
      When UpdateDomain is called with
        | DefaultExpirationDays | 200              |
        | <member>              | [256 characters] |
      Then the call is refused as invalid
      And the domain is unchanged

      Examples:
        | member               |
        | DefaultEncryptionKey |
        | DeadLetterQueueUrl   |

  @UpdateDomain-23 @should @model @since-2020-08-15
  Rule: Any text of up to 255 characters is accepted as DefaultEncryptionKey and as DeadLetterQueueUrl

    The model gives them a length and no form. A service that looks up what the text denotes may still refuse it.
    Source: official model, UpdateDomain, DefaultEncryptionKey and DeadLetterQueueUrl.

    Scenario Outline: <member> of 255 characters
      Given a domain
      When UpdateDomain is called with
        | <member> | [255 characters] |
      Then the call succeeds
      And the domain has
        | <member> | [255 characters] |

      Examples:
        | member               |
        | DefaultEncryptionKey |
        | DeadLetterQueueUrl   |
