@Wire
Feature: The wire: members of a wrong type

  JSON that can be read, but has a number where a text belongs, or a text where a structure does.

  Background:
    Given a domain
    And the profile Ana with
      | AccountNumber | A-1 |
      | FirstName     | Ana |

  @Wire-32 @must @guide @since-2020-08-15
  Rule: A member of a wrong type is refused with status 400

    Types are not converted: a number is no text, a text is no list of one text, 1 is not true.
    Source: model, input shapes; Smithy, AWS restJson1 protocol tests, malformed requests.

    @wire-only
    Scenario Outline: SearchProfiles: <body>
      When SearchProfiles is called with the body
        """
        <body>
        """
      Then the response status is 400

      Examples:
        | body                                                                                      |
        | {"KeyName": 1, "Values": ["A-1"]}                                                         |
        | {"KeyName": ["_account"], "Values": ["A-1"]}                                              |
        | {"KeyName": {"a": "_account"}, "Values": ["A-1"]}                                         |
        | {"KeyName": "_account", "Values": "A-1"}                                                  |
        | {"KeyName": "_account", "Values": {"0": "A-1"}}                                           |
        | {"KeyName": "_account", "Values": [1]}                                                    |
        | {"KeyName": "_account", "Values": ["A-1", true]}                                          |
        | {"KeyName": "_account", "Values": [["A-1"]]}                                              |
        | {"KeyName": "_account", "Values": ["A-1"], "LogicalOperator": true}                       |
        | {"KeyName": "_account", "Values": ["A-1"], "AdditionalSearchKeys": "_email"}              |
        | {"KeyName": "_account", "Values": ["A-1"], "AdditionalSearchKeys": ["_email"]}            |
        | {"KeyName": "_account", "Values": ["A-1"], "AdditionalSearchKeys": {"KeyName": "_email"}} |

    @wire-only
    Scenario Outline: CreateProfile: <body>
      When CreateProfile is called with the body
        """
        <body>
        """
      Then the response status is 400
      And searching _account for "A-2" finds no profile

      Examples:
        | body                                                 |
        | {"AccountNumber": "A-2", "FirstName": 7}             |
        | {"AccountNumber": "A-2", "FirstName": false}         |
        | {"AccountNumber": "A-2", "FirstName": ["Ben"]}       |
        | {"AccountNumber": "A-2", "Address": "1 Example Way"} |
        | {"AccountNumber": "A-2", "Address": ["Lisbon"]}      |
        | {"AccountNumber": "A-2", "Address": {"City": 1}}     |
        | {"AccountNumber": "A-2", "Attributes": ["tier"]}     |
        | {"AccountNumber": "A-2", "Attributes": {"tier": 1}}  |
        | {"AccountNumber": "A-2", "Attributes": {"tier": {}}} |

    @wire-only
    Scenario Outline: UpdateDomain: <body>
      When UpdateDomain is called with the body
        """
        <body>
        """
      Then the response status is 400
      And the domain is unchanged

      Examples:
        | body                                            |
        | {"DefaultExpirationDays": "30"}                 |
        | {"DefaultExpirationDays": 30.5}                 |
        | {"DefaultExpirationDays": true}                 |
        | {"DefaultExpirationDays": [30]}                 |
        | {"DefaultExpirationDays": 99999999999999999999} |
        | {"DefaultEncryptionKey": 1}                     |

      @needs-tags
      Examples: Tags
        | body                                   |
        | {"Tags": [{"Key": "a", "Value": "b"}]} |
        | {"Tags": {"a": 1}}                     |

    @wire-only
    Scenario Outline: MergeProfiles: <body>
      When MergeProfiles is called with the body
        """
        <body>
        """
      Then the response status is 400
      And Ana is unchanged

      Examples:
        | body                                                                                                      |
        | {"MainProfileId": ["{Ana}"], "ProfileIdsToBeMerged": ["{unknown}"]}                                       |
        | {"MainProfileId": "{Ana}", "ProfileIdsToBeMerged": "{unknown}"}                                           |
        | {"MainProfileId": "{Ana}", "ProfileIdsToBeMerged": ["{unknown}"], "FieldSourceProfileIds": ["{Ana}"]}     |
        | {"MainProfileId": "{Ana}", "ProfileIdsToBeMerged": ["{unknown}"], "FieldSourceProfileIds": {"Gender": 1}} |

  @Wire-33 @must @documented @since-2021-04-30
  Rule: Matching is a structure: neither true nor a text switches it on

    Prose that says to set Matching to true means its member Enabled, which is true or false.
    Source: release 2021-04-30, GetMatches (description), CreateDomain.Matching; model, MatchingRequest.

    @wire-only
    Scenario Outline: Matching is <value>
      When UpdateDomain is called with the body
        """
        {"Matching": <value>}
        """
      Then the response status is 400
      And the domain is unchanged

      Examples:
        | value               |
        | true                |
        | "true"              |
        | [true]              |
        | {"Enabled": "true"} |
        | {"Enabled": 1}      |
