package org.customerprofiles.reference.operations;

/** A partition of the numbers from zero that only ever gets coarser. Joining is next to constant in time. */
final class DisjointSets {

    private final int[] parents;
    private final int[] sizes;

    /** @param count how many numbers there are, each in a set of its own to begin with */
    DisjointSets(int count) {
        parents = new int[count];
        sizes = new int[count];
        for (int i = 0; i < count; i++) {
            parents[i] = i;
            sizes[i] = 1;
        }
    }

    void join(int one, int other) {
        int a = representative(one);
        int b = representative(other);
        if (a == b) {
            return;
        }
        int larger = sizes[a] < sizes[b] ? b : a;
        int smaller = larger == a ? b : a;
        parents[smaller] = larger;
        sizes[larger] += sizes[smaller];
    }

    boolean isAlone(int member) {
        return sizes[representative(member)] == 1;
    }

    /** The same number for all members of a set. */
    int representative(int member) {
        int current = member;
        while (parents[current] != current) {
            parents[current] = parents[parents[current]];
            current = parents[current];
        }
        return current;
    }
}
