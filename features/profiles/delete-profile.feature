@DeleteProfile
Feature: Delete a profile

  @DeleteProfile-1 @must @guide @since-2020-08-15
  Rule: A deleted profile is found no more, by none of its keys

    Neither by keys over its members nor by those that were added.
    Source: API reference, DeleteProfile.

    Scenario: A profile with keys of both kinds
      Given a domain
      And the profile Ana with
        | AccountNumber | A-100           |
        | EmailAddress  | ana@example.com |
        | PhoneNumber   | +12065550100    |
      And Ana has the search keys
        | KeyName        | Values |
        | _zendeskUserId | zen-1  |
      When DeleteProfile is called with
        | ProfileId | Ana |
      Then the call succeeds
      And Ana no longer exists
      And searching _account for "A-100" finds no profile
      And searching _email for "ana@example.com" finds no profile
      And searching _phone for "+12065550100" finds no profile
      And searching _zendeskUserId for "zen-1" finds no profile

  @DeleteProfile-2 @must @guide @since-2020-08-15
  Rule: Only the profile that is named is deleted

    Source: API reference, DeleteProfile.

    @example
    Scenario: Two profiles that are alike
      Given a domain
      And the profiles
        | alias | AccountNumber | EmailAddress    |
        | Ana   | A-100         | ana@example.com |
        | Ben   | A-100         | ana@example.com |
      When DeleteProfile is called with
        | ProfileId | Ana |
      Then the call succeeds
      And Ana no longer exists
      And Ben is unchanged
      And searching _email for "ana@example.com" finds Ben

  @DeleteProfile-3 @must @guide @since-2020-08-15 @needs-object-types
  Rule: The objects of a deleted profile go with it

    Source: API reference, DeleteProfile.

    Scenario: A profile with two objects, beside another one
      Given a domain
      And the object type Booking
      And the objects
        | profile | bookingId | email           |
        | Ana     | B-1       | ana@example.com |
        | Ana     | B-2       |                 |
        | Ben     | B-3       | ben@example.com |
      When DeleteProfile is called with
        | ProfileId | Ana |
      Then the call succeeds
      And Ana has no objects
      And searching contactEmail for "ana@example.com" finds no profile
      And the objects of Ben, in any order, are
        | bookingId | email           |
        | B-3       | ben@example.com |

  @DeleteProfile-4 @should @guide @since-2020-08-15
  Rule: The answer has a Message

    Its text is free.
    Source: API reference, DeleteProfile, Message.

    Scenario: The answer to a deletion
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Ana       |
      When DeleteProfile is called with
        | ProfileId | Ana |
      Then the call succeeds
      And the response has
        | Message | [present] |

  @DeleteProfile-5 @open @inferred @since-2020-08-15
  Rule: What comes of deleting a profile that does not exist is not documented

    Source: official model, DeleteProfile, errors.

    Scenario Outline: A profile that <what>
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Ana       |
        | Ben   | Ben       |
      And DeleteProfile was called with
        | ProfileId | Ana |
      When DeleteProfile is called with
        | ProfileId | <ProfileId> |
      Then one of these is observed
        | outcome                                                     |
        | refused with ResourceNotFoundException and Ben still exists |
        | refused with BadRequestException and Ben still exists       |
        | succeeds and Ben still exists                               |

      Examples:
        | what                | ProfileId |
        | was deleted already | Ana       |
        | never existed       | [unknown] |

  @DeleteProfile-6 @must @model @since-2020-08-15
  Rule: ProfileId is required, and has 32 digits and letters from a to f

    Source: official model, DeleteProfile, ProfileId.

    Scenario Outline: ProfileId <ProfileId>
      Given a domain
      When DeleteProfile is called with
        | ProfileId | <ProfileId> |
      Then the call is refused as invalid

      Examples:
        | ProfileId                          |
        |                                    |
        | '0123'                             |
        | '0123456789ABCDEF0123456789ABCDEF' |

  @DeleteProfile-7 @must @model @since-2020-08-15
  Rule: A domain that does not exist is refused with ResourceNotFoundException

    Source: official model, DeleteProfile, errors.

    Scenario: A profile in no domain
      Given no domain
      When DeleteProfile is called with
        | ProfileId | [unknown] |
      Then the call is refused with ResourceNotFoundException
