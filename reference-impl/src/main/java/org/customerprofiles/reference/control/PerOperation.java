package org.customerprofiles.reference.control;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Something that holds for all operations, or for some of them. Immutable.
 *
 * @param all what holds for every operation that is not named
 * @param operations what holds for an operation, by its name in the service model
 */
public record PerOperation<T>(Optional<T> all, Map<String, T> operations) {

    public PerOperation {
        operations = Map.copyOf(operations);
    }

    /** Nothing for no operation. */
    public static <T> PerOperation<T> none() {
        return new PerOperation<>(Optional.empty(), Map.of());
    }

    /** The same for every operation. */
    public static <T> PerOperation<T> all(T value) {
        return new PerOperation<>(Optional.of(value), Map.of());
    }

    /** Only for one operation. */
    public static <T> PerOperation<T> of(String operation, T value) {
        return PerOperation.<T>none().and(operation, value);
    }

    /** This, and something of its own for one operation more. */
    public PerOperation<T> and(String operation, T value) {
        Map<String, T> more = new HashMap<>(operations);
        more.put(operation, value);
        return new PerOperation<>(all, more);
    }

    /** What holds for an operation. */
    public Optional<T> of(String operation) {
        return Optional.ofNullable(operations.get(operation)).or(() -> all);
    }

    /** The same with other values. */
    public <R> PerOperation<R> map(Function<T, R> change) {
        Map<String, R> changed = new HashMap<>();
        operations.forEach((operation, value) -> changed.put(operation, change.apply(value)));
        return new PerOperation<>(all.map(change), changed);
    }

    /** The members {@code All} and {@code Operations}, by which the control endpoints say it. */
    public Map<String, Object> members(Function<T, Map<String, Object>> value) {
        Map<String, Object> members = new LinkedHashMap<>();
        all.ifPresent(each -> members.put("All", value.apply(each)));
        if (!operations.isEmpty()) {
            members.put("Operations", new TreeMap<>(map(value).operations()));
        }
        return members;
    }

    /** What the members {@code All} and {@code Operations} say. */
    public static <T> PerOperation<T> from(Map<String, Object> members, Function<Map<String, Object>, T> value) {
        Map<String, T> operations = new HashMap<>();
        structure(members.getOrDefault("Operations", Map.of()))
                .forEach((operation, each) -> operations.put(operation, value.apply(structure(each))));
        return new PerOperation<>(
                Optional.ofNullable(members.get("All")).map(all -> value.apply(structure(all))), operations);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> structure(Object value) {
        return (Map<String, Object>) value;
    }
}
