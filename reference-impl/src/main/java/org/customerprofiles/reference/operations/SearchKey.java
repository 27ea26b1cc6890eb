package org.customerprofiles.reference.operations;

import java.util.List;
import java.util.Map;
import org.customerprofiles.reference.model.ContentType;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Profiles;

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
        // a pipeline would take longer than the search itself
        return values.size() == 1
                ? having(values.get(0), type, domain.profiles())
                : new IdSet.AnyOf(values.stream()
                        .map(value -> having(value, type, domain.profiles()))
                        .toList());
    }

    private IdSet having(String value, ContentType type, Profiles profiles) {
        return new IdSet.Having(profiles.holders(new IndexEntry(name, type.normalised(value))));
    }

    Map<String, Object> members() {
        return Map.of("KeyName", name, "Values", values);
    }
}
