package org.customerprofiles.reference.fuzz;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customerprofiles.reference.oracle.DomainState;
import org.customerprofiles.reference.oracle.Entry;
import org.customerprofiles.reference.oracle.ObjectState;
import org.customerprofiles.reference.oracle.ProfileState;
import org.customerprofiles.reference.oracle.State;

/** What requests speak of: for the most part of what is there, so that calls meet, sometimes of what is not. */
final class Cast {

    private static final List<String> EMAILS =
            List.of("ana@example.com", "ANA@example.com ", "ben@example.com", "cleo@example.com", "@");
    private static final List<String> PHONES =
            List.of("+12065550100", "(206) 555-0100", "12065550100", "+12065550101", "555-0102", "---");
    private static final List<String> NAMES = List.of("Ana", "ANA", "Ben", " Ana  Souza", "Souza", "Ée");
    private static final List<String> ACCOUNTS =
            List.of("A-1", "A-2", "a-1", "*", "null", "<b>&amp;", "%", "\u0000", "\ud83d\ude00");
    private static final List<String> KEYS = List.of(
            "crm",
            "badge",
            "mail",
            "crm",
            "badge",
            "mail",
            "_assetId",
            "_caseId",
            "_orderId",
            "_ctrContactId",
            "_marketoLeadId",
            "_salesforceAccountId",
            "_salesforceContactId",
            "_salesforceAssetId",
            "_zendeskUserId",
            "_zendeskExternalId",
            "_zendeskTicketId",
            "_serviceNowSystemId",
            "_serviceNowIncidentId",
            "_segmentUserId",
            "_shopifyCustomerId",
            "_shopifyOrderId");
    private static final int MOST_REMEMBERED = 200;
    static final List<String> TYPES = List.of("Booking", "Booking2", "Call");
    private static final List<String> DOMAINS = List.of("shop", "Shop", "shop-2", "s", "t_3");
    private static final double WRONG = 0.04;

    private final Dice dice;
    /** How often values are such that many profiles have them. */
    private final double common;

    private final Set<String> remembered = new LinkedHashSet<>();
    private State state = State.EMPTY;

    Cast(Dice dice) {
        this.dice = dice;
        this.common = dice.of(0.6, 0.6, 0.1);
    }

    void know(State newState) {
        state = newState;
    }

    State state() {
        return state;
    }

    String newDomain() {
        return dice.of(DOMAINS);
    }

    String domain() {
        List<String> there = List.copyOf(state.domains().keySet());
        if (there.isEmpty() || dice.chance(WRONG)) {
            return dice.of(DOMAINS);
        }
        // most calls go to one of them, so that much gets together there
        return dice.chance(0.7) ? there.get(0) : dice.of(there);
    }

    /** A profile of the domain, or of another, or of none. */
    String profile(String domain) {
        Optional<DomainState> home = state.domain(dice.chance(WRONG) ? domain() : domain);
        List<String> ids =
                home.map(found -> List.copyOf(found.profiles().keySet())).orElse(List.of());
        if (ids.isEmpty() || dice.chance(WRONG)) {
            return remembered.isEmpty() || dice.chance(0.3) ? dice.id() : dice.of(List.copyOf(remembered));
        }
        String id = dice.of(ids);
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.add(id);
        }
        return id;
    }

    String type() {
        return dice.of(TYPES);
    }

    Optional<ObjectState> object(String domain) {
        List<ObjectState> objects = state.domain(domain)
                .map(found -> List.copyOf(found.objects().values()))
                .orElse(List.of());
        return objects.isEmpty() || dice.chance(WRONG) ? Optional.empty() : Optional.of(dice.of(objects));
    }

    /** A key with a value that some profile has, or might have. */
    Entry key(String domain) {
        Optional<ProfileState> profile =
                state.domain(domain).map(found -> found.profiles().get(profile(domain)));
        if (profile.isEmpty() || dice.chance(0.4)) {
            String name = dice.of("_email", "_phone", "_fullName", "_account", dice.of(KEYS), "none");
            return new Entry(name, value(name));
        }
        return dice.of(List.copyOf(profile.get().entries()));
    }

    /** A key that was added to the profile. */
    Optional<Map.Entry<Entry, String>> addedKey(String domain, String profile) {
        return state.domain(domain)
                .map(found -> found.profiles().get(profile))
                .filter(found -> !found.keys().isEmpty())
                .map(found -> dice.of(List.copyOf(found.keys().entrySet())));
    }

    String value(String keyName) {
        return switch (keyName) {
            case "_email", "mail" -> email();
            case "_phone" -> phone();
            case "_fullName" -> name() + " " + name();
            default -> account();
        };
    }

    String email() {
        return dice.chance(common) ? dice.of(EMAILS) : "c%d@example.com".formatted(dice.between(1, 20));
    }

    String phone() {
        return dice.chance(common) ? dice.of(PHONES) : "+120655501%02d".formatted(dice.between(10, 40));
    }

    String name() {
        return dice.chance(common) ? dice.of(NAMES) : "Cleo " + dice.between(1, 20);
    }

    String account() {
        return dice.of(ACCOUNTS);
    }
}
