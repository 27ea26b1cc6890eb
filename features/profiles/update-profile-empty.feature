@UpdateProfile
Feature: Update a profile: empty texts

  @UpdateProfile-2 @must @guide @since-2020-08-15
  Rule: An empty text removes the value

    Source: API reference, UpdateProfile.

    Scenario Outline: An empty <member>
      Given a domain
      And the profile Ana with
        | <member>         | some-value |
        | Attributes.other | kept       |
      When UpdateProfile is called with
        | ProfileId | Ana     |
        | <member>  | [empty] |
      Then the call succeeds
      And Ana has
        | <member>         | [absent] |
        | Attributes.other | kept     |

      Examples:
        | member                |
        | AccountNumber         |
        | AdditionalInformation |
        | BusinessName          |
        | FirstName             |
        | MiddleName            |
        | LastName              |
        | BirthDate             |
        | PhoneNumber           |
        | MobilePhoneNumber     |
        | HomePhoneNumber       |
        | BusinessPhoneNumber   |
        | EmailAddress          |
        | PersonalEmailAddress  |
        | BusinessEmailAddress  |
        | Address.City          |
        | ShippingAddress.City  |
        | MailingAddress.City   |
        | BillingAddress.City   |

  @UpdateProfile-8 @should @guide @since-2020-08-15
  Rule: An attribute with an empty value is removed

    Values may be empty here, as the texts may that remove a member.
    Source: API reference, UpdateProfile; official model, UpdateProfile, Attributes.

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
