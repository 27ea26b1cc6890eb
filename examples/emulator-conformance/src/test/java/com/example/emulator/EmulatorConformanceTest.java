package com.example.emulator;

import java.net.URI;
import org.customerprofiles.tck.junit.ConformanceOptions;
import org.customerprofiles.tck.junit.ConformanceTest;
import org.customerprofiles.tck.run.Drivers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Every rule of the specification as a test of the emulator. */
@ConformanceOptions(
        target = "emulator.yaml",
        matchingTrigger = "/_control/domains/{domain}/matching-runs",
        driver = Drivers.WIRE)
class EmulatorConformanceTest implements ConformanceTest {

    private static Emulator emulator;

    @BeforeAll
    static void start() {
        emulator = new Emulator();
    }

    @AfterAll
    static void stop() {
        emulator.close();
    }

    @Override
    public URI endpoint() {
        return emulator.endpoint();
    }
}
