@CreateProfile
Feature: Create a profile

  New is the profile that the answer of CreateProfile names.

  @CreateProfile-1 @must @model @since-2020-08-15
  Rule: A profile needs nothing but a domain

    The answer names it: a ProfileId of 32 digits and letters from a to f.
    Source: official model, CreateProfile, required members and ProfileId.

    Scenario: A profile without a single member
      Given a domain
      When CreateProfile is called
      Then the call succeeds
      And the response has
        | ProfileId | [present] |
      And New still exists

  @CreateProfile-2 @must @guide @since-2020-08-15
  Rule: Every member is kept as it was written

    Source: API reference, CreateProfile.

    @example
    Scenario: Names, numbers, addresses for mail and calls, attributes
      Given a domain
      When CreateProfile is called with
        | AccountNumber         | A-100              |
        | AdditionalInformation | Prefers letters, é |
        | BusinessName          | Acme & Sons        |
        | FirstName             | Ana                |
        | MiddleName            | Maria              |
        | LastName              | Núñez              |
        | BirthDate             | 1980-02-29         |
        | PhoneNumber           | (206) 555-0100     |
        | MobilePhoneNumber     | +1 206.555.0101    |
        | HomePhoneNumber       | +12065550102       |
        | BusinessPhoneNumber   | +12065550103       |
        | EmailAddress          | Ana.N@Example.com  |
        | PersonalEmailAddress  | ana.p@example.com  |
        | BusinessEmailAddress  | ana.b@example.com  |
        | PartyType             | INDIVIDUAL         |
        | Gender                | FEMALE             |
        | Attributes.tier       | gold               |
        | Attributes.Seat No    | 12 A               |
      Then the call succeeds
      And New has
        | AccountNumber         | A-100              |
        | AdditionalInformation | Prefers letters, é |
        | BusinessName          | Acme & Sons        |
        | FirstName             | Ana                |
        | MiddleName            | Maria              |
        | LastName              | Núñez              |
        | BirthDate             | 1980-02-29         |
        | PhoneNumber           | (206) 555-0100     |
        | MobilePhoneNumber     | +1 206.555.0101    |
        | HomePhoneNumber       | +12065550102       |
        | BusinessPhoneNumber   | +12065550103       |
        | EmailAddress          | Ana.N@Example.com  |
        | PersonalEmailAddress  | ana.p@example.com  |
        | BusinessEmailAddress  | ana.b@example.com  |
        | PartyType             | INDIVIDUAL         |
        | Gender                | FEMALE             |
        | Attributes.tier       | gold               |
        | Attributes.Seat No    | 12 A               |

    Scenario: The four postal addresses
      Given a domain
      When CreateProfile is called with
        | Address.Address1           | Address1 of Ana      |
        | Address.Address2           | Address2 of Ana      |
        | Address.Address3           | Address3 of Ana      |
        | Address.Address4           | Address4 of Ana      |
        | Address.City               | City of Ana          |
        | Address.County             | County of Ana        |
        | Address.State              | State of Ana         |
        | Address.Province           | Province of Ana      |
        | Address.Country            | Country of Ana       |
        | Address.PostalCode         | PostalCode of Ana    |
        | ShippingAddress.City       | ShippingAddress City |
        | MailingAddress.City        | MailingAddress City  |
        | BillingAddress.City        | BillingAddress City  |
        | ShippingAddress.PostalCode | 00100                |
        | MailingAddress.PostalCode  | 00200                |
        | BillingAddress.PostalCode  | 00300                |
      Then the call succeeds
      And New has
        | Address.Address1           | Address1 of Ana      |
        | Address.Address2           | Address2 of Ana      |
        | Address.Address3           | Address3 of Ana      |
        | Address.Address4           | Address4 of Ana      |
        | Address.City               | City of Ana          |
        | Address.County             | County of Ana        |
        | Address.State              | State of Ana         |
        | Address.Province           | Province of Ana      |
        | Address.Country            | Country of Ana       |
        | Address.PostalCode         | PostalCode of Ana    |
        | ShippingAddress.City       | ShippingAddress City |
        | MailingAddress.City        | MailingAddress City  |
        | BillingAddress.City        | BillingAddress City  |
        | ShippingAddress.PostalCode | 00100                |
        | MailingAddress.PostalCode  | 00200                |
        | BillingAddress.PostalCode  | 00300                |
