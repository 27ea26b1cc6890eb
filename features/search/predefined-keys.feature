@SearchProfiles
Feature: SearchProfiles: the keys that exist beforehand

  Background:
    Given a domain

  @SearchProfiles-15 @must @documented @since-2020-08-15
  Rule: Every predefined key can be searched by, also when no profile has it

    Source: release 2022-11-14, SearchProfiles, KeyName (the list of predefined keys).

    Scenario Outline: <KeyName>
      Given the profile Ana with
        | AccountNumber | A-1 |
      When SearchProfiles is called with the search keys
        | KeyName   | Values           |
        | <KeyName> | none@example.com |
      Then the call succeeds
      And no profile is found

      Examples:
        | KeyName               |
        | _account              |
        | _assetId              |
        | _caseId               |
        | _orderId              |
        | _fullName             |
        | _phone                |
        | _email                |
        | _ctrContactId         |
        | _marketoLeadId        |
        | _salesforceAccountId  |
        | _salesforceContactId  |
        | _salesforceAssetId    |
        | _zendeskUserId        |
        | _zendeskExternalId    |
        | _zendeskTicketId      |
        | _serviceNowSystemId   |
        | _serviceNowIncidentId |
        | _segmentUserId        |
        | _shopifyCustomerId    |
        | _shopifyOrderId       |

  @SearchProfiles-17 @must @documented @since-2020-08-15
  Rule: A value added to a profile under a predefined key finds the profile

    A predefined key is searchable, and AddProfileKey gives a profile a value of it.
    Source: release 2022-11-14, SearchProfiles, KeyName.

    Scenario Outline: <KeyName>
      Given the profiles
        | alias | AccountNumber |
        | Ana   | A-1           |
        | Ben   | A-2           |
      And Ana has the search keys
        | KeyName   | Values |
        | <KeyName> | id-1   |
      And Ben has the search keys
        | KeyName   | Values |
        | <KeyName> | id-2   |
      When SearchProfiles is called with the search keys
        | KeyName   | Values |
        | <KeyName> | id-1   |
      Then the profiles found, in any order, are Ana

      Examples:
        | KeyName               |
        | _ctrContactId         |
        | _marketoLeadId        |
        | _salesforceAccountId  |
        | _salesforceContactId  |
        | _salesforceAssetId    |
        | _zendeskUserId        |
        | _zendeskExternalId    |
        | _zendeskTicketId      |
        | _serviceNowSystemId   |
        | _serviceNowIncidentId |
        | _segmentUserId        |
        | _shopifyCustomerId    |
        | _shopifyOrderId       |

  @SearchProfiles-18 @should @inferred @since-2020-08-15
  Rule: So does a value of _assetId, _caseId or _orderId

    They are predefined like the others, but object types may only look profiles up by them, not store them.
    Source: release 2022-11-14, SearchProfiles, KeyName; the administrator's guide on standard keys.

    Scenario Outline: <KeyName>
      Given the profile Ana with
        | AccountNumber | A-1 |
      And Ana has the search keys
        | KeyName   | Values |
        | <KeyName> | id-1   |
      When SearchProfiles is called with the search keys
        | KeyName   | Values |
        | <KeyName> | id-1   |
      Then the profiles found, in any order, are Ana

      Examples:
        | KeyName  |
        | _assetId |
        | _caseId  |
        | _orderId |
