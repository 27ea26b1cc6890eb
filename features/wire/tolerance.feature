@Wire
Feature: The wire: what a request may look like

  What a server takes in its stride: null for what is optional, and members that it does not know.

  Background:
    Given a domain
    And the profile Ana with
      | AccountNumber | A-1             |
      | EmailAddress  | one@example.com |

  @Wire-34 @should @inferred @since-2020-08-15
  Rule: An optional member that is null is as good as absent

    Source: Smithy, JSON protocols (null members of structures).

    @wire-only
    Scenario Outline: A search with <member> null
      When SearchProfiles is called with the body
        """
        {"KeyName": "_account", "Values": ["A-1"], "<member>": null}
        """
      Then the call succeeds
      And the profiles found, in any order, are Ana

      Examples:
        | member               |
        | LogicalOperator      |
        | AdditionalSearchKeys |

    @wire-only
    Scenario: Members of a profile that are null are not removed
      When UpdateProfile is called with the body
        """
        {"ProfileId": "{Ana}", "EmailAddress": null, "Address": null, "Attributes": null, "FirstName": "Ana"}
        """
      Then the call succeeds
      And Ana has
        | EmailAddress | one@example.com |
        | FirstName    | Ana             |

    @wire-only
    Scenario: Members of a domain that are null are not given
      When UpdateDomain is called with the body
        """
        {"DefaultExpirationDays": 60, "DefaultEncryptionKey": null, "Matching": null, "Tags": null}
        """
      Then the call succeeds
      And the domain has
        | DefaultExpirationDays | 60 |

  @Wire-35 @must @model @since-2020-08-15
  Rule: A required member that is null is missing

    Source: model, required members of the input shapes; Smithy, JSON protocols (null members of structures).

    Scenario Outline: SearchProfiles: <body>
      When SearchProfiles is called with the body
        """
        <body>
        """
      Then the call is refused as invalid

      Examples:
        | body                                    |
        | {"KeyName": null, "Values": ["A-1"]}    |
        | {"KeyName": "_account", "Values": null} |
        | {"KeyName": "_account"}                 |
        | {}                                      |

    Scenario Outline: AddProfileKey: <body>
      When AddProfileKey is called with the body
        """
        <body>
        """
      Then the call is refused as invalid

      Examples:
        | body                                                              |
        | {"ProfileId": null, "KeyName": "_zendeskUserId", "Values": ["1"]} |
        | {"ProfileId": "{Ana}", "KeyName": null, "Values": ["1"]}          |
        | {"ProfileId": "{Ana}", "KeyName": "_zendeskUserId"}               |

  @Wire-36 @should @inferred @since-2020-08-15
  Rule: Unknown members of a request are ignored

    Newer clients send what older services do not know. Member names are compared with their case.
    Source: Smithy, JSON protocols (unknown members).

    @wire-only
    Scenario Outline: A search with <unknown>
      When SearchProfiles is called with the body
        """
        {"KeyName": "_account", "Values": ["A-1"], <unknown>}
        """
      Then the call succeeds
      And the profiles found, in any order, are Ana

      Examples:
        | unknown                          |
        | "NoSuchMember": "x"              |
        | "NoSuchMember": {"a": [1, null]} |
        | "keyname": "_email"              |
        | "values": ["A-2"]                |

    @wire-only
    Scenario: A profile with an unknown member
      When UpdateProfile is called with the body
        """
        {"ProfileId": "{Ana}", "FirstName": "Ana", "NoSuchMember": "x", "firstName": "Eve"}
        """
      Then the call succeeds
      And Ana has
        | FirstName | Ana |
