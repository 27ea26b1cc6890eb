@CreateProfile
Feature: Create a profile: limits

  New is the profile that the answer of CreateProfile names.

  @CreateProfile-6 @must @model @since-2020-08-15
  Rule: A text has 255 characters at most, AdditionalInformation 1000

    Source: official model, CreateProfile, lengths.

    Scenario: The longest texts
      Given a domain
      When CreateProfile is called with
        | AccountNumber         | [255 characters]  |
        | BusinessName          | [255 characters]  |
        | FirstName             | [255 characters]  |
        | MiddleName            | [255 characters]  |
        | LastName              | [255 characters]  |
        | BirthDate             | [255 characters]  |
        | PhoneNumber           | [255 characters]  |
        | MobilePhoneNumber     | [255 characters]  |
        | HomePhoneNumber       | [255 characters]  |
        | BusinessPhoneNumber   | [255 characters]  |
        | EmailAddress          | [255 characters]  |
        | PersonalEmailAddress  | [255 characters]  |
        | BusinessEmailAddress  | [255 characters]  |
        | AdditionalInformation | [1000 characters] |
      Then the call succeeds
      And New has
        | AccountNumber         | [255 characters]  |
        | BusinessName          | [255 characters]  |
        | FirstName             | [255 characters]  |
        | MiddleName            | [255 characters]  |
        | LastName              | [255 characters]  |
        | BirthDate             | [255 characters]  |
        | PhoneNumber           | [255 characters]  |
        | MobilePhoneNumber     | [255 characters]  |
        | HomePhoneNumber       | [255 characters]  |
        | BusinessPhoneNumber   | [255 characters]  |
        | EmailAddress          | [255 characters]  |
        | PersonalEmailAddress  | [255 characters]  |
        | BusinessEmailAddress  | [255 characters]  |
        | AdditionalInformation | [1000 characters] |

    Scenario Outline: <member> of <length> characters
      Given a domain
      When CreateProfile is called with
        | <member> | [<length> characters] |
      Then the call is refused as invalid

      Examples:
        | member                | length |
        | AccountNumber         | 256    |
        | BusinessName          | 256    |
        | FirstName             | 256    |
        | MiddleName            | 256    |
        | LastName              | 256    |
        | BirthDate             | 256    |
        | PhoneNumber           | 256    |
        | MobilePhoneNumber     | 256    |
        | HomePhoneNumber       | 256    |
        | BusinessPhoneNumber   | 256    |
        | EmailAddress          | 256    |
        | PersonalEmailAddress  | 256    |
        | BusinessEmailAddress  | 256    |
        | AdditionalInformation | 1001   |

  @CreateProfile-7 @must @model @since-2020-08-15
  Rule: Each line of an address has 255 characters at most

    Source: official model, CreateProfile, Address, ShippingAddress, MailingAddress and BillingAddress.

    Scenario: The longest address
      Given a domain
      When CreateProfile is called with
        | Address.Address1   | [255 characters] |
        | Address.Address2   | [255 characters] |
        | Address.Address3   | [255 characters] |
        | Address.Address4   | [255 characters] |
        | Address.City       | [255 characters] |
        | Address.County     | [255 characters] |
        | Address.State      | [255 characters] |
        | Address.Province   | [255 characters] |
        | Address.Country    | [255 characters] |
        | Address.PostalCode | [255 characters] |
      Then the call succeeds
      And New has
        | Address.Address1   | [255 characters] |
        | Address.Address2   | [255 characters] |
        | Address.Address3   | [255 characters] |
        | Address.Address4   | [255 characters] |
        | Address.City       | [255 characters] |
        | Address.County     | [255 characters] |
        | Address.State      | [255 characters] |
        | Address.Province   | [255 characters] |
        | Address.Country    | [255 characters] |
        | Address.PostalCode | [255 characters] |

    Scenario Outline: <line> of 256 characters
      Given a domain
      When CreateProfile is called with
        | <line> | [256 characters] |
      Then the call is refused as invalid

      Examples:
        | line                 |
        | Address.Address1     |
        | Address.Address2     |
        | Address.Address3     |
        | Address.Address4     |
        | Address.City         |
        | Address.County       |
        | Address.State        |
        | Address.Province     |
        | Address.Country      |
        | Address.PostalCode   |
        | ShippingAddress.City |
        | MailingAddress.City  |
        | BillingAddress.City  |
