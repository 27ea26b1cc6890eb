package org.customerprofiles.reference.mutants;

import java.util.List;
import java.util.stream.Stream;

/** Faults of the operations on profiles and their keys. */
final class ProfileMutants {

    private ProfileMutants() {}

    static List<Mutant> all() {
        return Stream.of(
                        CreateProfileMutants.all(),
                        ProfileLimitMutants.all(),
                        UpdateProfileMutants.all(),
                        DeleteProfileMutants.all(),
                        AddProfileKeyMutants.all(),
                        DeleteProfileKeyMutants.all())
                .flatMap(List::stream)
                .toList();
    }
}
