@GetDomain
Feature: Get a domain: statistics

  Nobody says how soon the statistics follow, so a miss in them is a warning.

  @GetDomain-6 @open @inferred @since-2020-08-15
  Rule: Whether an empty domain has Stats of zero or none at all is not documented

    Source: release 2021-04-30, GetDomain, Stats.

    Scenario: A domain that was just created
      Given a domain
      When GetDomain is called
      Then one of these is observed
        | outcome                                                                                               |
        | succeeds and the domain has Stats.ProfileCount 0 and the domain has Stats.ObjectCount 0               |
        | succeeds and the domain has Stats.ProfileCount [absent] and the domain has Stats.ObjectCount [absent] |

  @GetDomain-7 @should @documented @since-2020-08-15
  Rule: ProfileCount is the number of profiles that are in the domain now

    Deleted profiles do not count, nor do those of other domains.
    Source: release 2021-04-30, GetDomain, ProfileCount.

    Background:
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Ana       |
        | Ben   | Ben       |
        | Cem   | Ben       |

    Scenario: Three profiles here and one elsewhere
      Given another domain
      And the profiles in the other domain
        | alias | FirstName |
        | Dan   | Dan       |
      When GetDomain is called
      Then the call succeeds
      And the domain has
        | Stats.ProfileCount | 3 |

    Scenario: One of three profiles was deleted
      Given DeleteProfile was called with
        | ProfileId | Cem |
      When GetDomain is called
      Then the call succeeds
      And the domain has
        | Stats.ProfileCount | 2 |

  @GetDomain-8 @should @documented @since-2020-08-15
  Rule: MeteringProfileCount is the number of profiles to pay for, one for each that has few objects

    A profile without any object counts as one.
    Source: release 2021-04-30, GetDomain, MeteringProfileCount.

    Scenario: Two profiles without objects
      Given a domain
      And the profiles
        | alias | FirstName |
        | Ana   | Ana       |
        | Ben   | Ben       |
      When GetDomain is called
      Then the call succeeds
      And the domain has
        | Stats.MeteringProfileCount | 2 |

  @GetDomain-9 @should @documented @since-2020-08-15 @needs-object-types
  Rule: A profile is paid for as often as it has begun a hundred objects, and once at least

    The hundredth object still belongs to the first hundred, the next one begins the second. It is counted profile by
    profile: objects of one never make another one dearer.
    Source: release 2021-04-30, GetDomain, MeteringProfileCount.

    Background:
      Given a domain
      And the object type Booking

    Scenario Outline: <count> objects of one profile count as <metered>
      Given the profiles
        | alias | FirstName |
        | Ana   | Ana       |
      And <count> objects of Ana
      When GetDomain is called
      Then the call succeeds
      And the domain has
        | Stats.ProfileCount         | 1         |
        | Stats.MeteringProfileCount | <metered> |

      Examples:
        | count | metered |
        | 100   | 1       |
        | 101   | 2       |
        | 200   | 2       |
        | 201   | 3       |

    Scenario: 101 objects of one profile and two of another count as three, not as two
      Given the profiles
        | alias | FirstName |
        | Ana   | Ana       |
        | Ben   | Ben       |
      And 101 objects of Ana
      And 2 objects of Ben
      When GetDomain is called
      Then the call succeeds
      And the domain has
        | Stats.MeteringProfileCount | 3 |

    Scenario: 60 objects of each of two profiles count as two
      Given the profiles
        | alias | FirstName |
        | Ana   | Ana       |
        | Ben   | Ben       |
      And 60 objects of Ana
      And 60 objects of Ben
      When GetDomain is called
      Then the call succeeds
      And the domain has
        | Stats.MeteringProfileCount | 2 |
