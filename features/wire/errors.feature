@Wire
Feature: The wire: what every error says

  How an error says what it is: its type, where the type stands, and a message.
  These rules are judged on every exchange of every scenario. The scenarios here make sure that there is something to
  judge.

  @Wire-3 @must @guide @since-2020-08-15
  Rule: A client can tell which error it got

    The type stands in the header X-Amzn-Errortype, or in __type or code of the body; a namespace before # and a
    location behind : are no part of it.
    Source: Smithy, AWS restJson1 protocol, operation error serialization.

    Background:
      Given a domain

    Scenario: A constraint of the model
      When SearchProfiles is called with the search keys
        | KeyName | Values |
        |         | A-1    |
      Then the call is refused as invalid

    Scenario: Something that does not exist
      When DeleteDomain is called with
        | DomainName | [unknown] |
      Then the call is refused with ResourceNotFoundException

    @wire-only
    Scenario: A body that is no JSON
      When this request is sent
        """
        POST /domains/{domain}/profiles
        Content-Type: application/json

        FirstName=Ana
        """
      Then the response status is 400

  @Wire-4 @should @guide @since-2020-08-15
  Rule: The type of an error stands in the header X-Amzn-Errortype

    New services have to send it there; clients look there first.
    Source: Smithy, AWS restJson1 protocol, operation error serialization.

    Background:
      Given a domain

    Scenario: A constraint of the model
      When UpdateDomain is called with
        | DefaultExpirationDays | 0 |
      Then the call is refused as invalid

    Scenario: Something that does not exist
      When UpdateProfile is called with
        | DomainName | [unknown] |
        | ProfileId  | [unknown] |
      Then the call is refused with ResourceNotFoundException

  @Wire-11 @should @model @since-2020-08-15
  Rule: A request that breaks a constraint is refused with BadRequestException

    It is the one declared error that fits. Another type, such as ValidationException, is let pass with a warning.
    Source: model, the errors of each operation.

    Background:
      Given a domain

    Scenario: A required member that is missing
      When SearchProfiles is called with the search keys
        | KeyName  | Values |
        | _account |        |
      Then the call is refused as invalid

    Scenario: A text that is too long
      When CreateProfile is called with
        | FirstName | [256 characters] |
      Then the call is refused as invalid

    Scenario: A number out of range
      When ListDomains is called with
        | MaxResults | 101 |
      Then the call is refused as invalid

    Scenario: A value that is none of those listed
      When CreateProfile is called with
        | Gender | OTHER |
      Then the call is refused as invalid

  @Wire-12 @should @model @since-2020-08-15
  Rule: An error says in Message what is wrong

    Its text is the service's own.
    Source: model, error shapes.

    Background:
      Given a domain

    Scenario: A constraint of the model
      When CreateProfile is called with
        | FirstName | [256 characters] |
      Then the call is refused as invalid

    Scenario: Something that does not exist
      When GetDomain is called with
        | DomainName | [unknown] |
      Then the call is refused with ResourceNotFoundException
