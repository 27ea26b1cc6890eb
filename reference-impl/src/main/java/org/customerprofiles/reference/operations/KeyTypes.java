package org.customerprofiles.reference.operations;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
import org.customerprofiles.reference.model.ContentType;
import org.customerprofiles.reference.model.ObjectKey;
import org.customerprofiles.reference.model.ObjectType;
import org.customerprofiles.reference.model.ProfileKey;
import org.customerprofiles.reference.model.StandardKey;
import org.customerprofiles.reference.store.DomainContents;

/** The content types of search keys. They hold in the whole domain, whichever object type defines the key. */
public final class KeyTypes {

    private KeyTypes() {}

    /** That of a predefined key, else the one that the object types say, else STRING. */
    public static ContentType of(DomainContents domain, String keyName) {
        return StandardKey.named(keyName)
                .map(StandardKey::contentType)
                .or(() -> domain.objectTypes()
                        .after("")
                        .flatMap(type -> type.contentType(keyName).stream())
                        .findFirst())
                .orElse(ContentType.STRING);
    }

    /** The names of the keys that a type defines. */
    static Set<String> namesIn(ObjectType type) {
        return type.keys().stream().map(ObjectKey::name).collect(toSet());
    }

    /**
     * Makes a change of the object types after which the profiles' keys of these names are what they then should be.
     */
    static void following(DomainContents domain, Set<String> keyNames, Runnable change) {
        Map<String, ContentType> before = keyNames.stream().collect(toMap(identity(), name -> of(domain, name)));
        change.run();
        before.forEach((name, typeBefore) -> {
            ContentType type = of(domain, name);
            if (type != typeBefore) {
                retype(domain, name, type);
            }
        });
    }

    private static void retype(DomainContents domain, String keyName, ContentType type) {
        domain.profiles()
                .idsByKeyName(keyName)
                .toList()
                .forEach(id -> domain.profiles()
                        .find(id)
                        .map(profile -> profile.withKeys(profile.keys().stream()
                                .map(key ->
                                        key.name().equals(keyName) ? new ProfileKey(keyName, key.value(), type) : key)
                                .toList()))
                        .ifPresent(domain.profiles()::put));
    }
}
