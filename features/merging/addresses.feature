@MergeProfiles
Feature: Addresses without a source entry

  @MergeProfiles-11 @must @documented @since-2021-04-30
  Rule: An address that only a merged profile has becomes the main profile's, complete and in its place

    Source: release 2021-04-30, MergeProfiles, operation ("union").

    Scenario: The merged profile has all four addresses, main none
      Given a domain
      And the profile Ana with
        | FirstName | Jane |
      And the profile Ben with
        | Address.Address1        | 1 Elm Street |
        | Address.Address2        | Floor 2      |
        | Address.Address3        | Room 3       |
        | Address.Address4        | Desk 4       |
        | Address.City            | Denver       |
        | Address.County          | Denver       |
        | Address.State           | Colorado     |
        | Address.Province        | North        |
        | Address.Country         | US           |
        | Address.PostalCode      | 80201        |
        | ShippingAddress.City    | Aurora       |
        | ShippingAddress.Country | US           |
        | MailingAddress.City     | Boulder      |
        | BillingAddress.City     | Golden       |
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then Ana has
        | FirstName               | Jane         |
        | Address.Address1        | 1 Elm Street |
        | Address.Address2        | Floor 2      |
        | Address.Address3        | Room 3       |
        | Address.Address4        | Desk 4       |
        | Address.City            | Denver       |
        | Address.County          | Denver       |
        | Address.State           | Colorado     |
        | Address.Province        | North        |
        | Address.Country         | US           |
        | Address.PostalCode      | 80201        |
        | ShippingAddress.City    | Aurora       |
        | ShippingAddress.Country | US           |
        | MailingAddress.City     | Boulder      |
        | BillingAddress.City     | Golden       |

    Scenario: Each profile has another of the four addresses
      Given a domain
      And the profiles
        | alias | Address.City | ShippingAddress.City | MailingAddress.City | BillingAddress.City |
        | Ana   | Boston       |                      |                     |                     |
        | Ben   |              | Aurora               |                     |                     |
        | Cem   |              |                      | Austin              |                     |
        | Dan   |              |                      |                     | Oakland             |
      When MergeProfiles is called with
        | MainProfileId        | Ana           |
        | ProfileIdsToBeMerged | Ben, Cem, Dan |
      Then Ana has
        | Address.City         | Boston  |
        | ShippingAddress.City | Aurora  |
        | MailingAddress.City  | Austin  |
        | BillingAddress.City  | Oakland |

  @MergeProfiles-12 @must @documented @since-2021-04-30
  Rule: Of two addresses in conflict the main profile's is taken unless a source is named

    Both addresses have the same members here, so that nothing is left to unite.
    Source: release 2021-04-30, MergeProfiles, operation (no source entry).

    Scenario: All four addresses are in conflict
      Given a domain
      And the profile Ana with
        | Address.City               | Boston |
        | Address.PostalCode         | 02101  |
        | ShippingAddress.City       | Salem  |
        | ShippingAddress.PostalCode | 01970  |
        | MailingAddress.City        | Lowell |
        | BillingAddress.City        | Quincy |
      And the profile Ben with
        | Address.City               | Denver  |
        | Address.PostalCode         | 80201   |
        | ShippingAddress.City       | Aurora  |
        | ShippingAddress.PostalCode | 80010   |
        | MailingAddress.City        | Boulder |
        | BillingAddress.City        | Golden  |
        | Attributes.joined          | yes     |
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then Ana has
        | Address.City               | Boston |
        | Address.PostalCode         | 02101  |
        | ShippingAddress.City       | Salem  |
        | ShippingAddress.PostalCode | 01970  |
        | MailingAddress.City        | Lowell |
        | BillingAddress.City        | Quincy |
        | Attributes.joined          | yes    |

  @MergeProfiles-13 @must @documented @since-2021-04-30
  Rule: Without a source entry nothing that main's address has is lost or replaced

    Main's address and the merged one share some of their members. What main has is kept either way.
    Source: release 2021-04-30, MergeProfiles, operation (no source entry).

    Scenario Outline: <address> is partly filled in both profiles
      Given a domain
      And the profiles
        | alias | <address>.Address1 | <address>.City | <address>.Country | Attributes.joined |
        | Ana   | 1 Elm Street       | Boston         |                   |                   |
        | Ben   |                    | Denver         | US                | yes               |
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then Ana has
        | <address>.Address1 | 1 Elm Street |
        | <address>.City     | Boston       |
        | Attributes.joined  | yes          |

      Examples:
        | address         |
        | Address         |
        | ShippingAddress |
        | MailingAddress  |
        | BillingAddress  |
