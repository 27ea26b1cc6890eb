package org.customerprofiles.tck.steps;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.customerprofiles.tck.check.Violation;
import org.customerprofiles.tck.drive.Exchange;
import org.customerprofiles.tck.drive.WireRequest;
import org.customerprofiles.tck.spec.ScenarioRef;

/** One scenario's world: what it owns, the call it judges, and the ways to read the state back. */
public final class World {

    private static final String MARKER = "AccountNumber";

    /** What scenarios call the profile that the judged CreateProfile has created. */
    private static final String NEW = "New";

    /** Words of steps that look back at the state before the judged call. */
    private static final List<String> LOOKING_BACK =
            List.of("refused", "unchanged", "observed", "status is", "advanced", "has not changed");

    private final TestRun run;
    private final Names names;
    private final Notation notation;
    private final Settling settling;
    private ScenarioRecord record;
    private Course course;
    private Client client;
    private Observer observer;
    private Members members;
    private SharedDomain shared;
    private boolean comparesStates;
    private Optional<Snapshot> before = Optional.empty();
    private Snapshot.Scope scope;
    private Judged judged;

    public World(TestRun run) {
        this.run = run;
        this.names = new Names(run);
        this.notation = new Notation(names);
        this.settling = new Settling(run.target().settleTime(), run.target().pollInterval());
        run.target().account().ifPresent(account -> notation.arn(run.target().region() + ":" + account));
    }

    void begin(URI feature, int line) {
        record = new ScenarioRecord(feature, line);
        course = new Course(run, names, record);
        client = new Client(run, course.driver(), record, settling);
        observer = new Observer(client);
        members = new Members(run.bindings(), notation);
        shared = new SharedDomain(this);
        comparesStates = course.stepTexts().stream()
                .anyMatch(step -> LOOKING_BACK.stream().anyMatch(step::contains));
    }

    /** Passes on or removes what the scenario owns, whatever happened, unless a later run needs it. */
    void end(boolean failed) {
        record.close();
        record.generated().putAll(names.generated());
        try {
            if (failed || !shared.isPassedOn(record)) {
                course.end(client);
            }
        } finally {
            run.ended(record);
        }
    }

    TestRun run() {
        return run;
    }

    Course course() {
        return course;
    }

    /** The domain that the scenario may have from others. */
    SharedDomain shared() {
        return shared;
    }

    /** The scenario as the specification has it. */
    Optional<ScenarioRef> written() {
        return course.scenario();
    }

    Names names() {
        return names;
    }

    Notation notation() {
        return notation;
    }

    Settling settling() {
        return settling;
    }

    Client client() {
        return client;
    }

    Observer observer() {
        return observer;
    }

    /** A rule that is not the scenario's own was broken by the judged call. */
    void found(Violation violation) {
        record.findings().add(new ScenarioRecord.Finding(violation, judged.exchange()));
    }

    void observed(String outcome) {
        record.observed().add(outcome);
    }

    /** An operation's members from a table's cells; DomainName is the scenario's domain unless the table names it. */
    Map<String, Object> members(String operation, Map<String, String> cells) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (run.bindings().typeOf(operation, "DomainName").isPresent()) {
            all.put("DomainName", names.domain());
        }
        all.putAll(members.of(operation, cells));
        return all;
    }

    /** Makes the call that the scenario judges. */
    void judge(String operation, Map<String, Object> asked) {
        judge(operation, asked, Map.of());
    }

    /** Makes the call that the scenario judges, with more in its body than belongs there. */
    void judge(String operation, Map<String, Object> asked, Map<String, Object> strayBody) {
        Map<String, Object> sent = marked(operation, asked);
        beforeTheCall(operation, sent);
        judged(operation, sent, () -> List.of(client.call(operation, sent, strayBody)));
        if (operation.equals("CreateProfile") && judged.succeeded()) {
            String id = Json.text(judged.response().path("ProfileId"));
            names.remember(NEW, (String) sent.get("DomainName"), id);
        }
    }

    /** Makes the judged call once more, in the same words. */
    void judgeAgain() {
        client.call(judged().operation(), judged().members());
    }

    /** Makes the judged call page after page. */
    void judgePages(String operation, Map<String, Object> asked) {
        judged(operation, asked, () -> Pages.readAll(client, operation, asked));
    }

    /** Sends the raw request that the scenario judges. */
    void judgeRaw(WireRequest request) {
        beforeTheCall("Wire", Map.of());
        run.ownedDomains().sending(request, names.domain());
        judged("Wire", Map.of(), () -> List.of(client.send(request)));
    }

    private void judged(String operation, Map<String, Object> sent, Supplier<List<Exchange>> call) {
        boolean repeatable = !operation.equals("Wire") && !Client.changesState(operation);
        judged = new Judged(operation, sent, call.get(), repeatable ? Optional.of(call) : Optional.empty());
        record.judged(judged.exchange());
        if (!repeatable) {
            settling.changesAreJudged();
        }
        notation.nextToken(Json.text(judged.response().path("NextToken")));
    }

    /** The call that is judged, as it was answered first. */
    Judged judged() {
        if (judged == null) {
            throw new Misuse("a Then without a When");
        }
        return judged;
    }

    /** Whether the judged call was one of this operation. */
    boolean judgedIs(String operation) {
        return judged != null && judged.operation().equals(operation);
    }

    /** The pages of a listing that was judged, and those that its last one leads to: how long pages are is left open. */
    List<Exchange> listing(Judged call) {
        return Pages.readOn(client, call.operation(), call.members(), call.pages());
    }

    /** Reads the judged call's answer, again and again while the target settles. */
    Supplier<Judged> judgedAgain() {
        boolean[] first = {true};
        return () -> {
            if (!first[0]) {
                repeatJudged();
            }
            first[0] = false;
            return judged();
        };
    }

    /**
     * Reads the judged call's answer when nothing that the target was asked before can be on its way any more, so that it
     * shows what the target has chosen, and not how far it has come.
     */
    Supplier<Judged> judgedWhenSettled() {
        if (!settling.isImmediate()) {
            settling.waitOut();
            repeatJudged();
        }
        return judgedAgain();
    }

    /** Makes the judged call again, unless it changes something. */
    private void repeatJudged() {
        judged().again()
                .ifPresent(again ->
                        judged = new Judged(judged.operation(), judged.members(), again.get(), judged.again()));
    }

    /** The state before the judged call. */
    Snapshot before() {
        return before.orElseThrow(() -> new Misuse("nothing was observed before the call"));
    }

    /** The state now, as far as it was observed before the judged call. */
    Snapshot now() {
        return Snapshot.of(scope, observer);
    }

    private void beforeTheCall(String operation, Map<String, Object> sent) {
        boolean changes = Client.changesState(operation) || operation.equals("Wire");
        if (comparesStates && changes) {
            scope = new Snapshot.Scope(names, StandardKeys.probes(operation, sent), operation.contains("Object"));
            before = Optional.of(Snapshot.of(scope, observer));
        }
    }

    /** A profile that should not come to be gets an account number, so that it would be found if it did. */
    private Map<String, Object> marked(String operation, Map<String, Object> asked) {
        if (!comparesStates || !operation.equals("CreateProfile") || asked.containsKey(MARKER)) {
            return asked;
        }
        Map<String, Object> marked = new LinkedHashMap<>(asked);
        marked.put(MARKER, "marker-" + Names.unknownId().substring(0, 12));
        return marked;
    }
}
