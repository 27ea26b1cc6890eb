@CreateDomain
Feature: Create a domain: length of tags

  @CreateDomain-32 @must @model @since-2020-08-15 @needs-tags
  Rule: A tag's key has 128 characters at most

    Source: official model, CreateDomain, Tags (TagKey).

    Scenario: 128 characters are accepted
      Given no domain
      When CreateDomain is called with the body
        """
        {"DefaultExpirationDays": 366, "Tags":
          {"kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk": "v"}}
        """
      Then the call succeeds
      And the domain exists

    Scenario: 129 characters are refused
      Given no domain
      When CreateDomain is called with the body
        """
        {"DefaultExpirationDays": 366, "Tags":
          {"kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk": "v"}}
        """
      Then the call is refused as invalid
      And the domain does not exist

  @CreateDomain-33 @must @model @since-2020-08-15 @needs-tags
  Rule: A tag's value has 256 characters at most

    Source: official model, CreateDomain, Tags (TagValue).

    Scenario: 256 characters are accepted
      Given no domain
      When CreateDomain is called with
        | DefaultExpirationDays | 366              |
        | Tags.team             | [256 characters] |
      Then the call succeeds
      And the domain has
        | Tags.team | [256 characters] |

    Scenario: 257 characters are refused
      Given no domain
      When CreateDomain is called with
        | DefaultExpirationDays | 366              |
        | Tags.team             | [257 characters] |
      Then the call is refused as invalid
      And the domain does not exist

  @CreateDomain-34 @should @model @since-2020-08-15 @needs-tags
  Rule: A tag's value may be empty

    A tag can be a mere mark: the model asks for a longest length and for no shortest one.
    Source: official model, CreateDomain, Tags (TagValue).

    Scenario: An empty value
      Given no domain
      When CreateDomain is called with
        | DefaultExpirationDays | 366     |
        | Tags.team             | [empty] |
        | Tags.stage            | test    |
      Then the call succeeds
      And the domain has
        | Tags.stage | test |
