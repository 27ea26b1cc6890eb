package org.customerprofiles.reference.junit;

import java.net.URI;
import org.customerprofiles.reference.control.ControlClient;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A Customer Profiles in the process of the tests. In a static field it starts empty for each class, its nested classes
 * included; in an instance field, for each test.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final CustomerProfiles customerProfiles = new CustomerProfiles();
 *
 * CustomerProfilesClient client = CustomerProfilesClient.builder()
 *         .endpointOverride(customerProfiles.endpoint())
 *         .region(Region.US_EAST_1)
 *         .credentialsProvider(AnonymousCredentialsProvider.create())
 *         .build();
 * }</pre>
 */
public final class CustomerProfiles
        implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {

    private final ServerOptions options;
    private CustomerProfilesServer server;
    private String startedFor;

    /** On a free port of 127.0.0.1, with the system's clock. */
    public CustomerProfiles() {
        this(ServerOptions.local());
    }

    /** As a server with these options; its clock decides when the matching process runs by itself. */
    public CustomerProfiles(ServerOptions options) {
        this.options = options;
    }

    /** Where it listens: what an AWS SDK calls the endpoint override. */
    public URI endpoint() {
        return running().endpoint();
    }

    /**
     * Runs the matching process of a domain now, whatever its schedule; its match groups are there afterwards.
     *
     * @throws IllegalStateException when there is no such domain, or its matching is disabled
     */
    public void runMatching(String domain) {
        running().runMatching(domain);
    }

    /**
     * What a test wants beyond the API: to fill the server, to move its clock, to make it slow or busy.
     *
     * <pre>{@code
     * customerProfiles.control().advanceClock(Duration.ofDays(7));
     * }</pre>
     */
    public ControlClient control() {
        return new ControlClient(endpoint());
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        start(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        start(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        stop(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop(context);
    }

    private CustomerProfilesServer running() {
        if (server == null) {
            throw new IllegalStateException("Customer Profiles runs only during tests: register the extension with"
                    + " @RegisterExtension, and ask for its endpoint in a test or in a method before it.");
        }
        return server;
    }

    /** A static field is told of the class, of each nested class, and of each test: the first of them starts the server. */
    private void start(ExtensionContext context) {
        if (server == null) {
            server = CustomerProfilesServer.start(options);
            startedFor = context.getUniqueId();
        }
    }

    private void stop(ExtensionContext context) {
        if (context.getUniqueId().equals(startedFor)) {
            server.close();
            server = null;
            startedFor = null;
        }
    }
}
