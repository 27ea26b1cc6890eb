@CreateDomain
Feature: Create a domain: what it contains

  A domain holds what belongs to it, from nothing on, and shares it with no other domain.

  @CreateDomain-3 @must @documented @since-2020-08-15
  Rule: A domain contains its own customer data and none of another domain's

    It is the container of profiles and of their keys. Two domains may hold the same values without meeting.
    Source: release 2021-04-30, CreateDomain, introduction.

    Scenario: The same e-mail address and the same key in two domains
      Given a domain
      And the profiles
        | alias | EmailAddress       | AccountNumber |
        | Ana   | shared@example.com | A100          |
      And another domain
      And the profiles in the other domain
        | alias | EmailAddress       | AccountNumber |
        | Ben   | shared@example.com | A100          |
      When SearchProfiles is called with LogicalOperator OR and the search keys
        | KeyName  | Values             |
        | _email   | shared@example.com |
        | _account | A100               |
      Then the call succeeds
      And the profiles found, in any order, are Ana

  @CreateDomain-4 @should @inferred @since-2020-08-15
  Rule: A new domain is empty, even where a domain of that name was deleted before

    A container that was just created holds nothing, and inherits nothing from its predecessor.
    Source: release 2021-04-30, CreateDomain, introduction; API reference, DeleteDomain.

    Scenario: A name is used again
      Given a domain with
        | DefaultExpirationDays | 10                          |
        | DeadLetterQueueUrl    | https://sqs.example.com/one |
        | Tags.team             | blue                        |
      And the profiles
        | alias | EmailAddress    |
        | Ana   | ana@example.com |
      And DeleteDomain was called with
        | DomainName | [the domain] |
      When CreateDomain is called with
        | DefaultExpirationDays | 20 |
      Then the call succeeds
      And the domain has
        | DefaultExpirationDays | 20       |
        | DeadLetterQueueUrl    | [absent] |
        | Tags.team             | [absent] |
      And searching _email for "ana@example.com" finds no profile

  @CreateDomain-35 @must @documented @since-2020-08-15 @needs-object-types
  Rule: A domain has its own object types and none of another domain's

    They are part of what it contains, like profiles and keys.
    Source: release 2021-04-30, CreateDomain, introduction.

    Scenario: One of two domains has an object type
      Given a domain
      And the object type Booking
      And another domain
      When ListProfileObjectTypes is called with
        | DomainName | [the other domain] |
      Then the call succeeds
      And the items do not include
        | ObjectTypeName |
        | Booking        |
