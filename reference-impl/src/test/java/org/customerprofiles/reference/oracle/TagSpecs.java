package org.customerprofiles.reference.oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What the operations on tags promise. */
final class TagSpecs {

    private static final int MOST = 50;

    private TagSpecs() {}

    static Map<String, Spec> all() {
        return Map.of(
                "TagResource", tagged(TagSpecs::tag),
                "UntagResource", tagged(TagSpecs::untag),
                "ListTagsForResource", tagged(TagSpecs::list));
    }

    /** Something that has tags. */
    private record Resource(State state, Map<String, Object> tags, Function<Map<String, Object>, State> changed) {}

    private static Spec tagged(BiFunction<Resource, Call, Expected> spec) {
        return (state, call, answer) -> resource(state, call.text("resourceArn"))
                .map(found -> spec.apply(found, call))
                .orElseGet(() -> Expected.missing(state));
    }

    private static Optional<Resource> resource(State state, String arn) {
        String[] parts = arn.split(":", -1);
        if (parts.length != 6 || parts[1].isEmpty() || !parts[2].equals("profile")) {
            return Optional.empty();
        }
        String[] path = parts[5].split("/", -1);
        boolean ofType = path.length == 4 && path[2].equals("object-types");
        if (!path[0].equals("domains") || path.length != 2 && !ofType) {
            return Optional.empty();
        }
        return state.domain(path[1]).flatMap(domain -> ofType ? type(state, domain, path[3]) : domain(state, domain));
    }

    private static Optional<Resource> domain(State state, DomainState domain) {
        return Optional.of(new Resource(state, domain.tags(), tags -> state.with(domain.withTags(tags))));
    }

    private static Optional<Resource> type(State state, DomainState domain, String name) {
        return Optional.ofNullable(domain.types().get(name))
                .map(type -> new Resource(state, type.tags(), tags -> state.with(domain.with(type.withTags(tags)))));
    }

    private static Expected tag(Resource resource, Call call) {
        Map<String, Object> tags = new LinkedHashMap<>(resource.tags());
        tags.putAll(call.structure("tags"));
        return tags.size() > MOST
                ? Expected.invalid(resource.state())
                : Expected.done(resource.changed().apply(tags), Map.of());
    }

    private static Expected untag(Resource resource, Call call) {
        Map<String, Object> tags = new LinkedHashMap<>(resource.tags());
        List<String> unwanted = call.list("tagKeys");
        tags.keySet().removeAll(unwanted);
        return Expected.done(resource.changed().apply(tags), Map.of());
    }

    private static Expected list(Resource resource, Call call) {
        return Expected.done(resource.state(), Map.of("tags", resource.tags()));
    }
}
