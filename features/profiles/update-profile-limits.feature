@UpdateProfile
Feature: Update a profile: limits and refusals

  @UpdateProfile-9 @must @model @since-2020-08-15
  Rule: A text has 255 characters at most, AdditionalInformation 1000

    What was right in a refused update is not done either.
    Source: official model, UpdateProfile, lengths.

    Scenario Outline: <member> of <length> characters
      Given a domain
      And the profile Ana with
        | <member> | <before> |
      When UpdateProfile is called with
        | ProfileId | Ana                   |
        | Gender    | FEMALE                |
        | <member>  | [<length> characters] |
      Then the call is refused as invalid
      And Ana is unchanged

      Examples:
        | member                | length | before          |
        | AccountNumber         | 256    | one-value       |
        | BusinessName          | 256    | one-value       |
        | FirstName             | 256    | one-value       |
        | MiddleName            | 256    | one-value       |
        | LastName              | 256    | one-value       |
        | BirthDate             | 256    | 1980-02-29      |
        | PhoneNumber           | 256    | +12065550100    |
        | MobilePhoneNumber     | 256    | +12065550100    |
        | HomePhoneNumber       | 256    | +12065550100    |
        | BusinessPhoneNumber   | 256    | +12065550100    |
        | EmailAddress          | 256    | one@example.com |
        | PersonalEmailAddress  | 256    | one@example.com |
        | BusinessEmailAddress  | 256    | one@example.com |
        | AdditionalInformation | 1001   | one-value       |
        | Address.City          | 256    | one-value       |
        | ShippingAddress.City  | 256    | one-value       |
        | MailingAddress.City   | 256    | one-value       |
        | BillingAddress.City   | 256    | one-value       |
        | Attributes.tier       | 256    | one-value       |

  @UpdateProfile-10 @must @model @since-2020-08-15
  Rule: PartyType and Gender are taken from their lists

    Source: official model, UpdateProfile, PartyType and Gender.

    Scenario Outline: <member> <value>
      Given a domain
      And the profile Ana with
        | FirstName | Ana |
      When UpdateProfile is called with
        | ProfileId | Ana     |
        | FirstName | Anna    |
        | <member>  | <value> |
      Then the call is refused as invalid
      And Ana is unchanged

      Examples:
        | member    | value  |
        | PartyType | PERSON |
        | Gender    | OTHER  |

  @UpdateProfile-11 @must @model @since-2020-08-15
  Rule: ProfileId is required, and has 32 digits and letters from a to f

    Source: official model, UpdateProfile, ProfileId.

    Scenario Outline: ProfileId <ProfileId>
      Given a domain
      When UpdateProfile is called with
        | ProfileId | <ProfileId> |
        | FirstName | Ana         |
      Then the call is refused as invalid

      Examples:
        | ProfileId                          |
        |                                    |
        | '0123'                             |
        | '0123456789ABCDEF0123456789ABCDEF' |
        | '0123456789abcdef0123456789abcdeg' |

  @UpdateProfile-12 @should @model @since-2020-08-15
  Rule: A profile that does not exist is refused with ResourceNotFoundException

    Nor does the attempt create it.
    Source: official model, UpdateProfile, errors.

    @example
    Scenario: A profile that never existed
      Given a domain
      When UpdateProfile is called with
        | ProfileId    | [unknown]       |
        | EmailAddress | ana@example.com |
      Then the call is refused with ResourceNotFoundException
      And searching _email for "ana@example.com" finds no profile

    Scenario: A profile that was deleted
      Given a domain
      And the profiles
        | alias | EmailAddress    |
        | Ana   | ana@example.com |
      And DeleteProfile was called with
        | ProfileId | Ana |
      When UpdateProfile is called with
        | ProfileId | Ana  |
        | FirstName | Anna |
      Then the call is refused with ResourceNotFoundException
      And Ana no longer exists

    Scenario: A profile of another domain
      Given a domain
      And another domain
      And the profiles in the other domain
        | alias | FirstName |
        | Ben   | Ben       |
      When UpdateProfile is called with
        | ProfileId | Ben  |
        | FirstName | Benn |
      Then the call is refused with ResourceNotFoundException
      And Ben is unchanged

  @UpdateProfile-13 @must @model @since-2020-08-15
  Rule: A domain that does not exist is refused with ResourceNotFoundException

    Source: official model, UpdateProfile, errors.

    Scenario: A profile in no domain
      Given no domain
      When UpdateProfile is called with
        | ProfileId | [unknown] |
        | FirstName | Ana       |
      Then the call is refused with ResourceNotFoundException
