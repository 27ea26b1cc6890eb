package org.customerprofiles.tck.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.customerprofiles.tck.drive.Call;
import org.customerprofiles.tck.drive.Driver;
import org.customerprofiles.tck.drive.Exchange;
import org.customerprofiles.tck.drive.WireRequest;
import org.customerprofiles.tck.drive.WireResponse;
import org.junit.jupiter.api.Test;

class SweepTest {

    /** Answers every DeleteDomain with a status and an error type. */
    private record Answering(int status, String type, List<Object> asked) implements Driver {

        @Override
        public String name() {
            return "wire";
        }

        @Override
        public Exchange call(Call call) {
            asked.add(call.members().get("DomainName"));
            byte[] body = ("{\"__type\":\"" + type + "\"}").getBytes(StandardCharsets.UTF_8);
            return new Exchange(
                    call.operation(),
                    name(),
                    new WireRequest("DELETE", URI.create("http://127.0.0.1/"), Map.of(), new byte[0]),
                    new WireResponse(status, Map.of(), body),
                    Instant.EPOCH,
                    Duration.ZERO,
                    0);
        }

        @Override
        public Exchange send(String operation, WireRequest request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {}
    }

    private static Sweep sweep(int status, String type, List<Object> asked, String... domains) {
        return Sweep.of(new Answering(status, type, asked), List.of(domains));
    }

    @Test
    void whatIsGoneAlreadyIsRemoved() {
        assertEquals(
                List.of("tck-abcdef-1"),
                sweep(404, "ResourceNotFoundException", new ArrayList<>(), "tck-abcdef-1")
                        .removed());
    }

    @Test
    void aNameThatMayBeAnothersIsNeverTouched() {
        List<Object> asked = new ArrayList<>();
        Sweep sweep = sweep(200, "", asked, "production", "t", "tck-abcde", "tck-abcdef-1");

        assertEquals(List.of("tck-abcdef-1"), asked);
        assertEquals(Set.of("production", "t", "tck-abcde"), sweep.kept().keySet());
    }

    @Test
    void aTargetThatRemovesNothingIsNotAskedForever() {
        List<Object> asked = new ArrayList<>();
        Sweep sweep = sweep(
                403, "AccessDeniedException", asked, "tck-abcdef-1", "tck-abcdef-2", "tck-abcdef-3", "tck-abcdef-4");

        assertEquals(3, asked.size());
        assertEquals(4, sweep.kept().size());
        assertEquals(
                "DeleteDomain was answered with AccessDeniedException (status 403)",
                sweep.kept().get("tck-abcdef-4"));
    }
}
