package org.customerprofiles.reference.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Map;
import java.util.Optional;
import org.customerprofiles.reference.oracle.Json;
import org.customerprofiles.reference.oracle.PageToken;
import org.customerprofiles.reference.oracle.State;
import org.customerprofiles.reference.oracle.Tokens;
import org.customerprofiles.reference.restjson.Constraints;
import org.customerprofiles.reference.restjson.WireRequest;

/** What is thrown at the service: half of it valid, a third with one thing changed, the rest hostile. */
final class Requests {

    private static final Constraints CONSTRAINTS = Constraints.official();

    private final Dice dice;
    private final Cast cast;
    private final Calls calls;
    private final Damage damage;
    private final Limits limits;
    private final WireDamage wireDamage;
    private Tokens tokens = new Tokens();

    Requests(long seed) {
        dice = new Dice(seed);
        cast = new Cast(dice);
        calls = new Calls(dice, cast);
        damage = new Damage(dice);
        limits = new Limits(dice);
        wireDamage = new WireDamage(dice);
    }

    /** The next request where this is what is there and these are the tokens that were given out. */
    WireRequest next(State state, Tokens known) {
        cast.know(state);
        calls.know(known);
        tokens = known;
        double sort = dice.fraction();
        if (sort < 0.5 || state.domains().isEmpty() && sort < 0.9) {
            return followUp().orElseGet(this::valid);
        }
        return sort < 0.83 ? nearlyValid() : hostile();
    }

    private WireRequest valid() {
        String operation = calls.operation();
        return Wire.request(operation, calls.members(operation));
    }

    /** For the page after one that was given out lately. */
    private Optional<WireRequest> followUp() {
        if (tokens.all().isEmpty() || !dice.chance(0.05)) {
            return Optional.empty();
        }
        String token = tokens.all()
                .get(tokens.all().size()
                        - 1
                        - dice.between(0, Math.min(2, tokens.all().size() - 1)));
        return tokens.of(token).map(meaning -> following(token, meaning));
    }

    private WireRequest following(String token, PageToken meaning) {
        WireRequest next = Wire.request(meaning.operation(), meaning.members(token, dice.of(1, 2, 100)));
        return dice.chance(0.2) ? wireDamage.tampered(next, token) : next;
    }

    private WireRequest nearlyValid() {
        String operation = dice.chance(0.5) ? calls.operation() : dice.of(Weights.EVENLY);
        Map<String, Object> members = calls.members(operation);
        if (dice.chance(0.5) && !operation.equals("RunMatching")) {
            return Wire.request(operation, Json.members(limits.at(CONSTRAINTS.of(operation), members)));
        }
        return dice.chance(0.5)
                ? Wire.request(operation, damage.damaged(members))
                : wireDamage.damaged(Wire.request(operation, members));
    }

    private WireRequest hostile() {
        WireRequest request = dice.chance(0.5) ? nearlyValid() : valid();
        int times = dice.between(1, 4);
        for (int time = 0; time < times; time++) {
            request = wireDamage.damaged(request);
        }
        return dice.chance(0.3) ? noise(request) : request;
    }

    private WireRequest noise(WireRequest request) {
        String text = new String(dice.bytes(60), ISO_8859_1);
        return dice.of(
                Wire.withBody(request, dice.bytes(200)),
                Wire.withPath(request, "/" + text),
                Wire.withPath(request, text),
                Wire.withQuery(request, text),
                Wire.withMethod(request, text),
                Wire.withHeaders(request, Map.of("Content-Type", text)));
    }
}
