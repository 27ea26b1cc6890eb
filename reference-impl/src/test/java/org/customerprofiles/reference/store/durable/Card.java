package org.customerprofiles.reference.store.durable;

import java.util.Set;
import java.util.TreeSet;

/** What a client knows of one of its profiles. */
record Card(String lastName, Set<String> accounts, Set<String> keys, Set<String> bookings) {

    Card {
        accounts = Set.copyOf(accounts);
        keys = Set.copyOf(keys);
        bookings = Set.copyOf(bookings);
    }

    static Card of(String lastName, String account) {
        return new Card(lastName, Set.of(account), Set.of(), Set.of());
    }

    Card named(String other) {
        return new Card(other, accounts, keys, bookings);
    }

    Card withKey(String key) {
        return new Card(lastName, accounts, union(keys, Set.of(key)), bookings);
    }

    Card withoutKey(String key) {
        Set<String> rest = new TreeSet<>(keys);
        rest.remove(key);
        return new Card(lastName, accounts, rest, bookings);
    }

    Card withBooking(String booking) {
        return new Card(lastName, accounts, keys, union(bookings, Set.of(booking)));
    }

    Card mergedWith(Card other) {
        return new Card(
                lastName, union(accounts, other.accounts), union(keys, other.keys), union(bookings, other.bookings));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
