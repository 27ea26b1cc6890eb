@MergeProfiles
Feature: Merges that the documents do not decide

  @MergeProfiles-60 @open @inferred @since-2021-04-30
  Rule: Which value is taken when merged profiles differ, main has none, and no source is named

    Taking main's value always, read literally, leaves it empty.
    Source: none; release 2021-04-30, MergeProfiles, speaks of conflicts with main's value.

    Scenario Outline: Two merged profiles with different values of <member>
      Given a domain
      And the profiles
        | alias | FirstName | <member> | MiddleName | BirthDate  |
        | Ana   | Jane      |          |            |            |
        | Ben   |           | <first>  | Ann        |            |
        | Cem   |           | <second> |            | 1980-01-31 |
      When MergeProfiles is called with
        | MainProfileId        | Ana      |
        | ProfileIdsToBeMerged | Ben, Cem |
      Then Ana has
        | MiddleName | Ann        |
        | BirthDate  | 1980-01-31 |
      And one of these is observed
        | outcome                   |
        | Ana has <member> <first>  |
        | Ana has <member> <second> |
        | Ana has <member> [absent] |

      Examples:
        | member          | first  | second |
        | LastName        | Lopez  | Yilmaz |
        | Attributes.tier | silver | bronze |

  @MergeProfiles-61 @open @inferred @since-2021-04-30
  Rule: Whether a source without a value counts when main has none either

    Taking the source always would leave the value empty. Without a conflict, the union would fill it.
    Source: none; release 2021-04-30, MergeProfiles, gives both rules.

    Scenario Outline: Only Ben has a last name, and its source is <source>
      Given a domain
      And the profiles
        | alias | FirstName | LastName | MiddleName |
        | Ana   | Jane      |          |            |
        | Ben   |           | Lopez    |            |
        | Cem   |           |          | Ann        |
      When MergeProfiles is called with
        | MainProfileId                  | Ana      |
        | ProfileIdsToBeMerged           | Ben, Cem |
        | FieldSourceProfileIds.LastName | <source> |
      Then Ana has
        | MiddleName | Ann |
      And one of these is observed
        | outcome                   |
        | Ana has LastName [absent] |
        | Ana has LastName Lopez    |

      Examples:
        | source |
        | Ana    |
        | Cem    |

  @MergeProfiles-62 @open @inferred @since-2021-04-30
  Rule: Whether an address is filled up from another one when no source is named

    Main's address may be kept whole, or united with the merged one member by member.
    Source: none; release 2021-04-30, MergeProfiles, does not say what a field is.

    Scenario: Main's address has no country, the merged one has
      Given a domain
      And the profiles
        | alias | Address.City | Address.Country | LastName |
        | Ana   | Boston       |                 |          |
        | Ben   | Denver       | US              | Lopez    |
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then Ana has
        | Address.City | Boston |
        | LastName     | Lopez  |
      And one of these is observed
        | outcome                          |
        | Ana has Address.Country [absent] |
        | Ana has Address.Country US       |

  @MergeProfiles-63 @should @inferred @since-2021-04-30
  Rule: FieldSourceProfileIds without entries is like none

    Source: official model, MergeProfilesRequest (FieldSourceProfileIds is optional); the protocol's reading of null.

    Background:
      Given a domain
      And the profiles
        | alias | FirstName | LastName |
        | Ana   | Jane      |          |
        | Ben   | Jorge     | Lopez    |

    Scenario: An empty structure
      When MergeProfiles is called with the body
        """
        {"MainProfileId": "{Ana}", "ProfileIdsToBeMerged": ["{Ben}"], "FieldSourceProfileIds": {}}
        """
      Then Ana has
        | FirstName | Jane  |
        | LastName  | Lopez |

    @wire-only
    Scenario Outline: Null as <member>
      When MergeProfiles is called with
        | MainProfileId        | Ana    |
        | ProfileIdsToBeMerged | Ben    |
        | <member>             | [null] |
      Then Ana has
        | FirstName | Jane  |
        | LastName  | Lopez |

      Examples:
        | member                          |
        | FieldSourceProfileIds           |
        | FieldSourceProfileIds.FirstName |

  @MergeProfiles-64 @should @model @since-2021-04-30
  Rule: The members PartyTypeString and GenderString, which came later, are merged like the others

    There are no source entries for them.
    Source: official model, Profile; release 2021-04-30, MergeProfiles, operation ("standard fields").

    Scenario: One is in conflict, one is not
      Given a domain
      And the profiles
        | alias | PartyTypeString | GenderString | LastName |
        | Ana   | Household       |              |          |
        | Ben   | Club            | Nonbinary    | Lopez    |
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then Ana has
        | PartyTypeString | Household |
        | GenderString    | Nonbinary |
        | LastName        | Lopez     |
