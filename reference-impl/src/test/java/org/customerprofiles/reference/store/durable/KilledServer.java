package org.customerprofiles.reference.store.durable;

import java.io.IOException;
import java.nio.file.Path;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;

/** Serves from a folder, says where, and goes on until it is killed or nobody holds its input open. */
final class KilledServer {

    private KilledServer() {}

    public static void main(String... folderAndFault) throws IOException {
        Fault fault = Fault.valueOf(folderAndFault[1]);
        DurableStore store = DurableStore.open(Path.of(folderAndFault[0]), fault.disk());
        CustomerProfilesServer server = CustomerProfilesServer.start(ServerOptions.local(), store);
        System.out.println(server.endpoint());
        System.in.readAllBytes();
        System.exit(0);
    }
}
