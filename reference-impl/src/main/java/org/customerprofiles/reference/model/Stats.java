package org.customerprofiles.reference.model;

/**
 * What is in a domain.
 *
 * @param profiles the number of profiles
 * @param meteredProfiles the number of profiles that are paid for
 * @param objects the number of objects
 * @param totalSize the bytes of all objects
 */
public record Stats(long profiles, long meteredProfiles, long objects, long totalSize) {

    public static final Stats NONE = new Stats(0, 0, 0, 0);

    private static final int OBJECTS_PER_METERED_PROFILE = 100;

    /** What one profile with so many objects, of so many bytes together, adds to its domain (GetDomain-9). */
    public static Stats ofProfile(long objects, long size) {
        long begunHundreds = (objects + OBJECTS_PER_METERED_PROFILE - 1) / OBJECTS_PER_METERED_PROFILE;
        return new Stats(1, Math.max(1, begunHundreds), objects, size);
    }

    public Stats plus(Stats other) {
        return new Stats(
                profiles + other.profiles,
                meteredProfiles + other.meteredProfiles,
                objects + other.objects,
                totalSize + other.totalSize);
    }

    public Stats minus(Stats other) {
        return plus(new Stats(-other.profiles, -other.meteredProfiles, -other.objects, -other.totalSize));
    }
}
