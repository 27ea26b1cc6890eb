package org.customerprofiles.tck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.reference.sigv4.AccessKey;
import org.customerprofiles.reference.sigv4.SignatureCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The kit, with the raw requests and the SDK's of its drivers, before a server that looks at signatures. */
class SignedRequestsTest {

    private static final int CONFORMANT = 0;
    private static final int INCONCLUSIVE = 3;

    @TempDir
    private Path folder;

    @AfterEach
    void forgetTheKeys() {
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }

    @Test
    void areLetInWithTheRightKeys() {
        assertEquals(CONFORMANT, runWith("AKIDTCK", "the right secret"));
    }

    @Test
    void areNotLetInWithAnotherSecretOrKey() {
        assertEquals(INCONCLUSIVE, runWith("AKIDTCK", "another secret"));
        assertEquals(INCONCLUSIVE, runWith("AKIDOTHER", "the right secret"));
    }

    @Test
    void needASecretInTheEnvironment() {
        SignatureOptions options = new SignatureOptions();
        new CommandLine(CommandLine.Model.CommandSpec.create()
                        .addMixin("options", CommandLine.Model.CommandSpec.forAnnotatedObject(options)))
                .parseArgs("--require-signature", "AKIDTCK");

        UsageError refusal = assertThrows(UsageError.class, () -> options.check(Map.of("AWS_SECRET_ACCESS_KEY", " ")));
        assertTrue(refusal.getMessage().contains("TCK_SECRET_ACCESS_KEY"), refusal::getMessage);
        SignatureCheck check = options.check(Map.of("TCK_SECRET_ACCESS_KEY", "hush", "AWS_REGION", "eu-west-1"))
                .orElseThrow();
        assertEquals("eu-west-1", check.region());
        assertFalse(check.toString().contains("hush"), check::toString);
    }

    private int runWith(String accessKey, String secret) {
        SignatureCheck check =
                new SignatureCheck(new AccessKey("AKIDTCK", "the right secret"), "us-east-1", Clock.systemUTC());
        System.setProperty("aws.accessKeyId", accessKey);
        System.setProperty("aws.secretAccessKey", secret);
        try (CustomerProfilesServer server =
                CustomerProfilesServer.start(ServerOptions.local().withSignatures(check))) {
            return Commands.execute(
                    "run",
                    "--endpoint",
                    server.endpoint().toString(),
                    "--region",
                    "us-east-1",
                    "--account",
                    "000000000000",
                    "--operation",
                    "TagResource",
                    "--operation",
                    "ListDomains",
                    "--driver",
                    "both",
                    "--quiet",
                    "--report",
                    folder.toString());
        }
    }
}
