package org.customerprofiles.tck.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customerprofiles.tck.drive.WireRequest;
import org.customerprofiles.tck.drive.WireResponse;

/** Requests as they stand and statuses: what only the features about the wire may speak of. */
public final class RawSteps {

    private final World world;
    private final Placeholders placeholders;

    public RawSteps(World world, Placeholders placeholders) {
        this.world = world;
        this.placeholders = placeholders;
    }

    @When("this request is sent")
    public void sent(String text) {
        String[] headAndBody = placeholders.filled(text).split("\n\\s*\n", 2);
        List<String> head = headAndBody[0].lines().toList();
        String[] requestLine = head.get(0).split(" ", 2);
        Map<String, List<String>> headers = new LinkedHashMap<>();
        head.stream()
                .skip(1)
                .map(line -> line.split(":\\s*", 2))
                .forEach(header -> headers.computeIfAbsent(header[0], name -> new ArrayList<>())
                        .add(header[1]));
        byte[] body = (headAndBody.length > 1 ? headAndBody[1] : "").getBytes(StandardCharsets.UTF_8);
        URI uri = URI.create(world.run().target().endpoint() + requestLine[1].strip());
        world.judgeRaw(new WireRequest(requestLine[0], uri, headers, body));
    }

    @Then("the response status is {int}")
    public void status(int expected) {
        WireResponse response = world.judged().exchange().response();
        if (response.status() != expected) {
            throw new Mismatch("status " + expected, Client.describe(response));
        }
        if (!response.succeeded()) {
            new Refusals(world).nothingChanged();
        }
    }

    @Then("the response status is a 4xx")
    public void statusOfTheClientsFault() {
        WireResponse response = world.judged().exchange().response();
        if (response.status() < 400 || response.status() > 499) {
            throw new Mismatch("a status from 400 to 499", Client.describe(response));
        }
        new Refusals(world).nothingChanged();
    }
}
