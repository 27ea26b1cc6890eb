package org.customerprofiles.tck.steps;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** The names of a run's domains: they tell the kit, the run and the scenario. */
public final class DomainNames {

    private static final int LETTERS = 36;
    private static final int SMALLEST = LETTERS * LETTERS * LETTERS * LETTERS * LETTERS;
    private static final Pattern OF_THE_KIT = Pattern.compile("tck-[0-9a-z]{6}-[1-9].*", Pattern.DOTALL);

    /** Six characters: Integer.MAX_VALUE has six of them too. */
    private final String run =
            Integer.toString(ThreadLocalRandom.current().nextInt(SMALLEST, Integer.MAX_VALUE), LETTERS);

    /** As many digits in all of them, so that they are listed in the order of their making. */
    private final AtomicInteger names = new AtomicInteger(1_000);

    /** Whether nobody but the kit can have made a domain of this name. */
    public static boolean isOfTheKit(String domain) {
        return OF_THE_KIT.matcher(domain).matches();
    }

    /** The run's own part of its names. */
    String run() {
        return run;
    }

    /** A name that nobody has used. */
    String fresh() {
        return "tck-" + run + "-" + names.incrementAndGet();
    }
}
