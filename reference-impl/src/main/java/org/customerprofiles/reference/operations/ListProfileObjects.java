package org.customerprofiles.reference.operations;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.reference.model.ContentType;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileObject;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/** Lists a profile's objects of one type in the order of their unique keys, all of them or those with a key's value. */
final class ListProfileObjects implements Operation {

    private static final int DEFAULT_PAGE = 100;

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        return Existing.objectType(
                request,
                state,
                (typeDomain, type) ->
                        Existing.profile(request, state, (domain, profile) -> list(request, domain, profile)));
    }

    @Override
    public boolean readsOnly() {
        return true;
    }

    private static Outcome list(Request request, DomainContents domain, Profile profile) {
        if (request.has("ObjectFilter") && filter(request).values().isEmpty()) {
            return Outcome.refused(BAD_REQUEST, "Values of the ObjectFilter must hold a value");
        }
        Predicate<ProfileObject> wanted = request.has("ObjectFilter") ? wanted(filter(request), domain) : any -> true;
        return Cursor.in("ListProfileObjects", request, DEFAULT_PAGE, cursor -> {
            Stream<ProfileObject> objects = domain.objects()
                    .after(profile.id(), request.text("ObjectTypeName"), cursor.after())
                    .filter(wanted);
            return Outcome.done(
                    cursor.page("Items", objects.iterator(), ProfileObject::uniqueKey, ListProfileObjects::item));
        });
    }

    private static SearchKey filter(Request request) {
        return SearchKey.of(request.structure("ObjectFilter"));
    }

    private static Predicate<ProfileObject> wanted(SearchKey filter, DomainContents domain) {
        ContentType type = KeyTypes.of(domain, filter.name());
        Set<String> values = filter.values().stream().map(type::normalised).collect(Collectors.toSet());
        return object -> object.keys().stream()
                .filter(key -> key.name().equals(filter.name()))
                .anyMatch(key -> values.contains(type.normalised(key.value())));
    }

    private static Map<String, Object> item(ProfileObject object) {
        return Map.of(
                "ObjectTypeName", object.typeName(),
                "ProfileObjectUniqueKey", object.uniqueKey(),
                "Object", object.content());
    }
}
