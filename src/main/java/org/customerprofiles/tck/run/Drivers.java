package org.customerprofiles.tck.run;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.customerprofiles.tck.drive.Driver;
import org.customerprofiles.tck.drive.RateLimiter;
import org.customerprofiles.tck.drive.SdkDriver;
import org.customerprofiles.tck.drive.WireDriver;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.target.Target;

/** Through which drivers the scenarios run. */
public enum Drivers {
    WIRE,
    SDK,
    BOTH;

    /** A driver's name to the tag of the scenarios that it cannot say. */
    private static final Map<String, String> UNSAYABLE = Map.of("sdk", "@wire-only", "wire", "@sdk-only");

    /** As on the command line, for example {@code both}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a driver can say anything of what a rule is judged by. */
    public static boolean canSay(String driver, Rule rule) {
        return rule.scenarios().stream()
                .anyMatch(scenario -> canSay(
                        driver, scenario.tags().stream().map(tag -> "@" + tag).toList()));
    }

    /** Whether a driver can say a scenario with these tags. */
    static boolean canSay(String driver, Collection<String> tags) {
        return !tags.contains(UNSAYABLE.get(driver));
    }

    /** The drivers, in the order of their use; each has to be closed. */
    public List<Driver> of(Target target) {
        RateLimiter limiter = new RateLimiter(target.rates());
        WireDriver wire = new WireDriver(target, limiter);
        return switch (this) {
            case WIRE -> List.of(wire);
            case SDK -> List.of(new SdkDriver(target, limiter, wire));
            case BOTH -> List.of(wire, new SdkDriver(target, limiter, wire));
        };
    }
}
