package org.customerprofiles.reference.control;

import java.util.Map;

/** Which calls are answered with ThrottlingException. */
public sealed interface Throttling {

    /**
     * Every so manieth call; with 1, all of them.
     *
     * @param n 1 or more
     */
    record EveryNth(int n) implements Throttling {

        public EveryNth {
            if (n < 1) {
                throw new IllegalArgumentException("there is no " + n + "th call");
            }
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("EveryNth", n);
        }
    }

    /**
     * Those beyond so many a second. After a pause, a second's worth of calls may come at once, and always one.
     *
     * @param rate calls a second, more than zero
     */
    record PerSecond(double rate) implements Throttling {

        public PerSecond {
            if (!(rate > 0 && rate < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("no rate is " + rate);
            }
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("PerSecond", rate);
        }
    }

    /** Every nth call. */
    static Throttling everyNth(int n) {
        return new EveryNth(n);
    }

    /** Calls beyond this rate. */
    static Throttling perSecond(double rate) {
        return new PerSecond(rate);
    }

    /** The members by which the control endpoints say it. */
    Map<String, Object> members();

    /** What those members say: {@code EveryNth} or {@code PerSecond}. */
    static Throttling from(Map<String, Object> members) {
        return members.containsKey("EveryNth")
                ? everyNth((Integer) members.get("EveryNth"))
                : perSecond(((Number) members.get("PerSecond")).doubleValue());
    }
}
