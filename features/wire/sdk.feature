@Wire
Feature: The wire: what an AWS SDK makes of a response

  Programs seldom read JSON themselves. What an unmodified AWS SDK makes of a response is what they get.
  These rules are judged on every exchange through an SDK, of every scenario. The scenarios here make sure that there is
  something to judge.

  @Wire-60 @should @model @since-2020-08-15
  Rule: An AWS SDK throws the exception of the error that was sent

    A program that catches ResourceNotFoundException gets just that. A bare name in the header does it. The SDK for Java
    also takes the type from __type, with or without a namespace, but neither from code nor from behind a namespace in the
    header: its programs then only see that some error came.
    Source: model, error shapes; AWS SDK for Java 2.x, exceptions of the service.

    Background:
      Given a domain

    @sdk-only
    Scenario Outline: BadRequestException from <operation>
      When <operation> is called with
        | <member> | <value> |
      Then the call is refused as invalid

      Examples:
        | operation     | member                | value            |
        | CreateProfile | FirstName             | [256 characters] |
        | UpdateDomain  | DefaultExpirationDays | 0                |
        | ListDomains   | MaxResults            | 101              |

    @sdk-only
    Scenario Outline: ResourceNotFoundException from <operation>
      When <operation> is called with
        | DomainName | [unknown] |
      Then the call is refused with ResourceNotFoundException

      Examples:
        | operation    |
        | GetDomain    |
        | DeleteDomain |
        | UpdateDomain |

  @Wire-61 @must @model @since-2020-08-15
  Rule: An AWS SDK reads every success, and its result has what was sent

    Whatever the model names is there with the same value, timestamps as the same instant to the millisecond.
    Source: model, the output of each operation; AWS SDK for Java 2.x, results of the service.

    Background:
      Given a domain with
        | DefaultEncryptionKey | example-key |
      And the profiles
        | alias | AccountNumber | FirstName | Address.City | Attributes.tier |
        | Ana   | A-1           | Zoë       | Lisbon       | gold            |
        | Ben   | A-1           | Ben       |              |                 |

    @sdk-only
    Scenario Outline: <operation>
      When <operation> is called
      Then the call succeeds

      Examples:
        | operation     |
        | CreateProfile |
        | DeleteDomain  |
        | GetDomain     |
        | ListDomains   |
        | UpdateDomain  |

      @needs-object-types
      Examples: Object types
        | operation              |
        | ListProfileObjectTypes |

    @sdk-only
    Scenario: SearchProfiles
      When SearchProfiles is called with the search keys
        | KeyName  | Values |
        | _account | A-1    |
        | _email   | A-1    |
      Then the profiles found, in any order, are Ana, Ben

    @sdk-only
    Scenario: Nothing found
      When SearchProfiles is called with the search keys
        | KeyName  | Values |
        | _account | A-2    |
      Then no profile is found

    @sdk-only
    Scenario: MergeProfiles
      When MergeProfiles is called with
        | MainProfileId        | Ana |
        | ProfileIdsToBeMerged | Ben |
      Then Ben no longer exists

    @sdk-only
    Scenario: Page after page
      When every page of SearchProfiles is read with
        | KeyName    | _account |
        | Values     | A-1      |
        | MaxResults | 1        |
      Then the pages end
