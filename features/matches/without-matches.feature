@GetMatches
Feature: GetMatches where there may be nothing to return

  @GetMatches-3 @open @inferred @since-2021-04-30
  Rule: What GetMatches answers where matching was never enabled

    Source: none; release 2021-04-30, GetMatches, asks only to enable it before.

    Scenario: Matching is not enabled
      Given a domain
      When GetMatches is called
      Then one of these is observed
        | outcome                                 |
        | refused with BadRequestException        |
        | refused with ResourceNotFoundException  |
        | refused with AccessDeniedException      |
        | succeeds and no match group is returned |

  @GetMatches-4 @open @inferred @since-2021-04-30
  Rule: What GetMatches answers before the first run of the matching process

    Without a run there is nothing to return, neither a group nor a number of them.
    Source: none; release 2021-04-30, GetMatches ("the latest run").

    Scenario: Matching is enabled and has not run
      Given a domain with
        | Matching.Enabled | true |
      When GetMatches is called
      Then one of these is observed
        | outcome                                                                   |
        | refused with BadRequestException                                          |
        | refused with ResourceNotFoundException                                    |
        | refused with AccessDeniedException                                        |
        | no match group is returned and the response has PotentialMatches 0        |
        | no match group is returned and the response has PotentialMatches [absent] |

  @GetMatches-5 @open @inferred @since-2021-04-30 @needs-matching-trigger
  Rule: Whether the matches of an earlier run are returned once matching is disabled again

    Source: none; release 2021-04-30, GetMatches ("Before calling this API").

    Scenario: Matching is disabled after a run
      Given a domain with
        | Matching.Enabled | true |
      And 2 profiles with
        | FirstName            | Jane                  |
        | MiddleName           | Ann                   |
        | LastName             | Doe                   |
        | BusinessName         | Acme                  |
        | PhoneNumber          | +12065550101          |
        | MobilePhoneNumber    | +12065550102          |
        | HomePhoneNumber      | +12065550103          |
        | BusinessPhoneNumber  | +12065550104          |
        | EmailAddress         | jane@example.com      |
        | PersonalEmailAddress | jane.home@example.com |
        | BusinessEmailAddress | jane.work@example.com |
      And the matching process has run
      And UpdateDomain was called with
        | Matching.Enabled | false |
      When GetMatches is called
      Then one of these is observed
        | outcome                                 |
        | refused with BadRequestException        |
        | refused with ResourceNotFoundException  |
        | refused with AccessDeniedException      |
        | succeeds and no match group is returned |
        | P1, P2 are one match group              |
