package org.customerprofiles.reference.variants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VariantsTest {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void everyVariantHasANameOfItsOwn() {
        List<String> names = Variants.all().stream().map(Variant::name).toList();

        assertEquals(names.stream().distinct().toList(), names);
        assertTrue(names.stream().allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*")), names::toString);
    }

    @Test
    void everyVariantIsWornOnceInTheCombinations() {
        List<String> worn = Variants.combined().stream()
                .flatMap(variant -> variant.members().stream())
                .map(Variant::name)
                .sorted()
                .toList();

        assertEquals(Variants.all().stream().map(Variant::name).sorted().toList(), worn);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyVariantIsAServerOfItsOwn(String name) throws IOException, InterruptedException {
        Variant variant = Variants.named(name);
        try (CustomerProfilesServer one = variant.start(ServerOptions.local());
                CustomerProfilesServer other = variant.start(ServerOptions.local())) {
            assertEquals(200, createDomain(one));
            assertEquals(200, createDomain(other));
            assertEquals(400, createDomain(one));
        }
    }

    static Stream<String> names() {
        return Variants.all().stream().map(Variant::name);
    }

    @Test
    void variantIsFoundByItsName() {
        assertEquals("late-merges", Variants.named("late-merges").name());
    }

    @Test
    void unknownNameIsAnsweredWithThoseThatThereAre() {
        IllegalArgumentException unknown =
                assertThrows(IllegalArgumentException.class, () -> Variants.named("early-merges"));

        assertTrue(unknown.getMessage().contains("late-merges"), unknown.getMessage());
    }

    private int createDomain(CustomerProfilesServer server) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.endpoint().resolve("/domains/shop"))
                .POST(BodyPublishers.ofString("{\"DefaultExpirationDays\": 366}"))
                .build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        return response.statusCode();
    }
}
