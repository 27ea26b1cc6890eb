package org.customerprofiles.reference.operations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.model.Members;

/** The members by which requests and responses speak of a domain. */
final class DomainMembers {

    private static final Set<String> SETTINGS = Set.of(
            "DefaultExpirationDays",
            "DefaultEncryptionKey",
            "DeadLetterQueueUrl",
            "Matching",
            "RuleBasedMatching",
            "DataStore");

    private DomainMembers() {}

    /** The settings after a request: an absent one stays, an empty text removes. */
    static Map<String, Object> settings(Map<String, Object> before, Request request) {
        return Members.patched(before, Members.only(SETTINGS, request.members()));
    }

    /** What ListDomains tells of a domain. */
    static Map<String, Object> summary(Domain domain) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("DomainName", domain.name());
        members.put("CreatedAt", domain.createdAt());
        members.put("LastUpdatedAt", domain.lastUpdatedAt());
        if (!domain.tags().isEmpty()) {
            members.put("Tags", domain.tags());
        }
        return members;
    }

    /** What the operations on one domain tell of it. */
    static Map<String, Object> details(Domain domain) {
        Map<String, Object> members = summary(domain);
        members.putAll(domain.settings());
        members.computeIfPresent("RuleBasedMatching", (name, matching) -> withStatus(Members.structure(matching)));
        return members;
    }

    private static Map<String, Object> withStatus(Map<String, Object> ruleBasedMatching) {
        return Boolean.TRUE.equals(ruleBasedMatching.get("Enabled"))
                ? Members.filled(ruleBasedMatching, Map.of("Status", "ACTIVE"))
                : ruleBasedMatching;
    }
}
