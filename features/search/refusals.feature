@SearchProfiles
Feature: SearchProfiles: requests that are refused

  @SearchProfiles-65 @must @model @since-2020-08-15
  Rule: A search in a domain that does not exist is refused with ResourceNotFoundException

    Source: release 2022-11-14, SearchProfiles, DomainName; model, errors of SearchProfiles.

    Background:
      Given a domain
      And the profile Ana with
        | AccountNumber | A-1 |

    @example
    Scenario: A name that no domain has
      When SearchProfiles is called with
        | DomainName | [unknown] |
        | KeyName    | _account  |
        | Values     | A-1       |
      Then the call is refused with ResourceNotFoundException

    Scenario: A domain that was deleted
      Given another domain
      And DeleteDomain was called with
        | DomainName | [the other domain] |
      When SearchProfiles is called with
        | DomainName | [the other domain] |
        | KeyName    | _account           |
        | Values     | A-1                |
      Then the call is refused with ResourceNotFoundException

  @SearchProfiles-66 @must @model @since-2020-08-15
  Rule: The names of the domain and of keys have 1 to 64 letters, digits, underscores and hyphens

    Source: model, SearchProfilesRequest.DomainName, .KeyName, AdditionalSearchKey.KeyName.

    Background:
      Given a domain
      And the profile Ana with
        | AccountNumber | A-1 |

    Scenario Outline: A key called <KeyName>
      When SearchProfiles is called with the search keys
        | KeyName   | Values |
        | <KeyName> | A-1    |
      Then the call is refused as invalid

      Examples:
        | KeyName         |
        | [empty]         |
        | [65 characters] |
        | _acc ount       |
        | _account.x      |
        | _åccount        |

    Scenario Outline: An additional key called <KeyName>
      When SearchProfiles is called with the search keys
        | KeyName   | Values |
        | _account  | A-1    |
        | <KeyName> | A-1    |
      Then the call is refused as invalid

      Examples:
        | KeyName         |
        | [empty]         |
        | [65 characters] |
        | _acc ount       |

    Scenario Outline: A domain called <DomainName>
      When SearchProfiles is called with
        | DomainName | <DomainName> |
        | KeyName    | _account     |
        | Values     | A-1          |
      Then the call is refused as invalid

      Examples:
        | DomainName      |
        | my.domain       |
        | my domain       |
        | [65 characters] |

  @SearchProfiles-67 @must @model @since-2020-08-15
  Rule: A value has 1 to 255 characters

    Source: model, SearchProfilesRequest.Values, AdditionalSearchKey.Values.

    Background:
      Given a domain
      And the profile Ana with
        | AccountNumber | A-1 |

    Scenario Outline: The value <Values>
      When SearchProfiles is called with the search keys
        | KeyName  | Values   |
        | _account | <Values> |
      Then the call is refused as invalid

      Examples:
        | Values           |
        | [empty]          |
        | [256 characters] |
        | A-1, [empty]     |

    Scenario Outline: The value <Values> of an additional key
      When SearchProfiles is called with the search keys
        | KeyName  | Values   |
        | _account | A-1      |
        | _email   | <Values> |
      Then the call is refused as invalid

      Examples:
        | Values           |
        | [empty]          |
        | [256 characters] |

  @SearchProfiles-68 @must @model @since-2022-11-14
  Rule: A list of additional keys that is given has at least one

    Source: model, SearchProfilesRequest.AdditionalSearchKeys.

    Scenario: An empty list
      Given a domain
      When SearchProfiles is called with
        | KeyName              | _account |
        | Values               | A-1      |
        | AdditionalSearchKeys | [none]   |
      Then the call is refused as invalid

  @SearchProfiles-69 @must @model @since-2020-08-15
  Rule: A NextToken has at most 1024 characters

    Source: model, SearchProfilesRequest.NextToken.

    Scenario: One character too many
      Given a domain
      When SearchProfiles is called with
        | KeyName   | _account          |
        | Values    | A-1               |
        | NextToken | [1025 characters] |
      Then the call is refused as invalid
