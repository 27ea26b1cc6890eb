package org.customerprofiles.tck.run;

import java.util.List;
import org.customerprofiles.tck.drive.Driver;
import org.customerprofiles.tck.drive.SdkDriver;
import org.customerprofiles.tck.drive.WireDriver;
import org.customerprofiles.tck.target.Target;

/** Through which drivers the scenarios run. */
public enum Drivers {
    WIRE,
    SDK,
    BOTH;

    List<Driver> of(Target target) {
        WireDriver wire = new WireDriver(target);
        return switch (this) {
            case WIRE -> List.of(wire);
            case SDK -> List.of(new SdkDriver(target, wire));
            case BOTH -> List.of(wire, new SdkDriver(target, wire));
        };
    }
}
