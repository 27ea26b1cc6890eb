@MergeProfiles
Feature: Several profiles in one merge

  @MergeProfiles-5 @must @documented @since-2021-04-30
  Rule: Every profile in ProfileIdsToBeMerged is merged, not only the first

    Source: release 2021-04-30, MergeProfiles, ProfileIdsToBeMerged.

    Scenario: Each of four merged profiles brings a value of its own
      Given a domain
      And the profiles
        | alias | FirstName | MiddleName | LastName | EmailAddress     | Address.City | Attributes.tier |
        | Ana   | Jane      |            |          |                  |              |                 |
        | Ben   |           | Ann        |          |                  |              |                 |
        | Cem   |           |            | Doe      |                  |              |                 |
        | Dan   |           |            |          | jane@example.com |              |                 |
        | Eve   |           |            |          |                  | Boston       | gold            |
      When MergeProfiles is called with
        | MainProfileId        | Ana                |
        | ProfileIdsToBeMerged | Ben, Cem, Dan, Eve |
      Then Ana has
        | FirstName       | Jane             |
        | MiddleName      | Ann              |
        | LastName        | Doe              |
        | EmailAddress    | jane@example.com |
        | Address.City    | Boston           |
        | Attributes.tier | gold             |
      And Ben, Cem, Dan and Eve no longer exist

  @MergeProfiles-6 @must @documented @since-2021-04-30
  Rule: Each source entry names a profile of its own

    Source: release 2021-04-30, MergeProfiles, FieldSourceProfileIds.

    Background:
      Given a domain

    Scenario: Four phone numbers from four profiles
      Given the profiles
        | alias | PhoneNumber  | MobilePhoneNumber | HomePhoneNumber | BusinessPhoneNumber |
        | Ana   | +12065550111 | +12065550112      | +12065550113    | +12065550114        |
        | Ben   | +12065550121 | +12065550122      | +12065550123    | +12065550124        |
        | Cem   | +12065550131 | +12065550132      | +12065550133    | +12065550134        |
        | Dan   | +12065550141 | +12065550142      | +12065550143    | +12065550144        |
      When MergeProfiles is called with
        | MainProfileId                             | Ana           |
        | ProfileIdsToBeMerged                      | Ben, Cem, Dan |
        | FieldSourceProfileIds.PhoneNumber         | Dan           |
        | FieldSourceProfileIds.MobilePhoneNumber   | Ben           |
        | FieldSourceProfileIds.HomePhoneNumber     | Cem           |
        | FieldSourceProfileIds.BusinessPhoneNumber | Ana           |
      Then Ana has
        | PhoneNumber         | +12065550141 |
        | MobilePhoneNumber   | +12065550122 |
        | HomePhoneNumber     | +12065550133 |
        | BusinessPhoneNumber | +12065550114 |

    Scenario: A name, an address and an attribute from three profiles
      Given the profiles
        | alias | FirstName | Address.City | Attributes.tier |
        | Ana   | Jane      | Boston       | gold            |
        | Ben   | Jorge     | Denver       | silver          |
        | Cem   | Kim       | Austin       | bronze          |
      When MergeProfiles is called with
        | MainProfileId                         | Ana      |
        | ProfileIdsToBeMerged                  | Ben, Cem |
        | FieldSourceProfileIds.FirstName       | Ben      |
        | FieldSourceProfileIds.Address         | Ana      |
        | FieldSourceProfileIds.Attributes.tier | Cem      |
      Then Ana has
        | FirstName       | Jorge  |
        | Address.City    | Boston |
        | Attributes.tier | bronze |

    Scenario Outline: Main has no value, and of two that differ the source is <source>
      Given the profiles
        | alias | FirstName | LastName |
        | Ana   | Jane      |          |
        | Ben   |           | Lopez    |
        | Cem   |           | Yilmaz   |
      When MergeProfiles is called with
        | MainProfileId                  | Ana      |
        | ProfileIdsToBeMerged           | Ben, Cem |
        | FieldSourceProfileIds.LastName | <source> |
      Then Ana has
        | FirstName | Jane     |
        | LastName  | <result> |

      Examples:
        | source | result |
        | Ben    | Lopez  |
        | Cem    | Yilmaz |

  @MergeProfiles-7 @must @documented @since-2021-04-30
  Rule: What came by one merge stays through the next, whether into the same profile or on to another

    A main profile after a merge is a profile like any other, with everything that it took over.
    Source: release 2021-04-30, MergeProfiles, operation.

    Background:
      Given a domain
      And the profiles
        | alias | FirstName | MiddleName | LastName |
        | Ana   | Jane      |            |          |
        | Ben   |           | Ann        |          |
        | Cem   |           |            | Doe      |
      And Ben has the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-2  |
      And MergeProfiles was called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |

    Scenario Outline: A second merge, into <main>
      When MergeProfiles is called with
        | MainProfileId        | <main>   |
        | ProfileIdsToBeMerged | <merged> |
      Then <main> has
        | FirstName  | Jane |
        | MiddleName | Ann  |
        | LastName   | Doe  |
      And searching _segmentUserId for "seg-2" finds <main>
      And <merged> no longer exists
      And Ben no longer exists

      Examples:
        | main | merged |
        | Ana  | Cem    |
        | Cem  | Ana    |
