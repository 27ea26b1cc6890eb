package org.customerprofiles.tck.steps;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.tck.drive.ErrorType;
import org.customerprofiles.tck.drive.WireResponse;

/** What it means that a call is refused: the error, and that nothing has changed. */
final class Refusals {

    /** The status of each error that the service model declares. */
    private static final Map<String, Integer> STATUS = Map.of(
            "BadRequestException", 400,
            "AccessDeniedException", 403,
            "ResourceNotFoundException", 404,
            "ThrottlingException", 429,
            "InternalServerException", 500);

    private final World world;

    Refusals(World world) {
        this.world = world;
    }

    /**
     * Whether a response is one of these errors. The type decides; where none can be recovered, which is a fault of its
     * own (Wire-3), the status does. A declared type with another's status is a fault of its own as well (Wire-8). Where
     * several errors would do, anything invalid is a BadRequestException: which type it has is for Wire-11.
     */
    static boolean isOneOf(List<String> errors, WireResponse response) {
        if (response.succeeded()) {
            return false;
        }
        if (errors.size() > 1 && errors.contains("BadRequestException") && isInvalid(response)) {
            return true;
        }
        return ErrorType.of(response)
                .map(errors::contains)
                .orElseGet(() -> errors.stream()
                        .map(STATUS::get)
                        .anyMatch(status -> status != null && status == response.status()));
    }

    /** Whether a response refuses a constraint violation: its status, or else its type, is that of BadRequestException. */
    static boolean isInvalid(WireResponse response) {
        Optional<String> type = ErrorType.of(response);
        return response.status() == STATUS.get("BadRequestException")
                || !response.succeeded()
                        && type.filter("BadRequestException"::equals).isPresent();
    }

    /** @throws Mismatch when the refused call has left a trace */
    void nothingChanged() {
        boolean judgedChanges = Client.changesState(world.judged().operation());
        if (!judgedChanges) {
            return;
        }
        world.settling().until(world::now, now -> {
            String changes = world.before().changesUntil(now);
            if (!changes.isEmpty()) {
                throw new Mismatch("a refused call to change nothing", changes);
            }
        });
    }
}
