package org.customerprofiles.reference.store;

/** What {@link Table}s know by a number, which it has as long as it is in any of those that share their numbers. */
abstract class Numbered {

    private int number;
    private int uses;

    int number() {
        return number;
    }

    /** How many keys lead here. */
    int uses() {
        return uses;
    }

    void number(int newNumber, int newUses) {
        number = newNumber;
        uses = newUses;
    }
}
