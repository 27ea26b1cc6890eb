package org.customerprofiles.reference.operations;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customerprofiles.reference.model.ObjectType;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/**
 * A domain or an object type, as something that has tags. Its ARN is
 * {@code arn:{partition}:profile:{region}:{account}:domains/{domain}[/object-types/{type}]}, in any region and account.
 */
record TaggedResource(Map<String, String> tags, Consumer<Map<String, String>> replaceTags) {

    private static final Pattern ARN =
            Pattern.compile("arn:[^:]+:profile:[^:]*:[^:]*:domains/([^/]+)(?:/object-types/([^/]+))?");

    /** Goes on with the resource that the request names, or refuses. */
    static Outcome in(Request request, Transaction state, Function<TaggedResource, Outcome> next) {
        String arn = request.text("resourceArn");
        return find(arn, state).map(next).orElseGet(() -> Existing.missing("resource " + arn));
    }

    private static Optional<TaggedResource> find(String arn, Transaction state) {
        Matcher parts = ARN.matcher(arn);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<DomainContents> domain = state.domain(parts.group(1));
        return parts.group(2) == null
                ? domain.map(TaggedResource::of)
                : domain.flatMap(
                        found -> found.objectTypes().find(parts.group(2)).map(type -> of(found, type)));
    }

    private static TaggedResource of(DomainContents domain) {
        return new TaggedResource(
                domain.domain().tags(), tags -> domain.replace(domain.domain().withTags(tags)));
    }

    private static TaggedResource of(DomainContents domain, ObjectType type) {
        return new TaggedResource(type.tags(), tags -> domain.objectTypes().put(type.withTags(tags)));
    }
}
