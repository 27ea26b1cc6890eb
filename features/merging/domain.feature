@MergeProfiles
Feature: The domain of a merge

  @MergeProfiles-49 @must @model @since-2021-04-30
  Rule: The domain has to exist

    Source: official model, MergeProfiles, ResourceNotFoundException.

    @example
    Scenario: There is no such domain
      Given no domain
      When MergeProfiles is called with
        | MainProfileId        | '00000000000000000000000000000001' |
        | ProfileIdsToBeMerged | '00000000000000000000000000000002' |
      Then the call is refused with ResourceNotFoundException

  @MergeProfiles-73 @must @model @since-2021-04-30
  Rule: DomainName has 1 to 64 letters, digits, underscores and hyphens

    Source: release 2021-04-30, MergeProfiles, DomainName ("REQUIRED"); official model, name (length and pattern).

    Scenario Outline: The domain <name>
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Jane      |
        | Ben   | Jorge     |
      When MergeProfiles is called with
        | DomainName           | <name> |
        | MainProfileId        | Ana    |
        | ProfileIdsToBeMerged | Ben    |
      Then the call is refused as invalid

      Examples:
        | name            |
        | not.a.name      |
        | [65 characters] |
