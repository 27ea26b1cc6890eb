@Wire
Feature: The wire: texts

  Names and notes are written in every script, and nothing of them may be lost on the way.

  Background:
    Given a domain
    And the profile Ana with
      | AccountNumber | A-1 |

  @Wire-37 @must @model @since-2020-08-15
  Rule: Texts are Unicode, from the request to the response

    Whether a sign is written as itself or escaped makes no difference.
    Source: model, metadata (protocol rest-json); RFC 8259.

    @wire-only
    Scenario Outline: <shown> written as <written>
      When this request is sent
        """
        PUT /domains/{domain}/profiles
        Content-Type: application/json

        {"ProfileId": "{Ana}", "FirstName": "<written>", "Attributes": {"note": "<written>"}}
        """
      Then the response status is 200
      And Ana has
        | FirstName       | <shown> |
        | Attributes.note | <shown> |

      Examples:
        | written        | shown   |
        | Zoë            | Zoë     |
        | Zo\\u00eb      | Zoë     |
        | 李小龙            | 李小龙     |
        | \\u674e        | 李       |
        | 🦊              | 🦊       |
        | \\ud83e\\udd8a | 🦊       |
        | a\\/b          | a/b     |
        | say \\"x\\"    | say "x" |

    Scenario: Length is counted in characters, not in bytes
      When UpdateProfile is called with
        | ProfileId | Ana                                                                                    |
        | FirstName | 李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李 |
      Then the call succeeds
      And Ana has
        | FirstName | 李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李李 |
