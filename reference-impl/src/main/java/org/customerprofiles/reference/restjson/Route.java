package org.customerprofiles.reference.restjson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One operation's method and URI template, as the service model gives them. */
record Route(String operation, String method, List<String> template) {

    static Route of(String operation, String method, String uri) {
        return new Route(operation, method, List.of(uri.substring(1).split("/")));
    }

    /**
     * The values of the labels when the path has this template's form. A label written {@code {name+}} takes the rest of
     * the path.
     *
     * @param path the decoded segments
     */
    Optional<Map<String, String>> labels(List<String> path) {
        boolean greedy = template.get(template.size() - 1).endsWith("+}");
        if (greedy ? path.size() < template.size() : path.size() != template.size()) {
            return Optional.empty();
        }
        if (!hasLiteralsOf(path)) {
            return Optional.empty();
        }
        Map<String, String> labels = new HashMap<>();
        for (int i = 0; i < template.size(); i++) {
            String part = template.get(i);
            if (part.endsWith("+}")) {
                labels.put(part.substring(1, part.length() - 2), String.join("/", path.subList(i, path.size())));
            } else if (part.startsWith("{")) {
                labels.put(part.substring(1, part.length() - 1), path.get(i));
            }
        }
        return Optional.of(labels);
    }

    /** @param path not shorter than the template */
    private boolean hasLiteralsOf(List<String> path) {
        for (int i = 0; i < template.size(); i++) {
            if (!template.get(i).startsWith("{") && !template.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }
}
