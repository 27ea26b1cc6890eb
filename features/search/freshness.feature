@SearchProfiles
Feature: SearchProfiles: following changes

  Searches follow writes after a while, which the documents do not bound. What is expected here is expected once the
  target has settled.

  Background:
    Given a domain
    And the profile Ana with
      | AccountNumber | A-1             |
      | PhoneNumber   | +12065550101    |
      | EmailAddress  | one@example.com |
      | FirstName     | Ana             |
      | LastName      | Sousa           |

  @SearchProfiles-37 @must @guide @since-2020-08-15
  Rule: A changed profile is found by its new values and by those that stayed

    Source: API reference, UpdateProfile; release 2022-11-14, SearchProfiles, Items.

    Scenario Outline: A new <member>
      Given UpdateProfile was called with
        | ProfileId | Ana   |
        | <member>  | <new> |
      When SearchProfiles is called with the search keys
        | KeyName   | Values  |
        | <KeyName> | <asked> |
      Then the profiles found, in any order, are Ana
      And Ana is found with
        | <member> | <new> |

      Examples: found by the new value
        | member            | new             | KeyName  | asked           |
        | AccountNumber     | A-2             | _account | A-2             |
        | PhoneNumber       | +12065550102    | _phone   | +12065550102    |
        | MobilePhoneNumber | +12065550103    | _phone   | +12065550103    |
        | EmailAddress      | two@example.com | _email   | two@example.com |

      Examples: still found by the others
        | member       | new             | KeyName  | asked           |
        | EmailAddress | two@example.com | _account | A-1             |
        | EmailAddress | two@example.com | _phone   | +12065550101    |
        | PhoneNumber  | +12065550102    | _email   | one@example.com |

    Scenario: A new part of the full name
      Given UpdateProfile was called with
        | ProfileId  | Ana  |
        | MiddleName | Rita |
      When SearchProfiles is called with the search keys
        | KeyName   | Values         |
        | _fullName | Ana Rita Sousa |
      Then the profiles found, in any order, are Ana

  @SearchProfiles-38 @open @inferred @since-2020-08-15
  Rule: Whether a value that was changed or removed still finds the profile is left to the service

    Keys of a profile may outlive the members that they came from.
    Source: API reference, UpdateProfile (silent).

    Scenario Outline: The e-mail address before it became "<new>"
      Given UpdateProfile was called with
        | ProfileId    | Ana   |
        | EmailAddress | <new> |
      When SearchProfiles is called with the search keys
        | KeyName | Values          |
        | _email  | one@example.com |
      Then one of these is observed
        | outcome          |
        | finds no profile |
        | finds Ana        |

      Examples:
        | new             |
        | two@example.com |
        | [empty]         |

  @SearchProfiles-39 @must @guide @since-2020-08-15
  Rule: A deleted profile is not found any more, by any key

    Other profiles with the same values still are.
    Source: API reference, DeleteProfile; release 2022-11-14, SearchProfiles, Items.

    Scenario Outline: By <KeyName> after the deletion
      Given the profile Ben with
        | PhoneNumber | +12065550101 |
      And Ana has the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-1  |
      And DeleteProfile was called with
        | ProfileId | Ana |
      When SearchProfiles is called with LogicalOperator OR and the search keys
        | KeyName   | Values       |
        | <KeyName> | <asked>      |
        | _phone    | +12065550101 |
      Then the call succeeds
      And the profiles found, in any order, are Ben

      Examples:
        | KeyName        | asked           |
        | _account       | A-1             |
        | _email         | one@example.com |
        | _segmentUserId | seg-1           |

    Scenario: By its id
      Given DeleteProfile was called with
        | ProfileId | Ana |
      When SearchProfiles is called with the body
        """
        {"KeyName": "_profileId", "Values": ["{Ana}"]}
        """
      Then the call succeeds
      And no profile is found

  @SearchProfiles-40 @open @inferred @since-2020-08-15
  Rule: How soon a search follows a write is left to the service

    Source: clients in public use, which repeat a search after CreateProfile.
    Untested: nothing bounds the delay; the settle time of a run is what its target asks for.
