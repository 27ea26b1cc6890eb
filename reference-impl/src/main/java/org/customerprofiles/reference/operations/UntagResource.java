package org.customerprofiles.reference.operations;

import java.util.HashMap;
import java.util.Map;
import org.customerprofiles.reference.store.Transaction;

/** Takes tags from a resource; keys that it does not have are no error. */
final class UntagResource implements Operation {

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        return TaggedResource.in(request, state, resource -> {
            Map<String, String> tags = new HashMap<>(resource.tags());
            tags.keySet().removeAll(request.<String>list("tagKeys"));
            resource.replaceTags().accept(tags);
            return Outcome.done(Map.of());
        });
    }
}
