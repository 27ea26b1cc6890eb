@MergeProfiles
Feature: Attributes are merged key by key

  @MergeProfiles-17 @must @documented @since-2021-04-30
  Rule: The attributes of all profiles are united

    Source: release 2021-04-30, MergeProfiles, operation ("attributeKeys").

    Scenario: Main and two merged profiles have attributes of their own
      Given a domain
      And the profiles
        | alias | Attributes.tier | Attributes.seat | Attributes.meal | Attributes.lang | Attributes.Seat |
        | Ana   | gold            | aisle           |                 |                 |                 |
        | Ben   |                 |                 | vegan           | en              |                 |
        | Cem   |                 |                 |                 |                 | row 12          |
      When MergeProfiles is called with
        | MainProfileId        | Ana      |
        | ProfileIdsToBeMerged | Ben, Cem |
      Then Ana has
        | Attributes.tier | gold   |
        | Attributes.seat | aisle  |
        | Attributes.meal | vegan  |
        | Attributes.lang | en     |
        | Attributes.Seat | row 12 |

  @MergeProfiles-18 @must @documented @since-2021-04-30
  Rule: A conflict is one of a single attribute key, and there main's value is taken

    Source: release 2021-04-30, MergeProfiles, operation (no source entry).

    Scenario: One key in conflict, one key new
      Given a domain
      And the profiles
        | alias | Attributes.tier | Attributes.seat | Attributes.meal |
        | Ana   | gold            | aisle           |                 |
        | Ben   | silver          |                 | vegan           |
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then Ana has
        | Attributes.tier | gold  |
        | Attributes.seat | aisle |
        | Attributes.meal | vegan |

  @MergeProfiles-19 @must @documented @since-2021-04-30
  Rule: A source entry for an attribute key gives that key's value, and leaves the other keys alone

    FieldSourceProfileIds.Attributes maps an attribute key to the profile that its value is taken from.
    Source: release 2021-04-30, MergeProfiles, FieldSourceProfileIds.Attributes.

    Background:
      Given a domain

    @example
    Scenario: Three keys in conflict, with a source of their own for two
      Given the profiles
        | alias | Attributes.tier | Attributes.seat | Attributes.meal |
        | Ana   | gold            | aisle           | any             |
        | Ben   | silver          | window          | vegan           |
        | Cem   | bronze          | middle          | halal           |
      When MergeProfiles is called with
        | MainProfileId                         | Ana      |
        | ProfileIdsToBeMerged                  | Ben, Cem |
        | FieldSourceProfileIds.Attributes.tier | Cem      |
        | FieldSourceProfileIds.Attributes.seat | Ben      |
      Then Ana has
        | Attributes.tier | bronze |
        | Attributes.seat | window |
        | Attributes.meal | any    |

    Scenario: An attribute key that is spelt like a member
      Given the profiles
        | alias | FirstName | Attributes.FirstName |
        | Ana   | Jane      | J.                   |
        | Ben   | Jorge     | Jorgito              |
      When MergeProfiles is called with
        | MainProfileId                              | Ana |
        | ProfileIdsToBeMerged                       | Ben |
        | FieldSourceProfileIds.Attributes.FirstName | Ben |
      Then Ana has
        | FirstName            | Jane    |
        | Attributes.FirstName | Jorgito |

    Scenario: A member that is spelt like an attribute key
      Given the profiles
        | alias | FirstName | Attributes.FirstName |
        | Ana   | Jane      | J.                   |
        | Ben   | Jorge     | Jorgito              |
      When MergeProfiles is called with
        | MainProfileId                   | Ana |
        | ProfileIdsToBeMerged            | Ben |
        | FieldSourceProfileIds.FirstName | Ben |
      Then Ana has
        | FirstName            | Jorge |
        | Attributes.FirstName | J.    |

  @MergeProfiles-20 @must @documented @since-2021-04-30
  Rule: A source without the attribute key takes that key away from main

    Source: release 2021-04-30, MergeProfiles, operation ("even if it is a NULL value").

    Scenario Outline: The source of a key is a merged profile that has <what>
      Given a domain
      And the profiles
        | alias | Attributes.tier | Attributes.seat | Attributes.meal | LastName |
        | Ana   | gold            | aisle           |                 |          |
        | Ben   |                 | <seat>          | <meal>          | Lopez    |
      When MergeProfiles is called with
        | MainProfileId                         | Ana |
        | ProfileIdsToBeMerged                  | Ben |
        | FieldSourceProfileIds.Attributes.tier | Ben |
      Then Ana has
        | Attributes.tier | [absent] |
        | Attributes.seat | aisle    |
        | Attributes.meal | <united> |
        | LastName        | Lopez    |

      Examples:
        | what                 | seat   | meal  | united   |
        | no attributes at all |        |       | [absent] |
        | other attributes     | window | vegan | vegan    |
