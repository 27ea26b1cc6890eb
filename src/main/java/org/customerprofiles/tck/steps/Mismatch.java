package org.customerprofiles.tck.steps;

/** The target did something else than the rule says. */
public class Mismatch extends AssertionError {

    private static final long serialVersionUID = 1;

    private final String expected;
    private final String actual;

    public Mismatch(String expected, String actual) {
        super("expected " + expected + " but came " + actual);
        this.expected = expected;
        this.actual = actual;
    }

    public String expected() {
        return expected;
    }

    public String actual() {
        return actual;
    }

    /** A fact that a scenario starts from could not be brought about: red, never skipped. */
    public static final class Precondition extends Mismatch {

        private static final long serialVersionUID = 1;

        public Precondition(String expected, String actual) {
            super(expected + " (a precondition)", actual);
        }
    }
}
