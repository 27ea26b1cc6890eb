@SearchProfiles
Feature: SearchProfiles: what nobody documents

  Background:
    Given a domain
    And the profiles
      | alias | AccountNumber | EmailAddress    | PersonalEmailAddress | Attributes.tier |
      | Ana   | A-1           | one@example.com |                      | gold            |
      | Ben   | A-2           | two@example.com |                      | gold            |
      | Cem   | A-3           | one@example.com | two@example.com      | gold            |

  @SearchProfiles-70 @open @inferred @since-2020-08-15
  Rule: What several values of one key mean is left to the service

    They may be alternatives, or all be required, or be the parts of a key over several fields.
    Source: release 2022-11-14, SearchProfiles, Values (silent).

    Scenario: Two e-mail addresses in one key
      When SearchProfiles is called with the search keys
        | KeyName | Values                           |
        | _email  | one@example.com, two@example.com |
      Then one of these is observed
        | outcome                          |
        | finds Ana, Ben, Cem              |
        | finds Cem                        |
        | finds no profile                 |
        | refused with BadRequestException |

  @SearchProfiles-71 @must @documented @since-2020-08-15
  Rule: A key that is defined nowhere finds no profile

    Whether it is refused or finds nobody is left to the service. That a profile has an attribute of this name does not
    define a key.
    Source: release 2022-11-14, SearchProfiles, KeyName, Items.

    Scenario Outline: The key <KeyName>
      When SearchProfiles is called with the search keys
        | KeyName   | Values   |
        | <KeyName> | <Values> |
      Then one of these is observed
        | outcome                                |
        | finds no profile                       |
        | refused with BadRequestException       |
        | refused with ResourceNotFoundException |

      Examples:
        | KeyName         | Values          |
        | noSuchKey       | A-1             |
        | _noSuchKey      | one@example.com |
        | tier            | gold            |
        | EmailAddress    | one@example.com |
        | [64 characters] | A-1             |

    Scenario: With AND it leaves nobody
      When SearchProfiles is called with LogicalOperator AND and the search keys
        | KeyName   | Values |
        | _account  | A-1    |
        | noSuchKey | A-1    |
      Then one of these is observed
        | outcome                                |
        | finds no profile                       |
        | refused with BadRequestException       |
        | refused with ResourceNotFoundException |

    Scenario: With OR it adds nobody
      When SearchProfiles is called with LogicalOperator OR and the search keys
        | KeyName   | Values |
        | _account  | A-1    |
        | noSuchKey | A-2    |
      Then one of these is observed
        | outcome                                |
        | finds Ana                              |
        | refused with BadRequestException       |
        | refused with ResourceNotFoundException |

  @SearchProfiles-72 @must @documented @since-2020-08-15
  Rule: A key with an empty list of values finds no profile

    The model bounds each value but not the list, so that it may be refused or match nothing; it does not match all.
    Source: release 2022-11-14, SearchProfiles, Values, Items.

    Scenario: One key
      When SearchProfiles is called with the search keys
        | KeyName  | Values |
        | _account | [none] |
      Then one of these is observed
        | outcome                                |
        | finds no profile                       |
        | refused with BadRequestException       |
        | refused with ResourceNotFoundException |

    Scenario: An additional key with AND
      When SearchProfiles is called with LogicalOperator AND and the search keys
        | KeyName  | Values |
        | _account | A-1    |
        | _email   | [none] |
      Then one of these is observed
        | outcome                                |
        | finds no profile                       |
        | refused with BadRequestException       |
        | refused with ResourceNotFoundException |
