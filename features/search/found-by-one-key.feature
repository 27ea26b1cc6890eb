@SearchProfiles
Feature: SearchProfiles: FoundByItems of a search by one key

  Background:
    Given a domain
    And the profiles
      | alias | AccountNumber | PhoneNumber  |
      | Ana   | A-1           | +12065550101 |
      | Ben   | A-2           | +12065550101 |

  @SearchProfiles-14 @open @inferred @since-2022-11-14
  Rule: FoundByItems after a search by one key is left to the service

    It is described for requests with additional keys only. It may be missing or hold the one pair; another pair is wrong.
    Source: release 2022-11-14, SearchProfiles, FoundByItems (silent).

    Scenario: One key
      When SearchProfiles is called with the search keys
        | KeyName  | Values |
        | _account | A-1    |
      Then one of these is observed
        | outcome                        |
        | finds Ana without FoundByItems |
        | finds Ana with FoundByItems    |

  @SearchProfiles-73 @must @documented @since-2022-11-14
  Rule: FoundByItems never names a pair that was not asked for

    Where it comes at all after a search by one key, it is that key's pair and nothing else.
    Source: release 2022-11-14, SearchProfiles, FoundByItems (items used to find the profile).

    Scenario: One key of a profile that has more
      When SearchProfiles is called with the search keys
        | KeyName  | Values |
        | _account | A-1    |
      Then one of these is observed
        | outcome                        |
        | finds Ana without FoundByItems |
        | finds Ana with FoundByItems    |
