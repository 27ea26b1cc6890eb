package org.customerprofiles.reference.restjson;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words in which constraints are written. Bounds are inclusive; lengths are in characters (code points). */
public final class Shapes {

    private Shapes() {}

    public static Shape text(int min, int max) {
        return new Text(min, max, Optional.empty());
    }

    /** @param pattern what the whole text matches */
    public static Shape text(int min, int max, String pattern) {
        return new Text(min, max, Optional.of(Pattern.compile(pattern)));
    }

    /** A text without bounds of its own. */
    public static Shape text(String pattern) {
        return text(0, Bounds.UNBOUNDED, pattern);
    }

    public static Shape integer(int min, int max) {
        return new Whole(min, max);
    }

    public static Shape integer(int min) {
        return integer(min, Integer.MAX_VALUE);
    }

    public static Shape decimal(double min, double max) {
        return new Decimal(min, max);
    }

    public static Shape bool() {
        return new Flag();
    }

    public static Shape enumeration(String... values) {
        return new Choice(List.of(values));
    }

    public static Shape list(Shape element, int min, int max) {
        return new ListOf(element, min, max);
    }

    /** A list of any length, empty included. */
    public static Shape list(Shape element) {
        return list(element, 0, Bounds.UNBOUNDED);
    }

    public static Shape map(Shape key, Shape value, int min, int max) {
        return new MapOf(key, value, min, max);
    }

    /** A map of any size, empty included. */
    public static Shape map(Shape key, Shape value) {
        return map(key, value, 0, Bounds.UNBOUNDED);
    }

    public static Structure structure(Member... members) {
        return new Structure(List.of(members));
    }

    public static Member required(String name, Shape shape) {
        return new Member(name, shape, true, Member.Location.BODY, name);
    }

    public static Member optional(String name, Shape shape) {
        return new Member(name, shape, false, Member.Location.BODY, name);
    }

    /** A label of the path. */
    public static Member uri(String name, Shape shape) {
        return new Member(name, shape, true, Member.Location.URI, name);
    }

    public static Member query(String name, String parameter, Shape shape) {
        return new Member(name, shape, false, Member.Location.QUERY, parameter);
    }

    public static Member requiredQuery(String name, Shape shape) {
        return new Member(name, shape, true, Member.Location.QUERY, name);
    }
}
