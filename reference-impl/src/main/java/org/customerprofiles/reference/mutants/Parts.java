package org.customerprofiles.reference.mutants;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Operations;
import org.customerprofiles.reference.operations.Reference;
import org.customerprofiles.reference.restjson.Constraints;
import org.customerprofiles.reference.restjson.Encoding;
import org.customerprofiles.reference.restjson.JsonObjects;
import org.customerprofiles.reference.restjson.RestJson;
import org.customerprofiles.reference.restjson.Structure;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.reference.server.Service;
import org.customerprofiles.reference.server.SettableClock;
import org.customerprofiles.reference.store.MemoryStore;
import org.customerprofiles.reference.store.Store;

/**
 * What a server is put together from. Immutable.
 *
 * @param operations what each operation does
 * @param constraints what each operation accepts
 * @param encoding how answers are written
 * @param store gives an empty store
 * @param front what stands between HTTP and the protocol, for what only the outermost layer can do
 */
public record Parts(
        Operations operations,
        Constraints constraints,
        Encoding encoding,
        Supplier<Store> store,
        UnaryOperator<Service> front) {

    /** The parts of the reference implementation, as they are. */
    public static Parts reference() {
        return new Parts(
                Operations.all(new JsonObjects()),
                Constraints.official(),
                Encoding.restJson1(),
                MemoryStore::new,
                UnaryOperator.identity());
    }

    /** @throws IllegalArgumentException when there is no such operation */
    public Parts withOperation(String name, UnaryOperator<Operation> change) {
        return new Parts(
                operations.with(name, change.apply(operations.named(name))), constraints, encoding, store, front);
    }

    public Parts withConstraints(String operation, UnaryOperator<Structure> change) {
        return new Parts(
                operations,
                constraints.with(operation, change.apply(constraints.of(operation))),
                encoding,
                store,
                front);
    }

    public Parts withEncoding(UnaryOperator<Encoding> change) {
        return new Parts(operations, constraints, change.apply(encoding), store, front);
    }

    public Parts withStore(UnaryOperator<Store> change) {
        return new Parts(operations, constraints, encoding, () -> change.apply(store.get()), front);
    }

    public Parts withFront(UnaryOperator<Service> change) {
        return new Parts(operations, constraints, encoding, store, service -> change.apply(front.apply(service)));
    }

    /** Starts a server of its own, with nothing in it. */
    public CustomerProfilesServer start(ServerOptions options) {
        Reference reference = new Reference(
                store.get(),
                operations,
                new SettableClock(options.clock()),
                () -> UUID.randomUUID().toString().replace("-", ""));
        RestJson protocol = new RestJson(reference, constraints, encoding);
        return CustomerProfilesServer.start(options, front.apply(protocol::handle), protocol, reference);
    }
}
