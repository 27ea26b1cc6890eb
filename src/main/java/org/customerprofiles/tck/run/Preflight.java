package org.customerprofiles.tck.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customerprofiles.tck.drive.Call;
import org.customerprofiles.tck.drive.ConnectionTrouble;
import org.customerprofiles.tck.drive.Driver;
import org.customerprofiles.tck.drive.ErrorType;
import org.customerprofiles.tck.drive.Exchange;
import org.customerprofiles.tck.drive.WireResponse;

/** Looks before a run whether there is anything to judge: that something answers, that it is an API, that it lets us in. */
final class Preflight {

    private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]*>(.{1,200}?)</title>");

    private static final List<Call> PROBES = List.of(
            new Call("GetDomain", Map.of("DomainName", "tck-preflight")),
            new Call("ListDomains", Map.of()),
            new Call("UpdateDomain", Map.of("DomainName", "tck-preflight")));

    private Preflight() {}

    /** Why the target cannot be judged; empty when it can. */
    static Optional<String> obstacle(Driver driver) {
        try {
            WireResponse last = null;
            for (Call probe : PROBES) {
                Exchange exchange = driver.call(probe);
                last = exchange.response();
                if (isDenied(last)) {
                    return Optional.of("the target denies " + probe.operation()
                            + " (AccessDeniedException); allow the credentials all of profile:*");
                }
                if (last.json().isPresent()) {
                    return Optional.empty();
                }
            }
            return Optional.of(noApi(last));
        } catch (ConnectionTrouble trouble) {
            return Optional.of(trouble.getMessage());
        }
    }

    private static boolean isDenied(WireResponse response) {
        return response.status() >= 400
                && ErrorType.of(response)
                        .filter("AccessDeniedException"::equals)
                        .isPresent();
    }

    private static String noApi(WireResponse last) {
        String body = new String(last.body(), StandardCharsets.UTF_8);
        Matcher title = TITLE.matcher(body);
        return "none of its answers is JSON (the last one: status " + last.status() + ", "
                + last.header("Content-Type").orElse("no content type")
                + (title.find() ? ", a page titled '" + title.group(1).strip() + "'" : "")
                + "); is this the address of the API, and not of a web page, a login or a proxy?";
    }
}
