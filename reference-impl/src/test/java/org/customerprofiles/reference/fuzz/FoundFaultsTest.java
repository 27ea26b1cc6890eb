package org.customerprofiles.reference.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.customerprofiles.reference.mutants.Mutant;
import org.customerprofiles.reference.mutants.Mutants;
import org.customerprofiles.reference.mutants.Parts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fuzzer that finds nothing can be trusted only if it finds what is there. */
@Tag("slow")
class FoundFaultsTest {

    private static final long SEED = 7;
    private static final int ENOUGH = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "merge-moves-no-objects",
                "merge-moves-one-value-of-a-key",
                "merge-drops-shared-keys",
                "merge-deletes-first-only",
                "merge-deletes-before-it-looks",
                "merge-counts-moved-objects-twice",
                "add-profile-key-takes-it-away",
                "add-profile-key-adds-the-first-value",
                "delete-profile-key-deletes-from-all-profiles",
                "delete-profile-leaves-its-objects",
                "delete-profile-deletes-all-alike",
                "delete-object-type-leaves-its-objects",
                "matching-remembers-deleted"
            })
    void aFaultIsFound(String mutant) {
        assertTrue(fuzzer(mutant).run(ENOUGH).isPresent());
    }

    @Test
    void aFaultThatNeedsFiveCallsIsShownByAFew() {
        Fuzzer fuzzer = fuzzer("merge-moves-no-objects");
        Fuzzer.Failure failure = fuzzer.run(ENOUGH).orElseThrow();
        Shrinker.Finding smallest =
                Shrinker.shrunk(fuzzer::shown, failure.sent()).orElseThrow();
        List<String> last = List.of("POST", "/domains/" + domain(smallest) + "/profiles/objects/merge");
        Sent merge = smallest.requests().get(smallest.requests().size() - 1);
        assertEquals(last, List.of(merge.request().method(), merge.request().path()));
        // a domain, an object type, two profiles, a key for the object to find one by, the object, and the merge
        assertTrue(smallest.requests().size() <= 7, () -> Script.of(smallest.requests()));
    }

    @Test
    void linesSayEverythingThatARequestIs() {
        Requests requests = new Requests(SEED);
        Subject subject = new Subject(Parts.reference());
        Trial trial = new Trial(subject, subject::send, 1);
        for (int number = 0; number < 500; number++) {
            Sent sent = new Sent(number, requests.next(trial.state(), trial.tokens()));
            assertEquals(Optional.empty(), trial.send(sent));
            Sent again = Script.parsed(Script.line(sent));
            assertEquals(Script.line(sent), Script.line(again));
            assertEquals(Wire.body(sent.request()), Wire.body(again.request()));
            assertEquals(sent.request().path(), again.request().path());
        }
    }

    private static Fuzzer fuzzer(String name) {
        Mutant mutant = Mutants.named(name);
        return new Fuzzer(() -> new Subject(mutant.change().apply(Parts.reference())), SEED);
    }

    private static String domain(Shrinker.Finding finding) {
        return finding.requests().get(0).request().path().split("/")[2];
    }
}
