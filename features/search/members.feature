@SearchProfiles
Feature: SearchProfiles: the members of a profile found

  Background:
    Given a domain

  @SearchProfiles-48 @must @documented @since-2020-08-15
  Rule: Every standard member comes back as it was written

    Source: release 2022-11-14, SearchProfiles, Items (each member).

    Scenario Outline: <member> is "<value>"
      Given the profile Ana with
        | <member> | <value> |
      When SearchProfiles is called with the body
        """
        {"KeyName": "_profileId", "Values": ["{Ana}"]}
        """
      Then Ana is found with
        | <member> | <value> |

      Examples:
        | member                | value                |
        | AccountNumber         | Acct-100X            |
        | AdditionalInformation | calls at noon, twice |
        | BusinessName          | Sousa & Sons         |
        | FirstName             | Ana                  |
        | MiddleName            | Rita                 |
        | LastName              | Sousa                |
        | BirthDate             | 1984-02-29           |
        | PhoneNumber           | +12065550101         |
        | MobilePhoneNumber     | +12065550102         |
        | HomePhoneNumber       | +12065550103         |
        | BusinessPhoneNumber   | +12065550104         |
        | EmailAddress          | one@example.com      |
        | PersonalEmailAddress  | two@example.com      |
        | BusinessEmailAddress  | six@example.com      |
        | PartyType             | INDIVIDUAL           |
        | PartyType             | BUSINESS             |
        | PartyType             | OTHER                |
        | Gender                | MALE                 |
        | Gender                | FEMALE               |
        | Gender                | UNSPECIFIED          |

      Examples: texts that look like something else
        | member       | value  |
        | FirstName    | true   |
        | LastName     | null   |
        | MiddleName   | 0042   |
        | BirthDate    | 1e3    |
        | BusinessName | <b>&   |
        | FirstName    | Zoë 🦊  |
        | LastName     | O'"\\n |

      Examples: the longest
        | member                | value             |
        | FirstName             | [255 characters]  |
        | EmailAddress          | [255 characters]  |
        | AdditionalInformation | [1000 characters] |

  @SearchProfiles-49 @must @documented @since-2022-11-14
  Rule: A search by several keys returns the same members

    Source: release 2022-11-14, SearchProfiles, Items.

    Scenario Outline: Two keys with <LogicalOperator>
      Given the profile Ana with
        | AccountNumber         | A-1             |
        | AdditionalInformation | calls at noon   |
        | PartyType             | BUSINESS        |
        | BusinessName          | Sousa           |
        | BirthDate             | 1984-02-29      |
        | Gender                | FEMALE          |
        | HomePhoneNumber       | +12065550103    |
        | BusinessEmailAddress  | six@example.com |
        | MailingAddress.City   | Lisbon          |
        | Attributes.tier       | gold            |
      When SearchProfiles is called with LogicalOperator <LogicalOperator> and the search keys
        | KeyName  | Values          |
        | _account | A-1             |
        | _email   | six@example.com |
      Then Ana is found with
        | AccountNumber         | A-1             |
        | AdditionalInformation | calls at noon   |
        | PartyType             | BUSINESS        |
        | BusinessName          | Sousa           |
        | BirthDate             | 1984-02-29      |
        | Gender                | FEMALE          |
        | HomePhoneNumber       | +12065550103    |
        | BusinessEmailAddress  | six@example.com |
        | MailingAddress.City   | Lisbon          |
        | Attributes.tier       | gold            |

      Examples:
        | LogicalOperator |
        | AND             |
        | OR              |

  @SearchProfiles-50 @should @inferred @since-2020-08-15
  Rule: A member that was never given is absent

    Absent, null and the empty string are one thing.
    Source: release 2022-11-14, SearchProfiles, Items.

    Scenario: Nothing but an account number
      Given the profile Ana with
        | AccountNumber | A-1 |
      When SearchProfiles is called with the search keys
        | KeyName  | Values |
        | _account | A-1    |
      Then Ana is found with
        | FirstName       | [absent] |
        | LastName        | [absent] |
        | BusinessName    | [absent] |
        | PartyType       | [absent] |
        | Gender          | [absent] |
        | PhoneNumber     | [absent] |
        | EmailAddress    | [absent] |
        | Address         | [absent] |
        | ShippingAddress | [absent] |
        | Attributes      | [absent] |
