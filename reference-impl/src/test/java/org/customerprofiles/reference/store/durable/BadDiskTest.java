package org.customerprofiles.reference.store.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full, read-only or damaged: said clearly, and nothing lost or half written. */
class BadDiskTest {

    private static final int PROFILES = 500;
    private static final String LONG_TEXT = "x".repeat(200_000);

    @TempDir
    private Path folder;

    @Test
    void aFullDiskEndsTheWritingAndLosesNothing() throws IOException {
        int written = 0;
        try (MountedFolder disk = MountedFolder.ofMegabytes(12)) {
            try (DurableStore store = DurableStore.open(disk.path())) {
                Shop shop = Shop.in(store);
                Optional<WritesRefusedException> refused = Optional.empty();
                while (refused.isEmpty()) {
                    refused = refusal(shop, written);
                    written += refused.isEmpty() ? 1 : 0;
                }
                assertTrue(refused.orElseThrow().getMessage().contains("No space left on device"), "" + refused);
                assertAllThere(store, written);
            }
            copy(disk.path(), folder);
        }
        assertTrue(written > 10, "writes before the disk was full: " + written);
        // with room again, as nothing but the disk was wrong
        try (DurableStore store = DurableStore.open(folder)) {
            assertAllThere(store, written);
            new Shop(store).put("new", "new", "Souza");
        }
    }

    @Test
    void aServerWhoseDiskIsFullAnswersAsOneThatFailed() throws Exception {
        try (MountedFolder disk = MountedFolder.ofMegabytes(12);
                DurableStore store = DurableStore.open(disk.path());
                CustomerProfilesServer server = CustomerProfilesServer.start(ServerOptions.local(), store)) {
            Shop shop = Shop.in(store);
            for (int i = 0; refusal(shop, i).isEmpty(); i++) {
                assertTrue(i < 1000, "the disk is never full");
            }
            HttpClient client = HttpClient.newHttpClient();
            HttpRequest.Builder domain =
                    HttpRequest.newBuilder(server.endpoint().resolve("/domains/shop"));
            HttpResponse<String> write = client.send(
                    domain.copy()
                            .PUT(BodyPublishers.ofString("{\"DefaultExpirationDays\": 30}"))
                            .build(),
                    BodyHandlers.ofString());
            assertEquals(500, write.statusCode(), write.body());
            assertEquals(
                    "InternalServerException",
                    write.headers().firstValue("x-amzn-errortype").orElse(""));
            assertEquals(
                    200,
                    client.send(domain.GET().build(), BodyHandlers.ofString()).statusCode());
        }
    }

    @Test
    void aDiskThatIsFullAtTheStartIsExplained() throws IOException {
        try (MountedFolder disk = MountedFolder.ofMegabytes(1)) {
            Path filler = Files.createFile(disk.path().resolve("filler"));
            assertThrows(IOException.class, () -> Files.write(filler, new byte[2 << 20]));
            String why = unusable(disk.path().resolve("data"));
            assertTrue(why.contains("cannot be"), why);
            assertTrue(why.contains("No space left on device"), why);
        }
    }

    @Test
    void aReadOnlyDiskIsExplained() throws IOException {
        try (MountedFolder disk = MountedFolder.ofMegabytes(12)) {
            DurableStore.open(disk.path()).close();
            disk.becomeReadOnly();
            String why = unusable(disk.path());
            assertTrue(why.contains("cannot be written to"), why);
            assertTrue(why.contains("Read-only"), why);
        }
    }

    @Test
    void aDamagedTableIsNoticedAtTheStart() throws IOException {
        fill();
        DurableStore.open(folder).close(); // writes the log's rows into a table
        damage(only(".sst"));
        String why = unusable(folder);
        assertTrue(why.contains("is damaged"), why);
    }

    @Test
    void aDamagedLogIsNoticedAtTheStart() throws IOException {
        fill();
        damage(only(".log"));
        String why = unusable(folder);
        assertTrue(why.contains("is damaged"), why);
    }

    @Test
    void aMissingTableIsNoticedAtTheStart() throws IOException {
        fill();
        DurableStore.open(folder).close();
        Files.delete(only(".sst"));
        String why = unusable(folder);
        assertTrue(why.contains("is damaged") || why.contains("cannot be opened"), why);
    }

    @Test
    void aWriteThatWasCutOffIsLeftOutWhole() throws IOException {
        fill();
        Path log = only(".log");
        byte[] all = Files.readAllBytes(log);
        int end = all.length;
        while (all[end - 1] == 0) {
            end--;
        }
        Files.write(log, Arrays.copyOf(all, end - 3));
        try (DurableStore store = DurableStore.open(folder)) {
            assertEquals(PROFILES - 1, new Shop(store).size());
            assertEquals(Set.of(), Audit.problems(store));
        }
    }

    private void fill() {
        try (DurableStore store = DurableStore.open(folder)) {
            Shop shop = Shop.in(store);
            for (int i = 0; i < PROFILES; i++) {
                shop.put("p%04d".formatted(i), "" + i, "Souza");
            }
        }
    }

    private static void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 0x55;
        Files.write(file, bytes);
    }

    /** The largest file of a kind. */
    private Path only(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("database"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .max(Comparator.comparing(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    private static String unusable(Path folder) {
        String message = assertThrows(UnusableFolderException.class, () -> DurableStore.open(folder))
                .getMessage();
        assertNotNull(message);
        return message;
    }

    private static Optional<WritesRefusedException> refusal(Shop shop, int number) {
        try {
            shop.put("p%04d".formatted(number), "" + number, LONG_TEXT);
            return Optional.empty();
        } catch (WritesRefusedException refused) {
            return Optional.of(refused);
        }
    }

    private static void assertAllThere(DurableStore store, int written) {
        Shop shop = new Shop(store);
        for (int i = 0; i < written; i++) {
            assertEquals(List.of("p%04d".formatted(i)), shop.having("" + i));
        }
        assertTrue(shop.size() - written <= 1, shop.size() + " profiles of " + written);
        assertEquals(Set.of(), Audit.problems(store));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copied = to.resolve(from.relativize(file));
                Files.createDirectories(copied.getParent());
                Files.copy(file, copied);
            }
        }
    }
}
