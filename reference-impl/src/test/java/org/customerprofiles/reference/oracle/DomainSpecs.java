package org.customerprofiles.reference.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the operations on domains promise. */
final class DomainSpecs {

    private static final int MOST_TAGS = 50;
    private static final List<String> SETTINGS = List.of(
            "DefaultExpirationDays",
            "DefaultEncryptionKey",
            "DeadLetterQueueUrl",
            "Matching",
            "RuleBasedMatching",
            "DataStore");

    private DomainSpecs() {}

    static Map<String, Spec> all(Pages pages) {
        return Map.of(
                "CreateDomain",
                DomainSpecs::create,
                "GetDomain",
                Spec.inDomain((state, domain, call, answer) -> Expected.done(state, counted(domain))),
                "UpdateDomain",
                Spec.inDomain(DomainSpecs::update),
                "DeleteDomain",
                Spec.inDomain((state, domain, call, answer) -> Expected.told(state.without(domain.name()))),
                "ListDomains",
                (state, call, answer) -> list(state, call, pages));
    }

    private static Expected create(State state, Call call, Answer answer) {
        if (state.domain(call.text("DomainName")).isPresent()) {
            return Expected.invalid(state);
        }
        DomainState domain = DomainState.created(
                call.text("DomainName"),
                Changes.patched(Map.of(), settings(call)),
                call.structure("Tags"),
                answer.time());
        return Expected.done(state.with(domain), details(domain));
    }

    private static Expected update(State state, DomainState domain, Call call, Answer answer) {
        Map<String, Object> tags = new LinkedHashMap<>(domain.tags());
        tags.putAll(call.structure("Tags"));
        if (tags.size() > MOST_TAGS) {
            return Expected.invalid(state);
        }
        DomainState after = domain.updated(
                Changes.patched(domain.settings(), settings(call)), tags, answer.timeAfter(domain.updatedAt()));
        return Expected.done(state.with(after), details(after));
    }

    private static Expected list(State state, Call call, Pages pages) {
        return pages.page(
                state,
                call,
                100,
                new Pages.Listing<>(
                        "Items",
                        List.copyOf(state.domains().values()),
                        DomainState::name,
                        DomainSpecs::summary,
                        Map.of()));
    }

    private static Map<String, Object> settings(Call call) {
        Map<String, Object> settings = new LinkedHashMap<>(call.members());
        settings.keySet().retainAll(SETTINGS);
        return settings;
    }

    private static Map<String, Object> summary(DomainState domain) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("DomainName", domain.name());
        members.put("CreatedAt", domain.createdAt());
        members.put("LastUpdatedAt", domain.updatedAt());
        if (!domain.tags().isEmpty()) {
            members.put("Tags", domain.tags());
        }
        return members;
    }

    private static Map<String, Object> details(DomainState domain) {
        Map<String, Object> members = summary(domain);
        members.putAll(domain.settings());
        Map<String, Object> ruleBased = Json.members(members.get("RuleBasedMatching"));
        if (Boolean.TRUE.equals(ruleBased.get("Enabled"))) {
            members.put("RuleBasedMatching", State.put(ruleBased, "Status", "ACTIVE"));
        }
        return members;
    }

    private static Map<String, Object> counted(DomainState domain) {
        Map<String, Object> members = details(domain);
        members.put("Stats", domain.stats());
        return members;
    }
}
