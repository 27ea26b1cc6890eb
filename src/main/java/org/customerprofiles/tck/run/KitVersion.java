package org.customerprofiles.tck.run;

import java.util.Optional;

/** The kit's own version, as its jar says. */
public final class KitVersion {

    private KitVersion() {}

    public static String current() {
        return Optional.ofNullable(KitVersion.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
