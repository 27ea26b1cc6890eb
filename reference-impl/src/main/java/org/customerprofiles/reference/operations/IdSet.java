package org.customerprofiles.reference.operations;

import java.util.List;
import java.util.Optional;
import org.customerprofiles.reference.model.Profile;
import org.customerprofiles.reference.store.Holders;

/** An ordered set of profile ids that is read from the index as far as it is needed, and never built. */
sealed interface IdSet {

    boolean has(String id);

    /** The least id that comes after this one. */
    Optional<String> next(String id);

    /** The profile with this id, if it needs not be looked for. */
    Optional<Profile> atHand(String id);

    /** What the first of these sets has at hand that has anything. */
    private static Optional<Profile> atHand(String id, List<? extends IdSet> sets) {
        for (IdSet set : sets) {
            Optional<Profile> profile = set.atHand(id);
            if (profile.isPresent()) {
                return profile;
            }
        }
        return Optional.empty();
    }

    /** The profiles with an entry in the index. */
    record Having(Holders holders) implements IdSet {

        @Override
        public boolean has(String id) {
            return holders.has(id);
        }

        @Override
        public Optional<String> next(String id) {
            return holders.next(id);
        }

        @Override
        public Optional<Profile> atHand(String id) {
            return holders.atHand(id);
        }
    }

    /** The union. */
    record AnyOf(List<? extends IdSet> sets) implements IdSet {

        @Override
        public boolean has(String id) {
            return sets.stream().anyMatch(set -> set.has(id));
        }

        @Override
        public Optional<String> next(String id) {
            return sets.stream().flatMap(set -> set.next(id).stream()).min(String::compareTo);
        }

        @Override
        public Optional<Profile> atHand(String id) {
            return IdSet.atHand(id, sets);
        }
    }

    /** The intersection of one set or more. */
    record AllOf(List<? extends IdSet> sets) implements IdSet {

        @Override
        public boolean has(String id) {
            return sets.stream().allMatch(set -> set.has(id));
        }

        /** Leaps from set to set, so that the rarest of them decides how long it takes. */
        @Override
        public Optional<String> next(String id) {
            Optional<String> candidate = sets.get(0).next(id);
            while (candidate.isPresent()) {
                String current = candidate.get();
                IdSet lacking = lacking(current);
                if (lacking == null) {
                    return candidate;
                }
                candidate = lacking.next(current);
            }
            return candidate;
        }

        @Override
        public Optional<Profile> atHand(String id) {
            return IdSet.atHand(id, sets);
        }

        private IdSet lacking(String id) {
            for (IdSet set : sets) {
                if (!set.has(id)) {
                    return set;
                }
            }
            return null;
        }
    }
}
