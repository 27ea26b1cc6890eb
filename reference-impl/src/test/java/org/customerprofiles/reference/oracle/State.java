package org.customerprofiles.reference.oracle;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything that the service should know. Immutable, like all that is in it. */
public record State(Map<String, DomainState> domains) {

    public static final State EMPTY = new State(Map.of());

    public Optional<DomainState> domain(String name) {
        return Optional.ofNullable(domains.get(name));
    }

    State with(DomainState domain) {
        return new State(put(domains, domain.name(), domain));
    }

    State without(String name) {
        return new State(removed(domains, name));
    }

    static <V> Map<String, V> put(Map<String, V> map, String key, V value) {
        Map<String, V> copy = new TreeMap<>(map);
        copy.put(key, value);
        return Collections.unmodifiableMap(copy);
    }

    static <V> Map<String, V> removed(Map<String, V> map, String key) {
        Map<String, V> copy = new TreeMap<>(map);
        copy.remove(key);
        return Collections.unmodifiableMap(copy);
    }
}
