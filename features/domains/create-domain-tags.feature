@CreateDomain
Feature: Create a domain: tags

  @CreateDomain-29 @must @documented @since-2020-08-15 @needs-tags
  Rule: Tags given to a new domain are the tags it has

    Source: release 2021-04-30, CreateDomain, Tags.

    Scenario: Two tags
      Given no domain
      When CreateDomain is called with
        | DefaultExpirationDays | 366     |
        | Tags.team             | Blue 1! |
        | Tags.stage            | test    |
      Then the call succeeds
      And the response has
        | Tags.team  | Blue 1! |
        | Tags.stage | test    |
      And the domain has
        | Tags.team  | Blue 1! |
        | Tags.stage | test    |

  @CreateDomain-30 @must @model @since-2020-08-15 @needs-tags
  Rule: A domain is given from 1 to 50 tags, where it is given Tags

    Source: official model, CreateDomain, Tags.

    Scenario: 50 tags are accepted
      Given no domain
      When CreateDomain is called with the body
        """
        {"DefaultExpirationDays": 366, "Tags": {
          "k01": "v", "k02": "v", "k03": "v", "k04": "v", "k05": "v", "k06": "v", "k07": "v", "k08": "v", "k09": "v", "k10": "v",
          "k11": "v", "k12": "v", "k13": "v", "k14": "v", "k15": "v", "k16": "v", "k17": "v", "k18": "v", "k19": "v", "k20": "v",
          "k21": "v", "k22": "v", "k23": "v", "k24": "v", "k25": "v", "k26": "v", "k27": "v", "k28": "v", "k29": "v", "k30": "v",
          "k31": "v", "k32": "v", "k33": "v", "k34": "v", "k35": "v", "k36": "v", "k37": "v", "k38": "v", "k39": "v", "k40": "v",
          "k41": "v", "k42": "v", "k43": "v", "k44": "v", "k45": "v", "k46": "v", "k47": "v", "k48": "v", "k49": "v", "k50": "v"}}
        """
      Then the call succeeds
      And the domain has
        | Tags.k01 | v |
        | Tags.k50 | v |

    Scenario: 51 tags are refused
      Given no domain
      When CreateDomain is called with the body
        """
        {"DefaultExpirationDays": 366, "Tags": {
          "k01": "v", "k02": "v", "k03": "v", "k04": "v", "k05": "v", "k06": "v", "k07": "v", "k08": "v", "k09": "v", "k10": "v",
          "k11": "v", "k12": "v", "k13": "v", "k14": "v", "k15": "v", "k16": "v", "k17": "v", "k18": "v", "k19": "v", "k20": "v",
          "k21": "v", "k22": "v", "k23": "v", "k24": "v", "k25": "v", "k26": "v", "k27": "v", "k28": "v", "k29": "v", "k30": "v",
          "k31": "v", "k32": "v", "k33": "v", "k34": "v", "k35": "v", "k36": "v", "k37": "v", "k38": "v", "k39": "v", "k40": "v",
          "k41": "v", "k42": "v", "k43": "v", "k44": "v", "k45": "v", "k46": "v", "k47": "v", "k48": "v", "k49": "v", "k50": "v",
          "k51": "v"}}
        """
      Then the call is refused as invalid
      And the domain does not exist

    Scenario: Tags without a tag are refused
      Given no domain
      When CreateDomain is called with the body
        """
        {"DefaultExpirationDays": 366, "Tags": {}}
        """
      Then the call is refused as invalid
      And the domain does not exist

  @CreateDomain-31 @must @model @since-2020-08-15 @needs-tags
  Rule: A tag's key has letters, digits and the characters + - = . _ : / , ; and <

    The model writes them as a range from + to =, which includes digits and a few more. Only a key that begins with aws:
    is reserved.
    Source: official model, CreateDomain, Tags (TagKey).

    Scenario Outline: The key <key> is accepted
      Given no domain
      When CreateDomain is called with the body
        """
        {"DefaultExpirationDays": 366, "Tags": {"<key>": "blue"}}
        """
      Then the call succeeds
      And the domain exists

      Examples:
        | key           |
        | a             |
        | 0             |
        | Cost.center-1 |
        | a:b/c=d+e_f   |
        | owner:aws:x   |
        | awsome        |

    Scenario Outline: The key <key> is refused
      Given no domain
      When CreateDomain is called with the body
        """
        {"DefaultExpirationDays": 366, "Tags": {"good": "blue", "<key>": "blue"}}
        """
      Then the call is refused as invalid
      And the domain does not exist

      Examples:
        | key      |
        | aws:team |
        | aws:     |
        | a b      |
        | a@b      |
        | é        |

    Scenario: An empty key is refused
      Given no domain
      When CreateDomain is called with the body
        """
        {"DefaultExpirationDays": 366, "Tags": {"": "blue"}}
        """
      Then the call is refused as invalid
      And the domain does not exist
