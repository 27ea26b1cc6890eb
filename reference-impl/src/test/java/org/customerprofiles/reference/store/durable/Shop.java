package org.customerprofiles.reference.store.durable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.customerprofiles.reference.model.ContentType;
import org.customerprofiles.reference.model.Domain;
import org.customerprofiles.reference.model.IndexEntry;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.model.ProfileKey;
import org.customerprofiles.reference.store.DomainContents;
import org.customerprofiles.reference.store.Store;

/** A domain in a store, and profiles that are found by one key. */
record Shop(Store store) {

    private static final Instant NOW = Instant.parse("2026-11-18T12:00:00Z");

    static Shop in(Store store) {
        store.transact(
                state -> {
                    state.create(new Domain("shop", Map.of(), Map.of(), NOW, NOW, Optional.empty()));
                    return state;
                },
                created -> true);
        return new Shop(store);
    }

    void put(String id, String crm, String lastName) {
        write(shop -> shop.profiles()
                .put(new Profile(
                        id, Map.of("LastName", lastName), List.of(new ProfileKey("crm", crm, ContentType.STRING)))));
    }

    void write(Consumer<DomainContents> work) {
        store.transact(
                state -> {
                    DomainContents shop = state.domain("shop").orElseThrow();
                    work.accept(shop);
                    return shop;
                },
                written -> true);
    }

    List<String> having(String crm) {
        return store.read(state -> state.domain("shop").stream()
                .flatMap(shop -> shop.profiles().idsAfter(new IndexEntry("crm", crm), ""))
                .toList());
    }

    long size() {
        return store.read(state -> state.domain("shop").orElseThrow().stats().profiles());
    }
}
