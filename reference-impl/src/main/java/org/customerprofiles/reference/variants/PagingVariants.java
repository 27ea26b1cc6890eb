package org.customerprofiles.reference.variants;

import static org.customerprofiles.reference.variants.Variant.of;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.operations.Request;

/** Disguises in lists and their pages. */
final class PagingVariants {

    private static final Map<String, String> LISTS = Map.of(
            "SearchProfiles", "Items",
            "GetMatches", "Matches",
            "ListDomains", "Items",
            "ListProfileObjects", "Items",
            "ListProfileObjectTypes", "Items");

    private static final String[] SEEN_BY = LISTS.keySet().toArray(String[]::new);

    static final List<Variant> ALL = List.of(
            of("any-order", "what is listed comes in another order each time", PagingVariants::inAnyOrder)
                    .seenBy(SEEN_BY),
            of("empty-last-page", "after the last page comes one with nothing on it", PagingVariants::withEmptyLastPage)
                    .seenBy(SEEN_BY),
            of("empty-pages", "before every page comes one with nothing on it", PagingVariants::withEmptyPages)
                    .seenBy(SEEN_BY)
                    .missing("SearchProfiles-57"),
            of("pages-of-one", "pages have one element where nothing else is said", PagingVariants::withPagesOfOne)
                    .seenBy(SEEN_BY),
            of("long-tokens", "tokens have all characters and the greatest length", PagingVariants::withLongTokens)
                    .seenBy(SEEN_BY),
            of("short-pages", "a page may hold fewer elements than there are room for", PagingVariants::withShortPages)
                    .seenBy(SEEN_BY)
                    .missing("SearchProfiles-57"));

    private PagingVariants() {}

    private static Parts withEmptyLastPage(Parts parts) {
        Parts changed = parts;
        for (Map.Entry<String, String> list : LISTS.entrySet()) {
            changed = changed.withOperation(list.getKey(), operation -> new EmptyLastPage(operation, list.getValue()));
        }
        return changed;
    }

    /** Not of searches that do not say how long a page may be: that is documented for them. */
    private static Parts withEmptyPages(Parts parts) {
        Parts changed = parts;
        for (Map.Entry<String, String> list : LISTS.entrySet()) {
            changed = changed.withOperation(
                    list.getKey(),
                    operation -> new EmptyPages(
                            operation, list.getValue(), list.getKey().equals("SearchProfiles")));
        }
        return changed;
    }

    private static Parts withPagesOfOne(Parts parts) {
        Parts changed = parts;
        for (String operation : LISTS.keySet()) {
            if (!operation.equals("SearchProfiles")) {
                changed = Around.the(
                        operation,
                        changed,
                        (request, state, call) -> call.with(
                                request.has("MaxResults")
                                        ? request
                                        : new Request(Answers.with(request.members(), "MaxResults", 1))));
            }
        }
        return changed;
    }

    private static Parts withLongTokens(Parts parts) {
        Parts changed = parts;
        for (String operation : LISTS.keySet()) {
            changed = Around.the(operation, changed, LongTokens::around);
        }
        return changed;
    }

    private static Parts withShortPages(Parts parts) {
        Parts changed = parts;
        for (String operation : LISTS.keySet()) {
            changed = Around.the(operation, changed, (request, state, call) -> call.with(forLess(request)));
        }
        return changed;
    }

    /** A request without MaxResults stays as it is: how many profiles a search then answers is documented. */
    private static Request forLess(Request request) {
        return request.optionalInteger("MaxResults")
                .map(most -> new Request(Answers.with(request.members(), "MaxResults", Math.max(1, most - 1))))
                .orElse(request);
    }

    private static Parts inAnyOrder(Parts parts) {
        Parts changed = parts;
        for (Map.Entry<String, String> list : LISTS.entrySet()) {
            changed = Answers.of(list.getKey(), changed, shuffled(list.getValue()));
        }
        return Answers.of("GetMatches", changed, answer -> Answers.each(answer, "Matches", shuffled("ProfileIds")));
    }

    private static UnaryOperator<Map<String, Object>> shuffled(String member) {
        return answer -> {
            Map<String, Object> changed = new LinkedHashMap<>(answer);
            changed.computeIfPresent(member, (name, list) -> {
                List<Object> elements = new ArrayList<>((List<?>) list);
                Collections.shuffle(elements);
                return elements;
            });
            return changed;
        };
    }
}
