@Wire
Feature: The wire: statuses and request ids of every response

  Which status belongs to a success and to each error, and how a response is told from others.
  These rules are judged on every exchange of every scenario. The scenarios here make sure that there is something to
  judge.

  @Wire-6 @should @observed @since-2020-08-15
  Rule: Every response has an id of its request in x-amzn-requestid

    Source: recorded responses of the service.

    Background:
      Given a domain

    Scenario: A success
      When GetDomain is called
      Then the call succeeds

    Scenario: An error
      When GetDomain is called with
        | DomainName | [unknown] |
      Then the call is refused with ResourceNotFoundException

  @Wire-7 @must @model @since-2020-08-15
  Rule: The status of every success is 200

    Also where something is created, and where nothing is left to say.
    Source: model, http of each operation (no other response code).

    Scenario: CreateDomain
      Given no domain
      When CreateDomain is called with
        | DefaultExpirationDays | 30 |
      Then the response status is 200

    Scenario Outline: <operation>
      Given a domain
      When <operation> is called
      Then the response status is 200

      Examples:
        | operation     |
        | CreateProfile |
        | GetDomain     |
        | UpdateDomain  |
        | DeleteDomain  |
        | ListDomains   |

    Scenario: DeleteProfile
      Given a domain
      And the profile Ana with
        | AccountNumber | A-1 |
      When DeleteProfile is called with
        | ProfileId | Ana |
      Then the response status is 200

    Scenario: SearchProfiles that finds nobody
      Given a domain
      When SearchProfiles is called with the search keys
        | KeyName  | Values |
        | _account | A-1    |
      Then the response status is 200

  @Wire-8 @must @model @since-2020-08-15
  Rule: Every declared error has its own status

    BadRequestException 400, AccessDeniedException 403, ResourceNotFoundException 404, ThrottlingException 429.
    Source: model, error shapes (httpStatusCode).

    Background:
      Given a domain

    Scenario: BadRequestException
      When SearchProfiles is called with
        | KeyName    | _account |
        | Values     | A-1      |
        | MaxResults | 0        |
      Then the response status is 400

    Scenario: ResourceNotFoundException
      When CreateProfile is called with
        | DomainName    | [unknown] |
        | AccountNumber | A-1       |
      Then the response status is 404

  @Wire-9 @must @model @since-2020-08-15
  Rule: No request is answered with a server error

    What is wrong with a request is the client's to mend. InternalServerException is declared, but nothing asks for it.
    Source: model, the errors of each operation.

    Background:
      Given a domain

    @wire-only
    Scenario Outline: The body <body>
      When this request is sent
        """
        POST /domains/{domain}/profiles/search
        Content-Type: application/json

        <body>
        """
      Then the response status is 400

      Examples:
        | body                                         |
        | null                                         |
        | {"KeyName": null, "Values": null}            |
        | {"KeyName": "_account", "Values": [[]]}      |
        | {"KeyName": {}, "Values": {}}                |
        | {"AdditionalSearchKeys": [null, [], "", {}]} |

    Scenario: A text of signs that a program may stumble over
      When SearchProfiles is called with the search keys
        | KeyName   | Values             |
        | _fullName | '";--%s${x}\\u0000 |
      Then the call succeeds
      And no profile is found
