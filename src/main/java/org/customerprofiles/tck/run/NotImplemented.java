package org.customerprofiles.tck.run;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.customerprofiles.tck.drive.Bindings;
import org.customerprofiles.tck.drive.ErrorType;
import org.customerprofiles.tck.drive.Exchange;
import org.customerprofiles.tck.drive.WireResponse;

/** Tells operations that a target does not have from those that it gets wrong. */
final class NotImplemented {

    /** What services and emulators answer to an operation that they do not have. */
    private static final Set<String> UNKNOWN = Set.of(
            "InvalidAction",
            "NotImplemented",
            "NotImplementedError",
            "NotImplementedException",
            "UnknownOperation",
            "UnknownOperationException",
            "UnsupportedOperation",
            "UnsupportedOperationException");

    private static final int NO_SUCH_METHOD = 501;
    private static final Set<Integer> NOTHING_THERE = Set.of(404, 405);

    private NotImplemented() {}

    /** The operations that were called and never answered but as unknown, by name. */
    static List<String> operations(Collection<Exchange> exchanges) {
        Map<String, Boolean> unknown = exchanges.stream()
                .filter(exchange -> Bindings.OPERATIONS.contains(exchange.operation()))
                .collect(Collectors.toMap(
                        Exchange::operation,
                        exchange -> isUnknown(exchange.response()),
                        Boolean::logicalAnd,
                        TreeMap::new));
        return unknown.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A path that is not there is answered without an error of the API; a thing that is not there with one. */
    private static boolean isUnknown(WireResponse response) {
        return !response.succeeded()
                && (response.status() == NO_SUCH_METHOD
                        || ErrorType.of(response)
                                .map(UNKNOWN::contains)
                                .orElse(NOTHING_THERE.contains(response.status())));
    }
}
