package org.customerprofiles.reference.control;

import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.reference.store.Store;

/** A server that runs, with who controls it and who calls it. */
record Served(CustomerProfilesServer server, ControlClient control, Shop shop) implements AutoCloseable {

    private Served(CustomerProfilesServer server) {
        this(server, new ControlClient(server.endpoint()), new Shop(server.endpoint()));
    }

    static Served start() {
        return new Served(CustomerProfilesServer.start());
    }

    static Served start(ServerOptions options) {
        return new Served(CustomerProfilesServer.start(options));
    }

    static Served start(ServerOptions options, Store store) {
        return new Served(CustomerProfilesServer.start(options, store));
    }

    @Override
    public void close() {
        server.close();
    }
}
