package org.customerprofiles.reference.concurrency;

import java.nio.file.Path;
import java.util.List;
import org.customerprofiles.reference.store.MemoryStore;
import org.customerprofiles.reference.store.Store;
import org.customerprofiles.reference.store.durable.DurableStore;

/** The stores that clients share. */
enum StoreKind {
    MEMORY {
        @Override
        List<Store> open(Path folder) {
            Store store = new MemoryStore();
            return List.of(store, store);
        }
    },
    DURABLE {
        @Override
        List<Store> open(Path folder) {
            Store store = DurableStore.open(folder);
            return List.of(store, store);
        }
    };

    /** Two ways to one state, as two servers have them: two objects where a store can be opened twice, else one. */
    abstract List<Store> open(Path folder);
}
