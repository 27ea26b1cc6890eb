@SearchProfiles
Feature: SearchProfiles: FoundByItems, what a profile was found by

  Background:
    Given a domain
    And the profiles
      | alias | AccountNumber | PhoneNumber  | MobilePhoneNumber | HomePhoneNumber | EmailAddress    |
      | Ana   | A-1           | +12065550101 | +12065550102      | +12065550103    | one@example.com |
      | Ben   | A-2           | +12065550101 |                   | +12065550103    | two@example.com |

  @SearchProfiles-10 @must @documented @since-2022-11-14
  Rule: After AND, FoundByItems holds every pair of the request

    Being found means that all of them matched; the primary pair is one of them.
    Source: release 2022-11-14, SearchProfiles, FoundByItems.

    @example
    Scenario: Two keys, two profiles
      When SearchProfiles is called with LogicalOperator AND and the search keys
        | KeyName | Values       |
        | _phone  | +12065550101 |
        | _phone  | +12065550103 |
      Then the FoundByItems of Ana, in any order, are
        | KeyName | Values       |
        | _phone  | +12065550101 |
        | _phone  | +12065550103 |
      And the FoundByItems of Ben, in any order, are
        | KeyName | Values       |
        | _phone  | +12065550101 |
        | _phone  | +12065550103 |

    Scenario: Five keys, one name three times
      When SearchProfiles is called with LogicalOperator AND and the search keys
        | KeyName  | Values          |
        | _account | A-1             |
        | _phone   | +12065550101    |
        | _email   | one@example.com |
        | _phone   | +12065550102    |
        | _phone   | +12065550103    |
      Then the FoundByItems of Ana, in any order, are
        | KeyName  | Values          |
        | _account | A-1             |
        | _phone   | +12065550101    |
        | _email   | one@example.com |
        | _phone   | +12065550102    |
        | _phone   | +12065550103    |

    Scenario: Two keys, one profile a page
      When every page of SearchProfiles is read with
        | KeyName              | _phone                                              |
        | Values               | +12065550101                                        |
        | AdditionalSearchKeys | [{"KeyName": "_phone", "Values": ["+12065550103"]}] |
        | LogicalOperator      | AND                                                 |
        | MaxResults           | 1                                                   |
      Then the items include, each once
        | AccountNumber | FoundByItems.0.KeyName | FoundByItems.1.KeyName |
        | A-1           | _phone                 | _phone                 |
        | A-2           | _phone                 | _phone                 |

  @SearchProfiles-11 @must @documented @since-2022-11-14
  Rule: After OR, FoundByItems holds exactly the pairs that match the profile

    Each profile has a list of its own: every pair that hit it, not only the first, and none that did not.
    Source: release 2022-11-14, SearchProfiles, FoundByItems.

    @example
    Scenario: Five keys, of which the profiles match different ones
      When SearchProfiles is called with LogicalOperator OR and the search keys
        | KeyName  | Values          |
        | _account | A-1             |
        | _phone   | +12065550101    |
        | _email   | two@example.com |
        | _phone   | +12065550102    |
        | _account | A-9             |
      Then the profiles found, in any order, are Ana, Ben
      And the FoundByItems of Ana, in any order, are
        | KeyName  | Values       |
        | _account | A-1          |
        | _phone   | +12065550101 |
        | _phone   | +12065550102 |
      And the FoundByItems of Ben, in any order, are
        | KeyName | Values          |
        | _phone  | +12065550101    |
        | _email  | two@example.com |

    Scenario: The primary key is the one that does not match
      When SearchProfiles is called with LogicalOperator OR and the search keys
        | KeyName  | Values          |
        | _account | A-9             |
        | _email   | two@example.com |
      Then the FoundByItems of Ben, in any order, are
        | KeyName | Values          |
        | _email  | two@example.com |

  @SearchProfiles-12 @must @documented @since-2022-11-14
  Rule: Without LogicalOperator, FoundByItems is to be read as after OR

    Source: release 2022-11-14, SearchProfiles, FoundByItems.

    Scenario: Three keys without an operator
      When SearchProfiles is called with the search keys
        | KeyName  | Values          |
        | _account | A-1             |
        | _phone   | +12065550101    |
        | _email   | two@example.com |
      Then the FoundByItems of Ana, in any order, are
        | KeyName  | Values       |
        | _account | A-1          |
        | _phone   | +12065550101 |
      And the FoundByItems of Ben, in any order, are
        | KeyName | Values          |
        | _phone  | +12065550101    |
        | _email  | two@example.com |

  @SearchProfiles-13 @must @documented @since-2022-11-14
  Rule: FoundByItems lists keys that were added to a profile like those of its members

    An item is a pair that the profile was found by, wherever its key came from.
    Source: release 2022-11-14, SearchProfiles, FoundByItems.

    Scenario Outline: An added key and a member under <LogicalOperator>
      Given Ana has the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-1  |
      When SearchProfiles is called with LogicalOperator <LogicalOperator> and the search keys
        | KeyName        | Values          |
        | _email         | one@example.com |
        | _segmentUserId | seg-1           |
      Then the FoundByItems of Ana, in any order, are
        | KeyName        | Values          |
        | _email         | one@example.com |
        | _segmentUserId | seg-1           |

      Examples:
        | LogicalOperator |
        | AND             |
        | OR              |
