package org.customerprofiles.tck.check;

import java.util.List;
import org.customerprofiles.tck.drive.Exchange;

/** The rules that every response has to keep, whatever a scenario is about. Safe for use by several threads. */
public final class ExchangeChecks {

    private static final List<Check> CHECKS = List.of(
            new SchemaConformance(),
            new JsonContentType(),
            new RecoverableErrorType(),
            new ErrorTypeHeader(),
            new EpochSeconds(),
            new RequestIdHeader(),
            new SuccessStatus(),
            new ErrorStatus(),
            new NoServerFault(),
            new NoNullInMaps(),
            new ErrorMessage(),
            new TypedException(),
            new TypedResult());

    private static final Check UNDOCUMENTED_MEMBERS = new UndocumentedMembers();

    private ExchangeChecks() {}

    /** The members of a response that nobody documents, as violations of Wire-70. */
    public static List<Violation> undocumentedMembers(Exchange exchange) {
        return UNDOCUMENTED_MEMBERS.violations(new Answer(exchange)).toList();
    }

    /**
     * The rules that a response breaks, from Wire-1 to Wire-12; empty when it keeps them all. A raw request, one whose
     * operation is {@code Wire}, is only asked what holds for any response: Wire-2, 3, 4, 6 and 9. A response that an AWS
     * SDK has read is also asked for Wire-60 and Wire-61.
     */
    public static List<Violation> check(Exchange exchange) {
        Answer answer = new Answer(exchange);
        return CHECKS.stream().flatMap(check -> check.violations(answer)).toList();
    }
}
