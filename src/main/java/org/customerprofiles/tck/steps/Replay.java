package org.customerprofiles.tck.steps;

import java.util.ArrayDeque;
import java.util.Queue;
import org.customerprofiles.tck.drive.Call;
import org.customerprofiles.tck.drive.Driver;
import org.customerprofiles.tck.drive.Exchange;
import org.customerprofiles.tck.drive.WireRequest;

/** A driver that answers from a recording until the matching run, and asks the target from then on. */
final class Replay implements Driver {

    private final Driver driver;
    private final Queue<Recording.Answer> answers;
    private boolean isLive;

    Replay(Driver driver, Recording recording) {
        this.driver = driver;
        this.answers = new ArrayDeque<>(recording.answers());
    }

    /** From now on the target is asked. */
    void goLive() {
        isLive = true;
    }

    @Override
    public String name() {
        return driver.name();
    }

    @Override
    public Exchange call(Call call) {
        return isLive ? driver.call(call) : next(call.operation());
    }

    @Override
    public Exchange send(String operation, WireRequest request) {
        return isLive ? driver.send(operation, request) : next(operation);
    }

    /** The run's driver is not the scenario's to close. */
    @Override
    public void close() {}

    private Exchange next(String operation) {
        Recording.Answer answer = answers.poll();
        if (answer == null || !answer.operation().equals(operation)) {
            throw new Misuse("the scenario calls " + operation + " where "
                    + (answer == null ? "nothing" : answer.operation()) + " was recorded; launch it again");
        }
        return answer.replayed(name());
    }
}
