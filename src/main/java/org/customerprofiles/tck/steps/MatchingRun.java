package org.customerprofiles.tck.steps;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.customerprofiles.tck.drive.ConnectionTrouble;
import org.customerprofiles.tck.drive.Exchange;
import org.customerprofiles.tck.drive.WireRequest;

/** A run of the target's matching process: asked for the way its owner has told the kit, or made by the target itself. */
public final class MatchingRun {

    private static final int NOT_FOUND = 404;

    private final World world;
    private String dateBefore = "";

    public MatchingRun(World world) {
        this.world = world;
    }

    /**
     * Sees to it that a run has happened, and waits for its result.
     *
     * @throws ConnectionTrouble when the trigger does not accept: that is not the target's fault
     * @throws Waiting when the target makes its runs by itself, and has yet to
     */
    void start() {
        Exchange before = matches();
        dateBefore = dateIn(before);
        if (!world.run().launches().awaitRuns()) {
            trigger();
            world.settling().awaitEvidence(() -> !dateIn(matches()).equals(dateIn(before)));
            return;
        }
        if (world.run().launches().launch()) {
            world.course().waits();
            throw new Waiting("launched; it goes on after the next matching run");
        }
        world.course().goLive();
        Exchange now = matchesNow();
        if (now.response().status() == NOT_FOUND && isGone()) {
            throw new ConnectionTrouble("the domain " + world.names().domain()
                    + " that was launched is there no more, perhaps after a sweep; launch it again");
        }
        if (!shows(before, now)) {
            world.course().waits();
            throw new Waiting("the matching process has not run yet");
        }
    }

    /** The date that the target gave before the latest run: a number as a text, or empty when it gave none. */
    String dateBefore() {
        return dateBefore;
    }

    /** A target that cannot be reached now may be checked another time: nothing has changed in the domain. */
    private Exchange matchesNow() {
        try {
            return matches();
        } catch (ConnectionTrouble unreachable) {
            world.course().waits();
            throw unreachable;
        }
    }

    private void trigger() {
        String trigger = world.run()
                .target()
                .matchingTrigger()
                .orElseThrow(() -> new Misuse("a rule that needs @needs-matching-trigger does not say so"));
        String domain = URLEncoder.encode(world.names().domain(), StandardCharsets.UTF_8);
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
    }

    /** Whether a run has happened between two answers; groups that were not there before show that without a date. */
    private static boolean shows(Exchange before, Exchange now) {
        boolean isDated = !dateIn(now).isEmpty() && !dateIn(now).equals(dateIn(before));
        return isDated || hasGroups(now) && !hasGroups(before);
    }

    private boolean isGone() {
        return world.observer().domain(world.names().domain()).isEmpty();
    }

    Exchange matches() {
        return world.client()
                .call("GetMatches", Map.of("DomainName", world.names().domain()));
    }

    private static String dateIn(Exchange matches) {
        return Json.text(Client.body(matches).path("MatchGenerationDate"));
    }

    private static boolean hasGroups(Exchange matches) {
        return Json.elements(Client.body(matches).path("Matches")).findAny().isPresent();
    }
}
