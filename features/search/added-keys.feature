@SearchProfiles
Feature: SearchProfiles: keys that are added and removed

  Background:
    Given a domain
    And the profiles
      | alias | AccountNumber | EmailAddress    |
      | Ana   | A-1           | one@example.com |
      | Ben   | A-2           | six@example.com |

  @SearchProfiles-41 @must @guide @since-2020-08-15
  Rule: A key that is added to a profile finds it, beside the keys it had

    A further value takes nothing away from the values before it, those of members included.
    Source: API reference, AddProfileKey.

    Scenario Outline: <asked> under <KeyName>
      Given Ana has the search keys
        | KeyName        | Values          |
        | _segmentUserId | seg-1           |
        | _segmentUserId | seg-2           |
        | _email         | two@example.com |
      When SearchProfiles is called with the search keys
        | KeyName   | Values  |
        | <KeyName> | <asked> |
      Then the call succeeds
      And the profiles found, in any order, are Ana

      Examples:
        | KeyName        | asked           |
        | _segmentUserId | seg-1           |
        | _segmentUserId | seg-2           |
        | _email         | one@example.com |
        | _email         | two@example.com |

    Scenario: Two profiles with the same key
      Given Ana has the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-1  |
      And Ben has the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-1  |
      When SearchProfiles is called with the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-1  |
      Then the call succeeds
      And the profiles found, in any order, are Ana, Ben

  @SearchProfiles-42 @must @guide @since-2020-08-15
  Rule: A key that is removed from a profile no longer finds it

    Only this value of this key is removed, and only from this profile.
    Source: API reference, DeleteProfileKey.

    Background:
      Given Ana has the search keys
        | KeyName            | Values |
        | _segmentUserId     | seg-1  |
        | _segmentUserId     | seg-2  |
        | _shopifyCustomerId | seg-1  |
      And Ben has the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-1  |
      And DeleteProfileKey was called with
        | ProfileId | Ana            |
        | KeyName   | _segmentUserId |
        | Values    | seg-1          |

    Scenario: The removed value
      When SearchProfiles is called with the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-1  |
      Then the call succeeds
      And the profiles found, in any order, are Ben

    Scenario Outline: <asked> under <KeyName> is still there
      When SearchProfiles is called with the search keys
        | KeyName   | Values  |
        | <KeyName> | <asked> |
      Then the call succeeds
      And the profiles found, in any order, are Ana

      Examples:
        | KeyName            | asked           |
        | _segmentUserId     | seg-2           |
        | _shopifyCustomerId | seg-1           |
        | _email             | one@example.com |

    Scenario: With AND the removed value spoils the match
      When SearchProfiles is called with LogicalOperator AND and the search keys
        | KeyName        | Values |
        | _account       | A-1    |
        | _segmentUserId | seg-1  |
      Then the call succeeds
      And no profile is found
