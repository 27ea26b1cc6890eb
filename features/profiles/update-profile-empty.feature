@UpdateProfile
Feature: Update a profile: empty texts

  @UpdateProfile-2 @must @guide @since-2020-08-15
  Rule: An empty text removes the value

    Source: API reference, UpdateProfile.

    Scenario Outline: An empty <member>
      Given a domain
      And the profile Ana with
        | <member>         | <value> |
        | Attributes.other | kept    |
      When UpdateProfile is called with
        | ProfileId | Ana     |
        | <member>  | [empty] |
      Then the call succeeds
      And Ana has
        | <member>         | [absent] |
        | Attributes.other | kept     |

      Examples:
        | member                | value           |
        | AccountNumber         | one-value       |
        | AdditionalInformation | one-value       |
        | BusinessName          | one-value       |
        | FirstName             | one-value       |
        | MiddleName            | one-value       |
        | LastName              | one-value       |
        | BirthDate             | 1980-02-29      |
        | PhoneNumber           | +12065550100    |
        | MobilePhoneNumber     | +12065550100    |
        | HomePhoneNumber       | +12065550100    |
        | BusinessPhoneNumber   | +12065550100    |
        | EmailAddress          | one@example.com |
        | PersonalEmailAddress  | one@example.com |
        | BusinessEmailAddress  | one@example.com |
        | Address.City          | one-value       |
        | ShippingAddress.City  | one-value       |
        | MailingAddress.City   | one-value       |
        | BillingAddress.City   | one-value       |

  @UpdateProfile-8 @should @guide @since-2020-08-15
  Rule: An attribute with an empty value is removed

    Values may be empty here, as the texts may that remove a member.
    Source: API reference, UpdateProfile; official model, UpdateProfile, Attributes.

    @example
    Scenario: An empty attribute
      Given a domain
      And the profile Ana with
        | FirstName       | Ana  |
        | Attributes.tier | gold |
      When UpdateProfile is called with
        | ProfileId       | Ana     |
        | Attributes.tier | [empty] |
      Then the call succeeds
      And Ana has
        | FirstName       | Ana      |
        | Attributes.tier | [absent] |
