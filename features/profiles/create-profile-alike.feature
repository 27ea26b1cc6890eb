@CreateProfile
Feature: Create a profile: what it may be like, and where

  New is the profile that the answer of CreateProfile names.

  @CreateProfile-3 @must @guide @since-2020-08-15
  Rule: A profile may be like another one: it gets an id of its own, and both are found

    Not even the account number has to be unique.
    Source: API reference, SearchProfiles, examples.

    Scenario: The same members twice
      Given a domain
      And the profiles
        | alias | AccountNumber | EmailAddress    |
        | Ana   | A-100         | ana@example.com |
      When CreateProfile is called with
        | AccountNumber | A-100           |
        | EmailAddress  | ana@example.com |
      Then the call succeeds
      And searching _account for "A-100" finds Ana, New
      And searching _email for "ana@example.com" finds Ana, New
      And Ana is unchanged

  @CreateProfile-4 @should @observed @since-2020-08-15
  Rule: Phone numbers, e-mail addresses and dates need no particular form

    Source: official model, CreateProfile, which gives them a length only; as seen in use.

    Scenario Outline: <value> as <member>
      Given a domain
      When CreateProfile is called with
        | <member> | <value> |
      Then the call succeeds
      And New has
        | <member> | <value> |

      Examples:
        | member       | value               |
        | PhoneNumber  | 206-555-0100-office |
        | EmailAddress | ana at home         |
        | BirthDate    | early spring        |

  @CreateProfile-5 @must @model @since-2020-08-15
  Rule: A domain that does not exist is refused with ResourceNotFoundException

    Source: official model, CreateProfile, errors.

    Scenario: A profile for no domain
      Given no domain
      When CreateProfile is called with
        | FirstName | Ana |
      Then the call is refused with ResourceNotFoundException
      And the domain does not exist
