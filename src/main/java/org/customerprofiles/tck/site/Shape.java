package org.customerprofiles.tck.site;

import java.util.List;

/**
 * A shape of the API as its JSON Schema describes it.
 *
 * @param name as in the official service model
 * @param description what it is, in our words; may be empty
 * @param type such as {@code structure} or {@code text}
 * @param constraints what a value has to keep to, in words
 * @param values all values that there are, for an enumeration
 * @param members those of a structure
 * @param parts the shapes of a list's elements, or of a map's names and values
 */
public record Shape(
        String name,
        String description,
        Kind type,
        List<String> constraints,
        List<String> values,
        List<Member> members,
        List<String> parts) {

    /** What a value is made of. */
    public enum Kind {
        STRUCTURE("structure"),
        LIST("list"),
        MAP("map"),
        TEXT("string"),
        INTEGER("integer"),
        NUMBER("number"),
        TIMESTAMP("timestamp"),
        BOOLEAN("boolean");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** Whether a reader wants a place of its own for it. */
    public boolean hasPlace() {
        return type == Kind.STRUCTURE || !values.isEmpty();
    }
}
