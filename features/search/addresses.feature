@SearchProfiles
Feature: SearchProfiles: structured members of a profile found

  Background:
    Given a domain

  @SearchProfiles-51 @must @documented @since-2020-08-15
  Rule: Each of the four addresses comes back with all ten of its members

    Source: release 2022-11-14, SearchProfiles, Items.Address, .ShippingAddress, .MailingAddress, .BillingAddress.

    Scenario Outline: A complete <address>
      Given the profile Ana with
        | AccountNumber        | A-1           |
        | <address>.Address1   | 1 Example Way |
        | <address>.Address2   | Building 2    |
        | <address>.Address3   | Floor 3       |
        | <address>.Address4   | Door 4        |
        | <address>.City       | Lisbon        |
        | <address>.County     | Sintra        |
        | <address>.State      | LX            |
        | <address>.Province   | Estremadura   |
        | <address>.Country    | Portugal      |
        | <address>.PostalCode | 00042         |
      When SearchProfiles is called with the search keys
        | KeyName  | Values |
        | _account | A-1    |
      Then Ana is found with
        | <address>.Address1   | 1 Example Way |
        | <address>.Address2   | Building 2    |
        | <address>.Address3   | Floor 3       |
        | <address>.Address4   | Door 4        |
        | <address>.City       | Lisbon        |
        | <address>.County     | Sintra        |
        | <address>.State      | LX            |
        | <address>.Province   | Estremadura   |
        | <address>.Country    | Portugal      |
        | <address>.PostalCode | 00042         |

      Examples:
        | address         |
        | Address         |
        | ShippingAddress |
        | MailingAddress  |
        | BillingAddress  |

    Scenario: Four addresses that are not mistaken for one another
      Given the profile Ana with
        | AccountNumber         | A-1    |
        | Address.City          | Lisbon |
        | ShippingAddress.City  | Porto  |
        | MailingAddress.City   | Braga  |
        | BillingAddress.County | Faro   |
      When SearchProfiles is called with the search keys
        | KeyName  | Values |
        | _account | A-1    |
      Then Ana is found with
        | Address.City          | Lisbon   |
        | ShippingAddress.City  | Porto    |
        | MailingAddress.City   | Braga    |
        | BillingAddress.City   | [absent] |
        | BillingAddress.County | Faro     |
        | Address.County        | [absent] |

  @SearchProfiles-52 @must @documented @since-2020-08-15
  Rule: Attributes come back key by key as they were written

    Keys and values are plain texts, whose case counts.
    Source: release 2022-11-14, SearchProfiles, Items.Attributes.

    Scenario: Several attributes
      Given the profile Ana with
        | AccountNumber         | A-1              |
        | Attributes.tier       | gold             |
        | Attributes.Tier       | GOLD             |
        | Attributes.FirstName  | not a first name |
        | Attributes.flag       | true             |
        | Attributes.loyalty id | 0042             |
        | Attributes.note       | [255 characters] |
      When SearchProfiles is called with the search keys
        | KeyName  | Values |
        | _account | A-1    |
      Then Ana is found with
        | FirstName             | [absent]         |
        | Attributes.tier       | gold             |
        | Attributes.Tier       | GOLD             |
        | Attributes.FirstName  | not a first name |
        | Attributes.flag       | true             |
        | Attributes.loyalty id | 0042             |
        | Attributes.note       | [255 characters] |

  @SearchProfiles-53 @should @model @since-2022-11-14
  Rule: Members that joined the model later come back as they were written

    They are newer than both releases and stand under the last one here.
    Source: model, Profile: PartyTypeString, GenderString, ProfileType, EngagementPreferences.

    Scenario Outline: <member> is <value>
      Given the profile Ana with
        | AccountNumber | A-1     |
        | <member>      | <value> |
      When SearchProfiles is called with the search keys
        | KeyName  | Values |
        | _account | A-1    |
      Then Ana is found with
        | <member> | <value> |

      Examples:
        | member          | value           |
        | PartyTypeString | household       |
        | GenderString    | non-binary      |
        | ProfileType     | PROFILE         |
        | ProfileType     | ACCOUNT_PROFILE |

    Scenario: EngagementPreferences
      Given the profile Ana with
        | AccountNumber               | A-1                                                  |
        | EngagementPreferences.Email | [{"KeyName": "_email", "KeyValue": "a@example.com"}] |
      When SearchProfiles is called with the search keys
        | KeyName  | Values |
        | _account | A-1    |
      Then Ana is found with
        | EngagementPreferences.Email.0.KeyName  | _email        |
        | EngagementPreferences.Email.0.KeyValue | a@example.com |
