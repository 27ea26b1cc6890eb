@SearchProfiles
Feature: SearchProfiles: by ProfileId

  Background:
    Given a domain

  @SearchProfiles-16 @must @documented @since-2020-08-15
  Rule: _profileId finds the profile with that ProfileId

    Source: release 2022-11-14, SearchProfiles, KeyName and Items.ProfileId.

    Background:
      Given the profiles
        | alias | AccountNumber | EmailAddress    |
        | Ana   | A-1           | ana@example.com |
        | Ben   | A-1           | ben@example.com |

    Scenario: The id of one of two profiles
      When SearchProfiles is called with the body
        """
        {"KeyName": "_profileId", "Values": ["{Ben}"]}
        """
      Then the call succeeds
      And the profiles found, in any order, are Ben

    Scenario: An id that belongs to nobody
      When SearchProfiles is called with the body
        """
        {"KeyName": "_profileId", "Values": ["{unknown}"]}
        """
      Then the call succeeds
      And no profile is found

    Scenario: Two ids with OR
      When SearchProfiles is called with the body
        """
        {"KeyName": "_profileId", "Values": ["{Ben}"], "LogicalOperator": "OR",
         "AdditionalSearchKeys": [{"KeyName": "_profileId", "Values": ["{Ana}"]}]}
        """
      Then the call succeeds
      And the profiles found, in any order, are Ana, Ben

    Scenario: An id and a member with AND
      When SearchProfiles is called with the body
        """
        {"KeyName": "_account", "Values": ["A-1"], "LogicalOperator": "AND",
         "AdditionalSearchKeys": [{"KeyName": "_profileId", "Values": ["{Ana}"]}]}
        """
      Then the call succeeds
      And the profiles found, in any order, are Ana
