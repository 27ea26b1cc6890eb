package org.customerprofiles.reference.restjson;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Something that is made of a shape, kind by kind, by whoever tests from outside what the shapes promise. */
public interface ShapeCases<T> {

    T text(int min, int max, Optional<Pattern> pattern);

    T whole(int min, int max);

    T decimal(double min, double max);

    T flag();

    T choice(List<String> values);

    T list(Shape element, int min, int max);

    T map(Shape key, Shape value, int min, int max);

    T structure(List<Member> members);

    /** What the cases make of this shape. */
    static <T> T of(Shape shape, ShapeCases<T> cases) {
        if (shape instanceof Text text) {
            return cases.text(text.min(), text.max(), text.pattern());
        }
        if (shape instanceof Whole whole) {
            return cases.whole(whole.min(), whole.max());
        }
        if (shape instanceof Decimal decimal) {
            return cases.decimal(decimal.min(), decimal.max());
        }
        if (shape instanceof Choice choice) {
            return cases.choice(choice.values());
        }
        if (shape instanceof ListOf list) {
            return cases.list(list.element(), list.min(), list.max());
        }
        if (shape instanceof MapOf map) {
            return cases.map(map.key(), map.value(), map.min(), map.max());
        }
        return shape instanceof Structure structure ? cases.structure(structure.members()) : cases.flag();
    }
}
