package org.customerprofiles.reference.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What SearchProfiles promises. */
final class SearchSpecs {

    private SearchSpecs() {}

    static Map<String, Spec> all(Pages pages) {
        return Map.of(
                "SearchProfiles", Spec.inDomain((state, domain, call, answer) -> expected(state, domain, call, pages)));
    }

    /** A search key with the entries that it asks for. */
    private record Key(Map<String, Object> asked, Set<Entry> entries) {

        static Key of(Map<String, Object> members, DomainState domain) {
            String name = (String) members.get("KeyName");
            List<?> values = (List<?>) members.get("Values");
            return new Key(
                    Map.of("KeyName", name, "Values", values),
                    Set.copyOf(values.stream()
                            .map(value -> ProfileSpecs.entry(name, (String) value, domain))
                            .toList()));
        }

        boolean finds(Set<Entry> entries) {
            return entries().stream().anyMatch(entries::contains);
        }
    }

    private static Expected expected(State state, DomainState domain, Call call, Pages pages) {
        List<Key> keys = Stream.concat(
                        Stream.of(call.members()),
                        call.list("AdditionalSearchKeys").stream().map(Json::members))
                .map(members -> Key.of(members, domain))
                .toList();
        if (keys.stream().anyMatch(key -> key.entries().isEmpty())) {
            return Expected.invalid(state);
        }
        List<Map<String, Object>> found =
                found(domain, keys, "AND".equals(call.members().get("LogicalOperator")));
        return pages.page(
                state,
                call,
                20,
                new Pages.Listing<>("Items", found, item -> (String) item.get("ProfileId"), item -> item, Map.of()));
    }

    private static List<Map<String, Object>> found(DomainState domain, List<Key> keys, boolean byAll) {
        List<Map<String, Object>> found = new ArrayList<>();
        for (ProfileState profile : domain.profiles().values()) {
            Set<Entry> entries = profile.entries();
            List<Map<String, Object>> by = keys.stream()
                    .filter(key -> key.finds(entries))
                    .map(Key::asked)
                    .toList();
            if (by.size() >= (byAll ? keys.size() : 1)) {
                found.add(item(profile, by));
            }
        }
        return found;
    }

    private static Map<String, Object> item(ProfileState profile, List<Map<String, Object>> by) {
        Map<String, Object> item = new LinkedHashMap<>(profile.members());
        item.put("ProfileId", profile.id());
        item.put("FoundByItems", by);
        return item;
    }
}
