package org.customerprofiles.tck.check;

import java.util.Optional;
import org.customerprofiles.tck.drive.Exchange;
import org.customerprofiles.tck.drive.SdkView;

/** Exchanges that an AWS SDK took part in. */
final class SdkExchanges {

    private SdkExchanges() {}

    /** The same exchange, of which an SDK made this. */
    static Exchange seen(Exchange exchange, SdkView view) {
        return new Exchange(
                exchange.operation(),
                "sdk",
                exchange.request(),
                exchange.response(),
                exchange.startedAt(),
                exchange.duration(),
                exchange.throttled(),
                Optional.of(view));
    }
}
