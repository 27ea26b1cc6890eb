package org.customerprofiles.reference.concurrency;

import java.nio.file.Path;
import java.util.List;
import org.customerprofiles.reference.store.MemoryStore;
import org.customerprofiles.reference.store.Store;
import org.customerprofiles.reference.store.durable.DurableStore;
import org.customerprofiles.reference.store.shared.DatabaseLogin;
import org.customerprofiles.reference.store.shared.SharedStore;
import org.customerprofiles.reference.store.shared.TestDatabase;

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
    },
    SHARED {
        @Override
        List<Store> open(Path folder) {
            DatabaseLogin database = TestDatabase.fresh();
            return List.of(SharedStore.open(database), SharedStore.open(database));
        }

        /** Each call is several ways to the database and back. */
        @Override
        int rounds(int usual) {
            return usual / 10;
        }
    };

    /** Two ways to one state, as two servers have them: two objects where a store can be opened twice, else one. */
    abstract List<Store> open(Path folder);

    /** How many rounds there is time for, where another store has time for so many. */
    int rounds(int usual) {
        return usual;
    }
}
