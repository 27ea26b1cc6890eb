@Wire
Feature: The wire: methods and paths

  Which method and which path belong to which operation, and that nothing else does anything.

  Background:
    Given a domain
    And the profiles
      | alias | AccountNumber |
      | Ana   | A-1           |
      | Ben   | A-2           |

  @Wire-20 @must @model @since-2020-08-15
  Rule: Each operation answers at its method and path

    Members that are neither in the path nor in the query string stand in a JSON object as the body.
    Source: model, http of each operation.

    @wire-only
    Scenario Outline: <method> <path>
      Given Ana has the search keys
        | KeyName        | Values |
        | _segmentUserId | seg-1  |
      When this request is sent
        """
        <method> <path>
        Content-Type: application/json

        <body>
        """
      Then the call succeeds

      Examples:
        | method | path                                     | body                                                                     |
        | PUT    | /domains/{domain}                        | {"DefaultExpirationDays": 60}                                            |
        | POST   | /domains/{domain}/profiles               | {"AccountNumber": "A-3"}                                                 |
        | PUT    | /domains/{domain}/profiles               | {"ProfileId": "{Ana}", "FirstName": "Ana"}                               |
        | POST   | /domains/{domain}/profiles/delete        | {"ProfileId": "{Ana}"}                                                   |
        | POST   | /domains/{domain}/profiles/search        | {"KeyName": "_account", "Values": ["A-1"]}                               |
        | POST   | /domains/{domain}/profiles/keys          | {"ProfileId": "{Ana}", "KeyName": "_zendeskUserId", "Values": ["zen-1"]} |
        | POST   | /domains/{domain}/profiles/keys/delete   | {"ProfileId": "{Ana}", "KeyName": "_segmentUserId", "Values": ["seg-1"]} |
        | POST   | /domains/{domain}/profiles/objects/merge | {"MainProfileId": "{Ana}", "ProfileIdsToBeMerged": ["{Ben}"]}            |

    @wire-only
    Scenario Outline: <method> <path>, which needs no body
      When this request is sent
        """
        <method> <path>
        """
      Then the call succeeds

      Examples:
        | method | path              |
        | GET    | /domains          |
        | GET    | /domains/{domain} |
        | DELETE | /domains/{domain} |

      @needs-object-types
      Examples: Object types
        | method | path                           |
        | GET    | /domains/{domain}/object-types |

    @wire-only
    Scenario: POST /domains/{domain}
      Given DeleteDomain was called with
        | DomainName | [the domain] |
      When this request is sent
        """
        POST /domains/{domain}
        Content-Type: application/json

        {"DefaultExpirationDays": 30}
        """
      Then the domain has
        | DefaultExpirationDays | 30 |

  @Wire-21 @must @model @since-2020-08-15
  Rule: Nothing is executed by a method or at a path that no operation has

    The pairs below belong to no operation of the service, in the releases or since.
    Source: model, http of each operation.

    @wire-only
    Scenario Outline: <method> <path>
      When this request is sent
        """
        <method> <path>
        Content-Type: application/json

        <body>
        """
      Then the response status is a 4xx
      And the domain exists
      And Ana is unchanged

      Examples:
        | method | path                              | body                                       |
        | PATCH  | /domains/{domain}                 | {"DefaultExpirationDays": 60}              |
        | DELETE | /domains/{domain}/profiles        | {"ProfileId": "{Ana}"}                     |
        | PUT    | /domains/{domain}/profiles/delete | {"ProfileId": "{Ana}"}                     |
        | DELETE | /domains/{domain}/profiles/{Ana}  | {}                                         |
        | PUT    | /domains/{domain}/profiles/search | {"KeyName": "_account", "Values": ["A-1"]} |
        | POST   | /domains/{domain}/no-such-thing   | {}                                         |
        | POST   | /                                 | {}                                         |

  @Wire-22 @should @model @since-2020-08-15
  Rule: Paths are compared as they stand: with their case, and without a version in front

    Some samples of the documentation have /v1 before the path; the model has not.
    Source: model, http of each operation.

    @wire-only
    Scenario Outline: GET <path>
      When this request is sent
        """
        GET <path>
        """
      Then the response status is a 4xx

      Examples:
        | path                 |
        | /v1/domains/{domain} |
        | /Domains/{domain}    |
