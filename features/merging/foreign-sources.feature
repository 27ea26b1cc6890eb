@MergeProfiles
Feature: Sources that take no part in the merge

  @MergeProfiles-57 @should @inferred @since-2021-04-30
  Rule: A source that is neither main nor merged is refused

    Invalid, or not found, are both accepted.
    Source: release 2021-04-30, MergeProfiles, FieldSourceProfileIds (sources are the profiles of the merge).

    Scenario Outline: The source of <member> is <source>
      Given a domain
      And the profiles
        | alias | FirstName | Address.City | Attributes.tier |
        | Ana   | Jane      | Boston       | gold            |
        | Ben   | Jorge     | Denver       | silver          |
        | Cem   | Kim       | Austin       | bronze          |
      When MergeProfiles is called with
        | MainProfileId                  | Ana      |
        | ProfileIdsToBeMerged           | Ben      |
        | FieldSourceProfileIds.<member> | <source> |
      Then the call is refused with ResourceNotFoundException or BadRequestException

      Examples:
        | member          | source    |
        | FirstName       | Cem       |
        | Address         | Cem       |
        | Attributes.tier | Cem       |
        | FirstName       | [unknown] |

  @MergeProfiles-58 @must @documented @since-2021-04-30
  Rule: A source outside the merge survives it unchanged

    Only the profiles in ProfileIdsToBeMerged are deleted, whatever the answer is.
    Source: release 2021-04-30, MergeProfiles, operation ("deleted"), ProfileIdsToBeMerged.

    Background:
      Given a domain
      And the profiles
        | alias | FirstName | Address.City | Attributes.tier | LastName |
        | Ana   | Jane      | Boston       | gold            |          |
        | Ben   | Jorge     | Denver       | silver          | Lopez    |
        | Cem   | Kim       | Austin       | bronze          | Yilmaz   |
      And Cem has the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-3  |

    Scenario Outline: A bystander is the source of <member>
      When MergeProfiles is called with
        | MainProfileId                  | Ana |
        | ProfileIdsToBeMerged           | Ben |
        | FieldSourceProfileIds.<member> | Cem |
      Then Cem is unchanged
      And searching _segmentUserId for "seg-3" finds Cem
      And Ana still exists

      Examples:
        | member          |
        | FirstName       |
        | Address         |
        | Attributes.tier |

    Scenario: An unknown source, and nobody is lost
      When MergeProfiles is called with
        | MainProfileId                   | Ana       |
        | ProfileIdsToBeMerged            | Ben       |
        | FieldSourceProfileIds.FirstName | [unknown] |
      Then one of these is observed
        | outcome                                         |
        | Ben still exists and Ana has LastName [absent]  |
        | Ben no longer exists and Ana has LastName Lopez |

  @MergeProfiles-59 @must @documented @since-2021-04-30
  Rule: Sources are given in FieldSourceProfileIds, and SourceProfileIds is no member

    The description calls them by the shorter name once. The request syntax and the model know only the longer one.
    Source: release 2021-04-30, MergeProfiles, request syntax.

    @wire-only
    Scenario: The source of the first name is given by the shorter name
      Given a domain
      And the profiles
        | alias | FirstName | LastName |
        | Ana   | Jane      |          |
        | Ben   | Jorge     | Lopez    |
      When MergeProfiles is called with the body
        """
        {"MainProfileId": "{Ana}", "ProfileIdsToBeMerged": ["{Ben}"], "SourceProfileIds": {"FirstName": "{Ben}"}}
        """
      Then one of these is observed
        | outcome                                                        |
        | succeeds and Ana has LastName Lopez and Ana has FirstName Jane |
        | refused with status 400                                        |
