@GetMatches
Feature: Requests for matches that are refused

  @GetMatches-20 @must @model @since-2021-04-30
  Rule: MaxResults is between 1 and 100

    Source: official model, maxSize100 (range).

    Scenario Outline: MaxResults <size>
      Given a domain with
        | Matching.Enabled | true |
      When GetMatches is called with
        | MaxResults | <size> |
      Then the call is refused as invalid

      Examples:
        | size |
        | 0    |
        | 101  |
        | -1   |

  @GetMatches-21 @must @model @since-2021-04-30
  Rule: NextToken has at most 1024 characters

    Source: official model, token (length).

    Scenario: A token that is too long
      Given a domain with
        | Matching.Enabled | true |
      When GetMatches is called with
        | NextToken | [1025 characters] |
      Then the call is refused as invalid

  @GetMatches-24 @must @model @since-2021-04-30
  Rule: The domain has to exist

    Source: official model, GetMatches, ResourceNotFoundException.

    @example
    Scenario: There is no such domain
      Given no domain
      When GetMatches is called
      Then the call is refused with ResourceNotFoundException

  @GetMatches-35 @must @model @since-2021-04-30
  Rule: DomainName has 1 to 64 letters, digits, underscores and hyphens

    Source: release 2021-04-30, GetMatches, DomainName ("REQUIRED"); official model, name (length and pattern).

    Scenario Outline: The domain <name>
      When GetMatches is called with
        | DomainName | <name> |
      Then the call is refused as invalid

      Examples:
        | name            |
        | not.a.name      |
        | [65 characters] |
