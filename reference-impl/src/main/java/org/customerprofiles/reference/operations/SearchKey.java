package org.customerprofiles.reference.operations;

import java.util.List;
import java.util.Map;
import org.customerprofiles.reference.model.ContentType;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.store.DomainContents;

/** A key to search by, as it was requested; several values are alternatives. */
record SearchKey(String name, List<String> values) {

    static SearchKey of(Request request) {
        return new SearchKey(request.text("KeyName"), request.list("Values"));
    }

    static SearchKey of(Map<String, Object> members) {
        return of(new Request(members));
    }

    /** The profiles that the key finds; none under a name that nobody has defined. */
    IdSet in(DomainContents domain) {
        ContentType type = KeyTypes.of(domain, name);
        List<IdSet.Having> sets = values.stream()
                .map(value -> new IndexEntry(name, type.normalised(value)))
                .map(entry -> new IdSet.Having(domain.profiles(), entry))
                .toList();
        return sets.size() == 1 ? sets.get(0) : new IdSet.AnyOf(sets);
    }

    Map<String, Object> members() {
        return Map.of("KeyName", name, "Values", values);
    }
}
