package org.customerprofiles.reference.mutants;

import java.util.function.UnaryOperator;
import org.customerprofiles.reference.restjson.Member;
import org.customerprofiles.reference.restjson.Shape;
import org.customerprofiles.reference.restjson.Structure;

/** Changes of what a request may be. */
final class Reshaped {

    private Reshaped() {}

    /** The member may have other values; where it travels, and whether it must, stays. */
    static UnaryOperator<Structure> member(String name, Shape shape) {
        return structure -> {
            Member member = find(structure, name);
            return structure.with(new Member(name, shape, member.required(), member.location(), member.wireName()));
        };
    }

    /** The member need not be there. */
    static UnaryOperator<Structure> optional(String name) {
        return required(name, false);
    }

    /** The member must be there. */
    static UnaryOperator<Structure> required(String name) {
        return required(name, true);
    }

    /** The member, which is a structure, may have other members. */
    static UnaryOperator<Structure> inside(String name, UnaryOperator<Structure> change) {
        return structure -> member(
                        name, change.apply((Structure) find(structure, name).shape()))
                .apply(structure);
    }

    private static UnaryOperator<Structure> required(String name, boolean required) {
        return structure -> {
            Member member = find(structure, name);
            return structure.with(new Member(name, member.shape(), required, member.location(), member.wireName()));
        };
    }

    private static Member find(Structure structure, String name) {
        return structure.members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no member " + name));
    }
}
