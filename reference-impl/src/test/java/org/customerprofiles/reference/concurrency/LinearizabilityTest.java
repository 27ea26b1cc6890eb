package org.customerprofiles.reference.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.reference.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What clients are answered who call at the same time about the same profiles, they could have been answered one after the
 * other. So nothing is lost and nothing doubled: what is there at the end is asked too.
 */
@ParameterizedClass
@EnumSource
class LinearizabilityTest {

    @Parameter
    private StoreKind kind;

    @TempDir
    private Path folder;

    private List<Store> stores;

    @BeforeEach
    void open() {
        stores = kind.open(folder);
    }

    @AfterEach
    void close() throws Exception {
        for (Store store : stores) {
            if (store instanceof AutoCloseable closeable) {
                closeable.close();
            }
        }
    }

    @Test
    void inThisProcess() throws InterruptedException {
        explained(stores.stream().map(Ports::to).toList(), 50);
    }

    @Test
    void overHttpWithCallsGoingToTwoServers() throws InterruptedException {
        overHttp(20);
    }

    @Test
    @Tag("slow")
    void inThisProcessForLong() throws InterruptedException {
        explained(stores.stream().map(Ports::to).toList(), 300);
    }

    @Test
    @Tag("slow")
    void overHttpForLong() throws InterruptedException {
        overHttp(100);
    }

    private void overHttp(int rounds) throws InterruptedException {
        try (CustomerProfilesServer one = CustomerProfilesServer.start(ServerOptions.local(), stores.get(0));
                CustomerProfilesServer other = CustomerProfilesServer.start(ServerOptions.local(), stores.get(1))) {
            explained(List.of(Ports.to(one.endpoint()), Ports.to(other.endpoint())), rounds);
        }
    }

    private void explained(List<Port> ports, int usualRounds) throws InterruptedException {
        long seed = Long.getLong("concurrency.seed", System.nanoTime());
        int rounds = Integer.getInteger("concurrency.rounds", kind.rounds(usualRounds));
        System.out.printf("%s: %d rounds, -Dconcurrency.seed=%d%n", kind, rounds, seed);
        assertEquals(Optional.empty(), Rounds.inexplicable(ports, rounds, seed));
    }
}
