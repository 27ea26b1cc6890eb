package org.customerprofiles.reference.operations;

import static org.customerprofiles.reference.operations.Fault.RESOURCE_NOT_FOUND;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.customerprofiles.reference.model.ObjectType;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/** Goes on with what a request names, or refuses with ResourceNotFoundException where that does not exist. */
final class Existing {

    private Existing() {}

    static Outcome domain(Request request, Transaction state, Function<DomainContents, Outcome> next) {
        String name = request.text("DomainName");
        return state.domain(name).map(next).orElseGet(() -> missing("domain " + name));
    }

    static Outcome profile(Request request, Transaction state, BiFunction<DomainContents, Profile, Outcome> next) {
        String id = request.text("ProfileId");
        return domain(
                request,
                state,
                domain -> domain.profiles()
                        .find(id)
                        .map(profile -> next.apply(domain, profile))
                        .orElseGet(() -> missing("profile " + id)));
    }

    static Outcome objectType(
            Request request, Transaction state, BiFunction<DomainContents, ObjectType, Outcome> next) {
        String name = request.text("ObjectTypeName");
        return domain(
                request,
                state,
                domain -> domain.objectTypes()
                        .find(name)
                        .map(type -> next.apply(domain, type))
                        .orElseGet(() -> missing("object type " + name)));
    }

    /** @param what such as {@code profile 0123…} */
    static Outcome missing(String what) {
        return Outcome.refused(RESOURCE_NOT_FOUND, "There is no " + what);
    }
}
