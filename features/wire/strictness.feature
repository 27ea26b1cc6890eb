@Wire
Feature: The wire: what nobody documents

  Members of responses that no document knows.
  This rule is judged on every exchange of every scenario, where the target's owner has asked for it. The scenarios here
  make sure that there is something to judge.

  @Wire-70 @should @inferred @since-2020-08-15 @needs-strict-members
  Rule: A success has no member that is not documented

    Services grow, so an unknown member is no fault: clients skip it. But it may be a slip of the pen in a name, and an
    emulator's author may want to hear of it.
    Source: model, the output of each operation.

    Background:
      Given a domain
      And the profile Ana with
        | EmailAddress | one@example.com |

    Scenario Outline: <operation>
      When <operation> is called
      Then the call succeeds

      Examples:
        | operation    |
        | GetDomain    |
        | ListDomains  |
        | UpdateDomain |

    Scenario: SearchProfiles
      When SearchProfiles is called with the search keys
        | KeyName | Values          |
        | _email  | one@example.com |
      Then the call succeeds
