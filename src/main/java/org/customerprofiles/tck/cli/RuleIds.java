package org.customerprofiles.tck.cli;

import org.customerprofiles.tck.spec.RuleId;
import picocli.CommandLine.TypeConversionException;

/** Rule ids on the command line. */
final class RuleIds {

    private RuleIds() {}

    static RuleId parse(String text) {
        try {
            return RuleId.parse(text);
        } catch (IllegalArgumentException notAnId) {
            throw new TypeConversionException(notAnId.getMessage());
        }
    }
}
