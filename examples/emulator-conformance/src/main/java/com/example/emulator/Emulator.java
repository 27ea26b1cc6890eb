package com.example.emulator;

import java.net.URI;
import org.customerprofiles.reference.server.CustomerProfilesServer;

/** Stands in for an emulator of your own: anything that can be started and says where it listens. */
public final class Emulator implements AutoCloseable {

    private final CustomerProfilesServer server = CustomerProfilesServer.start();

    public URI endpoint() {
        return server.endpoint();
    }

    @Override
    public void close() {
        server.close();
    }
}
