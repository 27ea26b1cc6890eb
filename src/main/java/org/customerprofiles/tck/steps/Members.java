package org.customerprofiles.tck.steps;

import java.util.LinkedHashMap;
import java.util.Map;
import org.customerprofiles.tck.drive.Bindings;
import org.customerprofiles.tck.drive.MemberType;

/** Builds an operation's members from the rows of a table, with nested ones written as {@code Address.City}. */
final class Members {

    private final Bindings bindings;
    private final Notation notation;

    Members(Bindings bindings, Notation notation) {
        this.bindings = bindings;
        this.notation = notation;
    }

    /**
     * @param cells member by its dotted name to its cell; a null cell means that the member is absent
     * @return the members, nested and typed as the operation's schema says
     * @throws Misuse when the operation has no such member
     */
    Map<String, Object> of(String operation, Map<String, String> cells) {
        Map<String, Object> members = new LinkedHashMap<>();
        cells.forEach((path, cell) -> {
            if (cell != null) {
                put(members, path, notation.value(cell, type(operation, path)));
            }
        });
        return members;
    }

    private MemberType type(String operation, String path) {
        return bindings.typeOf(operation, path)
                .orElseThrow(() -> new Misuse(
                        operation + " has no member " + path + "; to send an unknown one, give the body as text"));
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> members, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            members.put(path, value);
            return;
        }
        Object inner = members.computeIfAbsent(path.substring(0, dot), name -> new LinkedHashMap<String, Object>());
        put((Map<String, Object>) inner, path.substring(dot + 1), value);
    }
}
