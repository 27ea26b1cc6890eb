@Wire
Feature: The wire: bodies that are not what they should be

  What cannot be read is refused as the client's fault, and nothing of it is acted on.

  Background:
    Given a domain
    And the profile Ana with
      | AccountNumber | A-1 |
      | FirstName     | Ana |

  @Wire-28 @must @guide @since-2020-08-15
  Rule: A body that is no JSON is refused with status 400

    Cut off, mispunctuated or in another format; what could be read of it is not acted on.
    Source: Smithy, AWS restJson1 protocol tests, malformed requests.

    @wire-only
    Scenario Outline: An UpdateProfile of <body>
      When this request is sent
        """
        PUT /domains/{domain}/profiles
        Content-Type: application/json

        <body>
        """
      Then the response status is 400
      And Ana is unchanged

      Examples:
        | body                                         |
        | {                                            |
        | {"ProfileId": "{Ana}", "FirstName": "Eve"    |
        | {"ProfileId": "{Ana}", "FirstName": "Ev      |
        | {"ProfileId": "{Ana}" "FirstName": "Eve"}    |
        | {"ProfileId": "{Ana}", "FirstName": Eve}     |
        | {"ProfileId": "{Ana}", "FirstName": }        |
        | {"ProfileId": "{Ana}", "FirstName": "\\ud8"} |
        | ProfileId={Ana}&FirstName=Eve                |
        | <UpdateProfile/>                             |

    @wire-only
    Scenario: A CreateProfile that was cut off
      When this request is sent
        """
        POST /domains/{domain}/profiles
        Content-Type: application/json

        {"AccountNumber": "A-2", "FirstName": "Ben"
        """
      Then the response status is 400
      And searching _account for "A-2" finds no profile

  @Wire-29 @must @guide @since-2020-08-15
  Rule: A body that is JSON but no object is refused with status 400

    Source: Smithy, AWS restJson1 protocol tests, malformed requests.

    @wire-only
    Scenario Outline: A search of <body>
      When this request is sent
        """
        POST /domains/{domain}/profiles/search
        Content-Type: application/json

        <body>
        """
      Then the response status is 400

      Examples:
        | body                                         |
        | []                                           |
        | [{"KeyName": "_account", "Values": ["A-1"]}] |
        | "_account"                                   |
        | 42                                           |
        | true                                         |

  @Wire-30 @should @inferred @since-2020-08-15
  Rule: What lenient readers take for JSON is refused too

    Source: RFC 8259; Smithy, AWS restJson1 protocol tests, malformed requests.

    @wire-only
    Scenario Outline: <body>
      When this request is sent
        """
        POST /domains/{domain}/profiles/search
        Content-Type: application/json

        <body>
        """
      Then the response status is 400

      Examples:
        | body                                                |
        | {"KeyName": "_account", "Values": ["A-1"]} x        |
        | {"KeyName": "_account", "Values": ["A-1"]} {}       |
        | {"KeyName": "_account", "Values": ["A-1"],}         |
        | {'KeyName': '_account', 'Values': ['A-1']}          |
        | {KeyName: "_account", "Values": ["A-1"]}            |
        | {"KeyName": "_account", "Values": ["A-1"]/* all */} |

  @Wire-31 @must @guide @since-2020-08-15
  Rule: A body that nests deeper than any shape is refused with a status of the client's fault

    Source: Smithy, AWS restJson1 protocol tests, malformed requests; model, input shapes.

    @wire-only
    Scenario Outline: Opened <n> times with <sign>
      When this request is sent
        """
        POST /domains/{domain}/profiles/search
        Content-Type: application/json

        {"KeyName": "_account", "Values": {<n> times <sign>}
        """
      Then the response status is a 4xx

      Examples:
        | n      | sign |
        | 50     | [    |
        | 10000  | [    |
        | 100000 | [    |
