@DeleteDomain
Feature: Delete a domain

  @DeleteDomain-1 @must @guide @since-2020-08-15
  Rule: A deleted domain no longer exists

    Source: API reference, DeleteDomain.

    Scenario: An empty domain
      Given a domain
      When DeleteDomain is called
      Then the call succeeds
      And the domain does not exist

    Scenario: A domain with profiles in it
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Ana       |
      When DeleteDomain is called
      Then the call succeeds
      And the domain does not exist

  @DeleteDomain-2 @must @guide @since-2020-08-15
  Rule: Only the domain that is named is deleted

    Source: API reference, DeleteDomain.

    Scenario: One of two domains
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Ana       |
      And another domain
      And the profiles in the other domain
        | alias | FirstName |
        | Ben   | Ben       |
      When DeleteDomain is called
      Then the call succeeds
      And the domain does not exist
      And the other domain has
        | DomainName | [present] |
      And Ben is unchanged

  @DeleteDomain-3 @must @model @since-2020-08-15
  Rule: The answer has a Message

    Its text is free.
    Source: official model, DeleteDomain, Message.

    @example
    Scenario: The answer to a deletion
      Given a domain
      When DeleteDomain is called
      Then the call succeeds
      And the response has
        | Message | [present] |

  @DeleteDomain-4 @must @model @since-2020-08-15
  Rule: A domain that does not exist is refused with ResourceNotFoundException

    Nor can a domain be deleted twice.
    Source: official model, DeleteDomain, errors.

    Scenario: A domain that never existed
      Given no domain
      When DeleteDomain is called
      Then the call is refused with ResourceNotFoundException

    Scenario: A domain that was deleted already
      Given a domain
      And DeleteDomain was called with
        | DomainName | [the domain] |
      When DeleteDomain is called
      Then the call is refused with ResourceNotFoundException

  @DeleteDomain-5 @must @model @since-2020-08-15
  Rule: A name that no domain can have is refused

    Source: official model, DeleteDomain, DomainName.

    Scenario Outline: <what>
      Given a domain
      When DeleteDomain is called with
        | DomainName | <name> |
      Then the call is refused as invalid
      And the domain exists

      Examples:
        | what          | name            |
        | a dot         | a.a             |
        | 65 characters | [65 characters] |
