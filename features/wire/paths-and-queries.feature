@Wire
Feature: The wire: labels of the path, and the query string

  Some members of a request travel in its path or its query string: domain names, ARNs, and all of paging.

  Background:
    Given a domain
    And the profiles
      | alias | AccountNumber |
      | Ana   | A-1           |
      | Ben   | A-1           |

  @Wire-23 @must @model @since-2020-08-15
  Rule: The domain's name is a label of the path, and has to be a name once it is decoded

    A name holds letters, digits, underscores and hyphens, none of which needs encoding; a label that decodes to
    anything else, or to nothing, names no domain.
    Source: model, DomainName (uri label, pattern); release 2022-11-14, SearchProfiles, DomainName (required).

    @wire-only
    Scenario Outline: GET /domains/<label>
      When this request is sent
        """
        GET /domains/<label>
        """
      Then the response status is 400

      Examples:
        | label       |
        | a.b         |
        | a%2Eb       |
        | a%20b       |
        | %C3%A9      |
        | {domain}%20 |

    @wire-only
    Scenario Outline: GET /domains/<label>, which decodes to no text
      When this request is sent
        """
        GET /domains/<label>
        """
      Then the response status is a 4xx

      Examples:
        | label       |
        | %FF%FE      |
        | {domain}%00 |

    @wire-only
    Scenario: No name at all
      When this request is sent
        """
        POST /domains//profiles/search
        Content-Type: application/json

        {"KeyName": "_account", "Values": ["A-1"]}
        """
      Then the response status is a 4xx

  @Wire-24 @must @model @since-2020-08-15
  Rule: Paging is asked for in the query string

    The parameters are max-results and next-token; the body of a search stays the same from page to page.
    Source: model, SearchProfilesRequest.MaxResults, .NextToken (querystring).

    @wire-only
    Scenario: max-results
      When this request is sent
        """
        POST /domains/{domain}/profiles/search?max-results=1
        Content-Type: application/json

        {"KeyName": "_account", "Values": ["A-1"]}
        """
      Then the response status is 200
      And the response has
        | NextToken | [present] |

    @wire-only
    Scenario: max-results on an operation without a body
      Given another domain
      When this request is sent
        """
        GET /domains?max-results=1
        """
      Then the response status is 200
      And the response has
        | NextToken | [present] |

    @wire-only
    Scenario Outline: max-results=<value>
      When this request is sent
        """
        POST /domains/{domain}/profiles/search?max-results=<value>
        Content-Type: application/json

        {"KeyName": "_account", "Values": ["A-1"]}
        """
      Then the response status is 400

      Examples:
        | value                |
        | 0                    |
        | 101                  |
        | -1                   |
        | ten                  |
        | 1.5                  |
        | 99999999999999999999 |

  @Wire-25 @should @inferred @since-2020-08-15
  Rule: MaxResults and NextToken are no members of the body

    There they are as unknown as any other name: ignored.
    Source: model, SearchProfilesRequest.MaxResults, .NextToken (querystring).

    @wire-only
    Scenario: In the body
      When this request is sent
        """
        POST /domains/{domain}/profiles/search
        Content-Type: application/json

        {"KeyName": "_account", "Values": ["A-1"], "MaxResults": 1, "NextToken": "nonsense"}
        """
      Then the response status is 200
      And the profiles found, in any order, are Ana, Ben

  @Wire-26 @should @inferred @since-2020-08-15
  Rule: Unknown query parameters are ignored

    Source: Smithy, HTTP bindings (queries that are not bound).

    @wire-only
    Scenario: An unknown parameter with a value, and one without
      When this request is sent
        """
        POST /domains/{domain}/profiles/search?no-such-thing=1&nor-such
        Content-Type: application/json

        {"KeyName": "_account", "Values": ["A-1"]}
        """
      Then the response status is 200
      And the profiles found, in any order, are Ana, Ben

  @Wire-27 @must @model @since-2020-08-15
  Rule: The ARN of a tagged resource is one label of the path, percent-encoded with its slashes

    Source: model, TagResourceRequest.resourceArn (uri label).
    Untested: raw requests have no placeholder for an ARN; the features on tags send theirs so encoded in every call.
