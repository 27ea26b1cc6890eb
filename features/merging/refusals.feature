@MergeProfiles
Feature: Requests that the model does not allow

  @MergeProfiles-45 @must @documented @since-2021-04-30
  Rule: MainProfileId and ProfileIdsToBeMerged are required

    Source: release 2021-04-30, MergeProfiles, MainProfileId and ProfileIdsToBeMerged ("REQUIRED").

    Scenario Outline: <missing> is missing
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Jane      |
        | Ben   | Jorge     |
      When MergeProfiles is called with
        | MainProfileId        | <main>   |
        | ProfileIdsToBeMerged | <merged> |
      Then the call is refused as invalid

      Examples:
        | missing              | main | merged |
        | MainProfileId        |      | Ben    |
        | ProfileIdsToBeMerged | Ana  |        |

  @MergeProfiles-46 @must @model @since-2021-04-30
  Rule: ProfileIdsToBeMerged takes 1 to 20 profiles

    Source: official model, ProfileIdToBeMergedList (length).

    Background:
      Given a domain
      And the profile Ana with
        | FirstName | Jane |
      And 21 profiles with
        | LastName      | Lopez |
        | AccountNumber | B200  |

    Scenario: Twenty are merged, and all of them
      When MergeProfiles is called with
        | MainProfileId        | Ana     |
        | ProfileIdsToBeMerged | P1..P20 |
      Then the call succeeds
      And Ana has
        | FirstName | Jane  |
        | LastName  | Lopez |
      And P1..P20 no longer exist
      And searching _account for "B200" finds Ana, P21

    Scenario Outline: <count> are refused
      When MergeProfiles is called with
        | MainProfileId        | Ana      |
        | ProfileIdsToBeMerged | <merged> |
      Then the call is refused as invalid

      Examples:
        | count      | merged  |
        | none       | [none]  |
        | twenty-one | P1..P21 |

  @MergeProfiles-47 @must @model @since-2021-04-30
  Rule: A ProfileId is 32 lower-case hexadecimal digits

    Source: official model, uuid (pattern).

    Background:
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Jane      |
        | Ben   | Jorge     |
      And Ben has the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-2  |

    Scenario Outline: MainProfileId is <id>
      When MergeProfiles is called with
        | MainProfileId        | <id> |
        | ProfileIdsToBeMerged | Ben  |
      Then the call is refused as invalid

      Examples:
        | id                                     |
        | [empty]                                |
        | '0123456789abcdef0123456789abcde'      |
        | '0123456789ABCDEF0123456789ABCDEF'     |
        | '0123456789abcdef0123456789abcdeg'     |
        | '01234567-89ab-cdef-0123-456789abcdef' |

    Scenario Outline: ProfileIdsToBeMerged has <id>
      When MergeProfiles is called with
        | MainProfileId        | Ana       |
        | ProfileIdsToBeMerged | Ben, <id> |
      Then the call is refused as invalid

      Examples:
        | id                                 |
        | '0123456789abcdef0123456789abcde'  |
        | '0123456789ABCDEF0123456789ABCDEF' |

    Scenario Outline: The source of <member> is <id>
      When MergeProfiles is called with
        | MainProfileId                  | Ana  |
        | ProfileIdsToBeMerged           | Ben  |
        | FieldSourceProfileIds.<member> | <id> |
      Then the call is refused as invalid
      And searching _segmentUserId for "seg-2" finds Ben

      Examples:
        | member          | id                                 |
        | FirstName       | 'FirstName'                        |
        | EmailAddress    | 'jorge@example.com'                |
        | BirthDate       | [empty]                            |
        | ShippingAddress | '0123456789ABCDEF0123456789ABCDEF' |
        | Attributes.tier | '0123'                             |

  @MergeProfiles-48 @must @model @since-2021-04-30
  Rule: An attribute key in FieldSourceProfileIds has 1 to 255 characters

    Source: official model, AttributeSourceIdMap, string1To255 (length).

    Scenario: An empty attribute key
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Jane      |
        | Ben   | Jorge     |
      When MergeProfiles is called with the body
        """
        {"MainProfileId": "{Ana}", "ProfileIdsToBeMerged": ["{Ben}"],
         "FieldSourceProfileIds": {"Attributes": {"": "{Ben}"}}}
        """
      Then the call is refused as invalid
