package org.customerprofiles.tck.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.customerprofiles.reference.mutants.Parts;
import org.customerprofiles.reference.operations.Circumstances;
import org.customerprofiles.reference.operations.Operation;
import org.customerprofiles.reference.operations.Outcome;
import org.customerprofiles.reference.operations.Request;
import org.customerprofiles.reference.server.CustomerProfilesServer;
import org.customerprofiles.reference.server.ServerOptions;
import org.customerprofiles.reference.store.Transaction;
import org.customerprofiles.reference.variants.Variant;
import org.customerprofiles.reference.variants.Variants;
import org.customerprofiles.tck.report.Progress;
import org.customerprofiles.tck.report.RuleResult;
import org.customerprofiles.tck.report.Verdict;
import org.customerprofiles.tck.run.Drivers;
import org.customerprofiles.tck.run.KitRun;
import org.customerprofiles.tck.run.Selection;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.Specification;
import org.customerprofiles.tck.target.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fault is noticed in a target that takes its time, too: nothing passes because it was read too early. */
@Tag("slow")
class LateFaultsTest {

    private static final Map<String, UnaryOperator<Parts>> FAULTS = Map.of(
            "none",
            UnaryOperator.identity(),
            "AND by default",
            parts -> parts.withOperation("SearchProfiles", LateFaultsTest::withDefaultAnd),
            "merged values win",
            parts -> parts.withOperation("MergeProfiles", LateFaultsTest::withMergedFirstName),
            "merged profiles come back",
            Revival::of);

    @ParameterizedTest
    @CsvSource({
        "lagging-searches, none,                      SearchProfiles-5, PASSED",
        "lagging-searches, AND by default,            SearchProfiles-5, FAILED",
        "late-merges,      none,                      MergeProfiles-4,  PASSED",
        "late-merges,      merged values win,         MergeProfiles-4,  FAILED",
        "late-merges,      none,                      MergeProfiles-35, PASSED",
        "late-merges,      merged profiles come back, MergeProfiles-35, FAILED"
    })
    void verdictIsThatOfAnImmediateTarget(String variant, String fault, String rule, Verdict expected) {
        Variant late = Variants.named(variant);
        Parts parts = late.disguise().apply(FAULTS.get(fault).apply(Parts.reference()));
        try (CustomerProfilesServer server = parts.start(ServerOptions.local())) {
            assertEquals(Map.of(rule, expected), verdicts(target(server.endpoint(), late), rule));
        }
    }

    private static Map<String, Verdict> verdicts(Target target, String rule) {
        Selection selection = new Selection(Optional.empty(), Set.of(), Set.of(RuleId.parse(rule)));
        return new KitRun(target, Specification.load(), selection, Drivers.WIRE, Progress.silent())
                .execute(8).rules().stream()
                        .collect(Collectors.toMap(result -> result.id().toString(), RuleResult::verdict));
    }

    private static Target target(URI endpoint, Variant variant) {
        return Target.at(endpoint).settleTime(variant.settleTime()).build();
    }

    private static Operation withDefaultAnd(Operation search) {
        return new Operation() {
            @Override
            public Outcome apply(Request request, Transaction state, Circumstances circumstances) {
                Map<String, Object> members = new LinkedHashMap<>(request.members());
                members.putIfAbsent("LogicalOperator", "AND");
                return search.apply(new Request(members), state, circumstances);
            }

            @Override
            public boolean readsOnly() {
                return true;
            }
        };
    }

    private static Operation withMergedFirstName(Operation merge) {
        return (request, state, circumstances) -> {
            Map<String, Object> sources = new LinkedHashMap<>(request.structure("FieldSourceProfileIds"));
            sources.putIfAbsent(
                    "FirstName", request.list("ProfileIdsToBeMerged").get(0));
            Map<String, Object> members = new LinkedHashMap<>(request.members());
            members.put("FieldSourceProfileIds", sources);
            return merge.apply(new Request(members), state, circumstances);
        };
    }
}
