package org.customerprofiles.tck.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customerprofiles.tck.drive.Call;
import org.customerprofiles.tck.drive.ConnectionTrouble;
import org.customerprofiles.tck.drive.Driver;
import org.customerprofiles.tck.drive.ErrorType;
import org.customerprofiles.tck.drive.WireResponse;
import org.customerprofiles.tck.steps.DomainNames;

/**
 * Removes domains that a run has left behind.
 *
 * @param removed those that are gone now, or were never there
 * @param kept those that are still there, each with the reason
 */
public record Sweep(List<String> removed, Map<String, String> kept) {

    /** A target that removes nothing is not asked for every domain of a run. */
    private static final int PATIENCE = 3;

    /** Removes these domains; only such as nobody but the kit can have made. */
    public static Sweep of(Driver driver, Collection<String> domains) {
        List<String> removed = new ArrayList<>();
        Map<String, String> kept = new LinkedHashMap<>();
        String trouble = "";
        int refusals = 0;
        for (String domain : domains) {
            if (!DomainNames.isOfTheKit(domain)) {
                kept.put(domain, "its name may be another's; remove it by hand if it is not");
                continue;
            }
            if (refusals < PATIENCE) {
                trouble = remove(driver, domain);
                refusals = trouble.isEmpty() ? 0 : refusals + 1;
            }
            if (trouble.isEmpty()) {
                removed.add(domain);
            } else {
                kept.put(domain, trouble);
            }
        }
        return new Sweep(removed, kept);
    }

    /** Why a domain is still there; empty when it is not. */
    private static String remove(Driver driver, String domain) {
        try {
            WireResponse response = driver.call(new Call("DeleteDomain", Map.of("DomainName", domain)))
                    .response();
            boolean isGone = response.succeeded()
                    || ErrorType.of(response)
                            .filter("ResourceNotFoundException"::equals)
                            .isPresent();
            return isGone
                    ? ""
                    : "DeleteDomain was answered with " + ErrorType.of(response).orElse("a refusal without a type")
                            + " (status " + response.status() + ")";
        } catch (ConnectionTrouble unreachable) {
            return unreachable.getMessage();
        }
    }
}
