package org.customerprofiles.reference.store;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** More than one, or as many as are left of these. */
final class SeveralHolders extends KeptHolders {

    static final Holders NOBODY = new SeveralHolders(Collections.emptyNavigableSet());

    private final NavigableSet<String> ids;

    private SeveralHolders(NavigableSet<String> ids) {
        this.ids = ids;
    }

    static SeveralHolders of(String id, String other) {
        return new SeveralHolders(new TreeSet<>(List.of(id, other)));
    }

    NavigableSet<String> ids() {
        return ids;
    }

    @Override
    public boolean has(String profileId) {
        return ids.contains(profileId);
    }

    @Override
    public Stream<String> after(String profileId) {
        return ids.tailSet(profileId, false).stream();
    }
}
