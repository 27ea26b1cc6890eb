package org.customerprofiles.benchmarks;

import java.util.Map;

/**
 * The heap that customers take, and how long a matching run over them does: {@code Footprint PROFILES RUNS} prints bytes a
 * profile, and the seconds of each run.
 */
public final class Footprint {

    private Footprint() {}

    public static void main(String... arguments) {
        int profiles = Integer.parseInt(arguments[0]);
        Shop.with(1); // so that classes and tables of one size do not count
        long before = usedHeap();
        Shop shop = Shop.with(profiles);
        System.out.println((usedHeap() - before) / profiles);
        for (int run = 0; run < Integer.parseInt(arguments[1]); run++) {
            long start = System.nanoTime();
            Map<String, Object> found = shop.runMatching();
            System.out.println((System.nanoTime() - start) / 1e9);
            if (!found.get("PotentialMatches").equals(profiles / 10)) {
                throw new IllegalStateException("the run found " + found);
            }
        }
    }

    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
