package org.customerprofiles.tck.steps;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.customerprofiles.tck.drive.ConnectionTrouble;
import org.customerprofiles.tck.drive.Exchange;
import org.customerprofiles.tck.drive.WireRequest;

/** Asks the target for a run of its matching process, the way its owner has told the kit, and waits for the result. */
public final class MatchingRun {

    private final World world;

    public MatchingRun(World world) {
        this.world = world;
    }

    /** @throws ConnectionTrouble when the trigger does not accept: that is not the target's fault */
    void start() {
        String trigger = world.run()
                .target()
                .matchingTrigger()
                .orElseThrow(() -> new Misuse("a rule that needs @needs-matching-trigger does not say so"));
        String domain = URLEncoder.encode(world.names().domain(), StandardCharsets.UTF_8);
        String before = generationDate();
        Exchange exchange = world.run()
                .driver()
                .send(
                        "Wire",
                        new WireRequest(
                                "POST", URI.create(trigger.replace("{domain}", domain)), Map.of(), new byte[0]));
        world.settling().written();
        if (!exchange.response().succeeded()) {
            throw new ConnectionTrouble("the matching trigger answered " + Client.describe(exchange.response())
                    + "; check --matching-trigger");
        }
        world.settling().awaitEvidence(() -> !generationDate().equals(before));
    }

    private String generationDate() {
        Exchange matches = world.client()
                .call("GetMatches", Map.of("DomainName", world.names().domain()));
        return Json.text(Client.body(matches).path("MatchGenerationDate"));
    }
}
