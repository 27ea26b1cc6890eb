@UpdateProfile
Feature: Update a profile: searching, addresses and attributes

  @UpdateProfile-4 @must @guide @since-2020-08-15
  Rule: A profile is found by its new value

    Source: administrator's guide, standard profile definition (keys over members).

    Scenario Outline: A new <member>
      Given a domain
      And the profile Ana with
        | <member> | <old> |
      When UpdateProfile is called with
        | ProfileId | Ana   |
        | <member>  | <new> |
      Then the call succeeds
      And searching <key> for "<new>" finds Ana

      Examples:
        | member        | key      | old             | new              |
        | AccountNumber | _account | A-100           | A-200            |
        | EmailAddress  | _email   | ana@example.com | anna@example.com |
        | PhoneNumber   | _phone   | +12065550100    | +12065550109     |

  @UpdateProfile-5 @open @inferred @since-2020-08-15
  Rule: Whether a profile is still found by its old value is not documented

    Source: API reference, UpdateProfile, which does not say.

    Scenario: The old e-mail address
      Given a domain
      And the profile Ana with
        | EmailAddress | ana@example.com |
      And UpdateProfile was called with
        | ProfileId    | Ana              |
        | EmailAddress | anna@example.com |
      When SearchProfiles is called with the search keys
        | KeyName | Values          |
        | _email  | ana@example.com |
      Then one of these is observed
        | outcome          |
        | finds no profile |
        | finds Ana        |

  @UpdateProfile-6 @open @inferred @since-2020-08-15
  Rule: Whether an address is replaced or changed line by line is not documented

    Source: API reference, UpdateProfile, which speaks of texts only.

    Scenario: Another City for an address with two lines
      Given a domain
      And the profile Ana with
        | Address.City     | Lima  |
        | Address.Province | Rimac |
      When UpdateProfile is called with
        | ProfileId    | Ana   |
        | Address.City | Quito |
      Then one of these is observed
        | outcome                                                                       |
        | succeeds and Ana has Address.City Quito and Ana has Address.Province Rimac    |
        | succeeds and Ana has Address.City Quito and Ana has Address.Province [absent] |

  @UpdateProfile-7 @open @inferred @since-2020-08-15
  Rule: Whether Attributes replace all that were there or join them is not documented

    Source: API reference, UpdateProfile, which speaks of texts only.

    Scenario: Another attribute
      Given a domain
      And the profile Ana with
        | Attributes.tier | gold |
      When UpdateProfile is called with
        | ProfileId       | Ana  |
        | Attributes.seat | 12 A |
      Then one of these is observed
        | outcome                                                                        |
        | succeeds and Ana has Attributes.seat 12 A and Ana has Attributes.tier gold     |
        | succeeds and Ana has Attributes.seat 12 A and Ana has Attributes.tier [absent] |
