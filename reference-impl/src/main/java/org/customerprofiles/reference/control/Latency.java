package org.customerprofiles.reference.control;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long a call waits before it is handled: as long as any time from the least to the most, both included.
 *
 * @param least at least this long; zero or more, in whole milliseconds
 * @param most at most this long; no less than the least
 */
public record Latency(Duration least, Duration most) {

    /** @throws IllegalArgumentException when the least is negative, or more than the most */
    public Latency {
        if (least.isNegative() || least.compareTo(most) > 0) {
            throw new IllegalArgumentException("no latency is from " + least + " to " + most);
        }
    }

    /** Always the same. */
    public static Latency of(Duration time) {
        return new Latency(time, time);
    }

    /** Any time from the least to the most. */
    public static Latency between(Duration least, Duration most) {
        return new Latency(least, most);
    }

    /** The members by which the control endpoints say it. */
    public Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("MinMillis", least.toMillis());
        members.put("MaxMillis", most.toMillis());
        return members;
    }

    /** What those members say. */
    public static Latency from(Map<String, Object> members) {
        return new Latency(millis(members, "MinMillis"), millis(members, "MaxMillis"));
    }

    private static Duration millis(Map<String, Object> members, String member) {
        return Duration.ofMillis(((Number) members.get(member)).longValue());
    }
}
