package org.customerprofiles.reference.restjson;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One operation's method and URI template, as the service model gives them. */
record Route(String operation, String method, List<Part> template) {

    /** A segment of a template: a text that stands there, or the name of a label whose value does. */
    private record Part(String text, Kind kind) {

        private enum Kind {
            LITERAL,
            LABEL,
            /** Takes the rest of the path. */
            GREEDY_LABEL
        }

        static Part of(String written) {
            if (!written.startsWith("{")) {
                return new Part(written, Kind.LITERAL);
            }
            return written.endsWith("+}")
                    ? new Part(written.substring(1, written.length() - 2), Kind.GREEDY_LABEL)
                    : new Part(written.substring(1, written.length() - 1), Kind.LABEL);
        }
    }

    /** @param uri with labels in braces; one written {@code {name+}} takes the rest of the path */
    static Route of(String operation, String method, String uri) {
        return new Route(
                operation,
                method,
                Arrays.stream(uri.substring(1).split("/")).map(Part::of).toList());
    }

    /**
     * Whether a path has this template's form.
     *
     * @param path the decoded segments
     */
    boolean fits(List<String> path) {
        if (isGreedy() ? path.size() < template.size() : path.size() != template.size()) {
            return false;
        }
        for (int i = 0; i < template.size(); i++) {
            Part part = template.get(i);
            if (part.kind() == Part.Kind.LITERAL && !part.text().equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The values of the labels in a path that fits. */
    Map<String, String> labels(List<String> path) {
        Map<String, String> labels = new HashMap<>();
        for (int i = 0; i < template.size(); i++) {
            Part part = template.get(i);
            switch (part.kind()) {
                case LITERAL -> {}
                case LABEL -> labels.put(part.text(), path.get(i));
                case GREEDY_LABEL -> labels.put(part.text(), String.join("/", path.subList(i, path.size())));
            }
        }
        return labels;
    }

    private boolean isGreedy() {
        return template.get(template.size() - 1).kind() == Part.Kind.GREEDY_LABEL;
    }
}
