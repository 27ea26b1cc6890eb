@MergeProfiles
Feature: Addresses with a source entry

  One entry decides about one whole address.

  @MergeProfiles-14 @must @documented @since-2021-04-30
  Rule: The profile named for one address gives that address, and leaves the other three alone

    Source: release 2021-04-30, MergeProfiles, FieldSourceProfileIds (Address, ShippingAddress, MailingAddress, BillingAddress).

    Scenario Outline: All four are in conflict, and the source of <address> is the merged profile
      Given a domain
      And the profiles
        | alias | Address.City | ShippingAddress.City | MailingAddress.City | BillingAddress.City |
        | Ana   | Boston       | Salem                | Lowell              | Quincy              |
        | Ben   | Denver       | Aurora               | Boulder             | Golden              |
      When MergeProfiles is called with
        | MainProfileId                   | Ana |
        | ProfileIdsToBeMerged            | Ben |
        | FieldSourceProfileIds.<address> | Ben |
      Then Ana has
        | Address.City         | <home>     |
        | ShippingAddress.City | <shipping> |
        | MailingAddress.City  | <mailing>  |
        | BillingAddress.City  | <billing>  |

      Examples:
        | address         | home   | shipping | mailing | billing |
        | Address         | Denver | Salem    | Lowell  | Quincy  |
        | ShippingAddress | Boston | Aurora   | Lowell  | Quincy  |
        | MailingAddress  | Boston | Salem    | Boulder | Quincy  |
        | BillingAddress  | Boston | Salem    | Lowell  | Golden  |

  @MergeProfiles-15 @must @documented @since-2021-04-30
  Rule: The address of the named profile is taken whole and never mixed with another

    Source: release 2021-04-30, MergeProfiles, FieldSourceProfileIds (one entry for each address).

    Scenario Outline: <address> of the source lacks members that main's has
      Given a domain
      And the profiles
        | alias | <address>.Address1 | <address>.Address2 | <address>.City | <address>.PostalCode | <address>.Country |
        | Ana   | 1 Elm Street       | Floor 2            | Boston         | 02101                |                   |
        | Ben   | 9 Oak Avenue       |                    | Denver         |                      | US                |
      When MergeProfiles is called with
        | MainProfileId                   | Ana |
        | ProfileIdsToBeMerged            | Ben |
        | FieldSourceProfileIds.<address> | Ben |
      Then Ana has
        | <address>.Address1   | 9 Oak Avenue |
        | <address>.Address2   | [absent]     |
        | <address>.City       | Denver       |
        | <address>.PostalCode | [absent]     |
        | <address>.Country    | US           |

      Examples:
        | address         |
        | Address         |
        | ShippingAddress |
        | MailingAddress  |
        | BillingAddress  |

    Scenario: Two merged profiles have different parts of an address, and one is the source
      Given a domain
      And the profiles
        | alias | FirstName | Address.City | Address.Country |
        | Ana   | Jane      | Boston       |                 |
        | Ben   |           | Denver       | US              |
        | Cem   |           | Toronto      |                 |
      When MergeProfiles is called with
        | MainProfileId                 | Ana      |
        | ProfileIdsToBeMerged          | Ben, Cem |
        | FieldSourceProfileIds.Address | Cem      |
      Then Ana has
        | FirstName       | Jane     |
        | Address.City    | Toronto  |
        | Address.Country | [absent] |

  @MergeProfiles-16 @must @documented @since-2021-04-30
  Rule: A source that has no such address takes main's address away

    Source: release 2021-04-30, MergeProfiles, operation ("even if it is a NULL value").

    Scenario Outline: The source of <address> has no <address>
      Given a domain
      And the profiles
        | alias | <address>.City | <address>.Country | <other>.City | Attributes.joined |
        | Ana   | Boston         | US                | Salem        |                   |
        | Ben   |                |                   | Aurora       | yes               |
      When MergeProfiles is called with
        | MainProfileId                   | Ana |
        | ProfileIdsToBeMerged            | Ben |
        | FieldSourceProfileIds.<address> | Ben |
      Then Ana has
        | <address>.City    | [absent] |
        | <address>.Country | [absent] |
        | <other>.City      | Salem    |
        | Attributes.joined | yes      |

      Examples:
        | address         | other           |
        | Address         | ShippingAddress |
        | ShippingAddress | MailingAddress  |
        | MailingAddress  | BillingAddress  |
        | BillingAddress  | Address         |
