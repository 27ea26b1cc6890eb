package org.customerprofiles.tck.examples;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.tck.drive.Binding;
import org.customerprofiles.tck.drive.Bindings;

/** Finds out which operation a request calls, and what its path says. */
final class Routes {

    private static final Bindings BINDINGS = new Bindings();

    private Routes() {}

    /** The operation that was called, also by a request that was written by hand; empty when it calls none. */
    static Optional<String> operation(String name, WireRequestText request) {
        if (Bindings.OPERATIONS.contains(name)) {
            return Optional.of(name);
        }
        return Bindings.OPERATIONS.stream()
                .map(BINDINGS::of)
                .filter(binding -> binding.method().equals(request.method()))
                .filter(binding -> labels(binding, request.target()).isPresent())
                .map(Binding::operation)
                .findFirst();
    }

    static Binding binding(String operation) {
        return BINDINGS.of(operation);
    }

    /** What stands in a target for the labels of a path, percent-encoded; empty when the path is another. */
    static Optional<Map<String, String>> labels(Binding binding, String target) {
        List<String> template = segments(binding.path());
        List<String> sent = segments(target.split("\\?", 2)[0]);
        Map<String, String> labels = new LinkedHashMap<>();
        boolean fits = template.size() == sent.size();
        for (int i = 0; fits && i < template.size(); i++) {
            String expected = template.get(i);
            if (expected.startsWith("{")) {
                labels.put(expected.substring(1, expected.length() - 1), sent.get(i));
            } else {
                fits = expected.equals(sent.get(i));
            }
        }
        return fits ? Optional.of(labels) : Optional.empty();
    }

    private static List<String> segments(String path) {
        return Arrays.asList(path.split("/", -1));
    }
}
