package org.customerprofiles.reference.operations;

import java.util.Map;
import org.customerprofiles.reference.store.Transaction;

/** Adds tags to a resource; a tag with the same key is replaced. */
final class TagResource implements Operation {

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        return TaggedResource.in(
                request,
                state,
                resource -> Tags.merged(resource.tags(), Tags.in(request, "tags"))
                        .map(tags -> {
                            resource.replaceTags().accept(tags);
                            return Outcome.done(Map.of());
                        })
                        .orElseGet(Tags::tooMany));
    }
}
