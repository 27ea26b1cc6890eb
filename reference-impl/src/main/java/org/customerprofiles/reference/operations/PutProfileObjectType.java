package org.customerprofiles.reference.operations;

import static org.customerprofiles.reference.operations.Fault.BAD_REQUEST;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customerprofiles.reference.model.ObjectType;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Transaction;

/**
 * Defines an object type, in place of the one that had the name. A type that is defined by a template has neither
 * fields nor keys here, as what the templates contain is documented nowhere.
 */
final class PutProfileObjectType implements Operation {

    @Override
    public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
        return Existing.domain(request, state, domain -> {
            ObjectType type = requested(request, domain, circumstances.now());
            return MappingRules.violation(type, domain)
                    .map(message -> Outcome.refused(BAD_REQUEST, message))
                    .orElseGet(() -> put(type, domain));
        });
    }

    private static ObjectType requested(Request request, DomainContents domain, Instant now) {
        String name = request.text("ObjectTypeName");
        Optional<ObjectType> before = domain.objectTypes().find(name);
        Map<String, String> tags = request.has("Tags")
                ? Tags.in(request, "Tags")
                : before.map(ObjectType::tags).orElse(Map.of());
        Instant createdAt = before.map(ObjectType::createdAt).orElse(now);
        return ObjectType.of(name, ObjectTypeMembers.settings(request), tags, createdAt, now);
    }

    private static Outcome put(ObjectType type, DomainContents domain) {
        Set<String> keyNames = new HashSet<>(KeyTypes.namesIn(type));
        domain.objectTypes().find(type.name()).map(KeyTypes::namesIn).ifPresent(keyNames::addAll);
        KeyTypes.following(domain, keyNames, () -> domain.objectTypes().put(type));
        return Outcome.done(ObjectTypeMembers.details(type));
    }
}
