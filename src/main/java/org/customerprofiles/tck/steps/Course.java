package org.customerprofiles.tck.steps;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customerprofiles.tck.drive.Driver;
import org.customerprofiles.tck.spec.ScenarioRef;

/** A scenario's way from its beginning to its end, on which it may have to wait for a matching run that the target makes. */
final class Course {

    private final TestRun run;
    private final Names names;
    private final ScenarioRecord record;
    private final Optional<ScenarioRef> scenario;
    private final Optional<Replay> replay;
    private boolean isWaiting;

    Course(TestRun run, Names names, ScenarioRecord record) {
        this.run = run;
        this.names = names;
        this.record = record;
        scenario = run.specification().scenarioAt(record.feature().toString(), record.line());
        replay = scenario.flatMap(run.launches()::recordingOf).map(this::resumed);
    }

    private Replay resumed(Recording recording) {
        names.domainsAre(recording.domain(), recording.otherDomain());
        return new Replay(run.driver(), recording);
    }

    /** The scenario as the specification has it. */
    Optional<ScenarioRef> scenario() {
        return scenario;
    }

    List<String> stepTexts() {
        return scenario.map(ScenarioRef::stepTexts).orElse(List.of());
    }

    /** What answers the scenario's calls. */
    Driver driver() {
        return replay.isPresent() ? replay.get() : run.driver();
    }

    /** From now on the target is asked, also where what came before was answered from a recording. */
    void goLive() {
        replay.ifPresent(Replay::goLive);
    }

    /** The scenario cannot go on in this run of the kit, and will need its domains in a later one. */
    void waits() {
        isWaiting = true;
        List<Recording.Answer> answers =
                record.exchanges().stream().map(Recording.Answer::of).toList();
        run.launches().waits(scenario.orElseThrow(), new Recording(names.domain(), names.otherDomain(), answers));
    }

    /** Removes what the scenario owns, whatever happened, unless it waits. */
    void end(Client client) {
        goLive();
        Set.of(names.domain(), names.otherDomain()).stream()
                .filter(run.ownedDomains()::has)
                .forEach(domain -> removeOrLeave(domain, client));
    }

    private void removeOrLeave(String domain, Client client) {
        if (!isWaiting) {
            client.call("DeleteDomain", Map.of("DomainName", domain));
        } else if (run.launches().launch()) {
            run.ownedDomains().leave(domain);
        } else {
            // the witness of the run that launched it still knows of it
            run.ownedDomains().gone(domain);
        }
    }
}
