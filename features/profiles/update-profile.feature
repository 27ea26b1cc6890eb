@UpdateProfile
Feature: Update a profile

  @UpdateProfile-1 @must @guide @since-2020-08-15
  Rule: A member that is given gets its new value, one that is left out keeps its old one

    The profile stays the same profile: the answer repeats its ProfileId.
    Source: API reference, UpdateProfile.

    @example
    Scenario: One member of many
      Given a domain
      And the profile Ana with
        | AccountNumber         | A-100              |
        | AdditionalInformation | Prefers letters, é |
        | BusinessName          | Acme & Sons        |
        | FirstName             | Ana                |
        | MiddleName            | Maria              |
        | LastName              | Núñez              |
        | BirthDate             | 1980-02-29         |
        | PhoneNumber           | +12065550100       |
        | MobilePhoneNumber     | +12065550101       |
        | HomePhoneNumber       | +12065550102       |
        | BusinessPhoneNumber   | +12065550103       |
        | EmailAddress          | ana@example.com    |
        | PersonalEmailAddress  | ana.p@example.com  |
        | BusinessEmailAddress  | ana.b@example.com  |
        | Address.City          | Lima               |
        | ShippingAddress.City  | Quito              |
        | Attributes.tier       | gold               |
      When UpdateProfile is called with
        | ProfileId | Ana  |
        | LastName  | Vega |
      Then the call succeeds
      And the response has
        | ProfileId | Ana |
      And Ana has
        | AccountNumber         | A-100              |
        | AdditionalInformation | Prefers letters, é |
        | BusinessName          | Acme & Sons        |
        | FirstName             | Ana                |
        | MiddleName            | Maria              |
        | BirthDate             | 1980-02-29         |
        | PhoneNumber           | +12065550100       |
        | MobilePhoneNumber     | +12065550101       |
        | HomePhoneNumber       | +12065550102       |
        | BusinessPhoneNumber   | +12065550103       |
        | EmailAddress          | ana@example.com    |
        | PersonalEmailAddress  | ana.p@example.com  |
        | BusinessEmailAddress  | ana.b@example.com  |
        | LastName              | Vega               |
        | Address.City          | Lima               |
        | ShippingAddress.City  | Quito              |
        | Attributes.tier       | gold               |

    Scenario: Members that were not there before
      Given a domain
      And the profile Ana with
        | FirstName | Ana |
      When UpdateProfile is called with
        | ProfileId       | Ana          |
        | PhoneNumber     | +12065550100 |
        | Address.City    | Lima         |
        | Attributes.tier | gold         |
        | PartyType       | BUSINESS     |
      Then the call succeeds
      And Ana has
        | FirstName       | Ana          |
        | PhoneNumber     | +12065550100 |
        | Address.City    | Lima         |
        | Attributes.tier | gold         |
        | PartyType       | BUSINESS     |

    Scenario Outline: Another <member>
      Given a domain
      And the profile Ana with
        | <member> | <one> |
      When UpdateProfile is called with
        | ProfileId | Ana     |
        | <member>  | <other> |
      Then the call succeeds
      And Ana has
        | <member> | <other> |

      Examples:
        | member                | one             | other             |
        | AccountNumber         | one-value       | other-value       |
        | AdditionalInformation | one-value       | other-value       |
        | BusinessName          | one-value       | other-value       |
        | FirstName             | one-value       | other-value       |
        | MiddleName            | one-value       | other-value       |
        | LastName              | one-value       | other-value       |
        | BirthDate             | 1980-02-29      | 1981-03-01        |
        | PhoneNumber           | +12065550100    | +12065550109      |
        | MobilePhoneNumber     | +12065550100    | +12065550109      |
        | HomePhoneNumber       | +12065550100    | +12065550109      |
        | BusinessPhoneNumber   | +12065550100    | +12065550109      |
        | EmailAddress          | one@example.com | other@example.com |
        | PersonalEmailAddress  | one@example.com | other@example.com |
        | BusinessEmailAddress  | one@example.com | other@example.com |
        | Address.City          | one-value       | other-value       |
        | ShippingAddress.City  | one-value       | other-value       |
        | MailingAddress.City   | one-value       | other-value       |
        | BillingAddress.City   | one-value       | other-value       |
        | Attributes.tier       | one-value       | other-value       |

    Scenario Outline: Another <member>, of those that are chosen from a list
      Given a domain
      And the profile Ana with
        | <member> | <one> |
      When UpdateProfile is called with
        | ProfileId | Ana     |
        | <member>  | <other> |
      Then the call succeeds
      And Ana has
        | <member> | <other> |

      Examples:
        | member    | one        | other       |
        | PartyType | INDIVIDUAL | OTHER       |
        | Gender    | FEMALE     | UNSPECIFIED |

  @UpdateProfile-3 @must @guide @since-2020-08-15
  Rule: Only the profile that is named is updated

    Source: API reference, UpdateProfile.

    Scenario: Two profiles that are alike
      Given a domain
      And the profiles
        | alias | AccountNumber | FirstName |
        | Ana   | A-100         | Ana       |
        | Ben   | A-100         | Ana       |
      When UpdateProfile is called with
        | ProfileId | Ana  |
        | FirstName | Anna |
      Then the call succeeds
      And Ana has
        | FirstName | Anna |
      And Ben is unchanged
