@GetDomain
Feature: Get a domain: statistics of objects

  @GetDomain-10 @should @documented @since-2020-08-15 @needs-object-types
  Rule: ObjectCount is the number of objects in the domain

    Objects of all profiles together. An object that takes the place of another is no further one.
    Source: release 2021-04-30, GetDomain, ObjectCount.

    Background:
      Given a domain
      And the object type Booking
      And the objects
        | profile | bookingId | note |
        | Ana     | B1        | one  |
        | Ana     | B2        | two  |
        | Ben     | B3        | one  |

    Scenario: Three objects of two profiles
      When GetDomain is called
      Then the call succeeds
      And the domain has
        | Stats.ObjectCount | 3 |

    Scenario: One of them was replaced
      Given the objects
        | profile | bookingId | note |
        | Ben     | B3        | two  |
      When GetDomain is called
      Then the call succeeds
      And the domain has
        | Stats.ObjectCount | 3 |

    Scenario: Two of them went with their profile
      Given DeleteProfile was called with
        | ProfileId | Ana |
      When GetDomain is called
      Then the call succeeds
      And the domain has
        | Stats.ObjectCount | 1 |

  @GetDomain-11 @should @documented @since-2020-08-15 @needs-object-types
  Rule: TotalSize is the size of all objects in the domain, in bytes

    Bytes, not characters: the letter é is two. The objects here are written without spaces, so that none can be saved.
    Source: release 2021-04-30, GetDomain, TotalSize.

    Background:
      Given a domain
      And the object type Booking
      And PutProfileObject was called with
        | ObjectTypeName | Booking                                             |
        | Object         | {"bookingId":"B1","customerRef":"Ana","note":"été"} |

    Scenario: An object of 53 bytes
      When GetDomain is called
      Then the call succeeds
      And the domain has
        | Stats.ObjectCount | 1  |
        | Stats.TotalSize   | 53 |

    Scenario: An object of 53 bytes and one of 38
      Given PutProfileObject was called with
        | ObjectTypeName | Booking                                |
        | Object         | {"bookingId":"B2","customerRef":"Ana"} |
      When GetDomain is called
      Then the call succeeds
      And the domain has
        | Stats.ObjectCount | 2  |
        | Stats.TotalSize   | 91 |
