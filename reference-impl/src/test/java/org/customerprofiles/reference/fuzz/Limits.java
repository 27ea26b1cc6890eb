package org.customerprofiles.reference.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.customerprofiles.reference.oracle.Json;
import org.customerprofiles.reference.restjson.Member;
import org.customerprofiles.reference.restjson.Shape;
import org.customerprofiles.reference.restjson.ShapeCases;

/** Values just inside and just outside of what a shape allows: what becomes of a value that stands there. */
final class Limits implements ShapeCases<Function<Object, Object>> {

    private static final List<String> UNITS = List.of("a", "0", "A", "_", "ß", "\ud83d\ude00", ".", "-");
    private static final List<String> WRONG = List.of(".", "ü", " ", "@", "/", "é", "A", "z", "aws:", "\n", "\u0000");
    private static final int UNBOUNDED = 1_000_000;

    private final Dice dice;
    private final Values values;

    Limits(Dice dice) {
        this.dice = dice;
        this.values = new Values(dice);
    }

    /** The value with something in it, or all of it, at a limit. */
    Object at(Shape shape, Object value) {
        return ShapeCases.of(shape, this).apply(value);
    }

    @Override
    public Function<Object, Object> text(int min, int max, Optional<Pattern> pattern) {
        return value -> {
            int length = max > UNBOUNDED ? dice.of(31, 32, 33) : dice.of(min - 1, min, max - 1, max, max + 1);
            String text = Values.repeated(unit(pattern), Math.max(0, length));
            String before = value instanceof String given ? given : "arn:aws:profile";
            return dice.of(text, text, changed(before), before.toUpperCase(Locale.ROOT), dice.of(WRONG) + before);
        };
    }

    @Override
    public Function<Object, Object> whole(int min, int max) {
        return value -> dice.of(min - 1, min, max - 1, max, max == Integer.MAX_VALUE ? max : max + 1, 1.5, "" + min);
    }

    @Override
    public Function<Object, Object> decimal(double min, double max) {
        return value -> dice.of(min - 0.001, min, max, max + 0.001, "" + max);
    }

    @Override
    public Function<Object, Object> flag() {
        return value -> dice.of(true, false, "true", 0, 1);
    }

    @Override
    public Function<Object, Object> choice(List<String> choices) {
        String choice = dice.of(choices);
        return value -> dice.of(choice, choice.toLowerCase(Locale.ROOT), choice + "S", "OTHER", "", "NONE");
    }

    @Override
    public Function<Object, Object> list(Shape element, int min, int max) {
        return value -> {
            List<Object> list = new ArrayList<>(value instanceof List<?> given ? given : List.of());
            if (!list.isEmpty() && dice.chance(0.5)) {
                int place = dice.between(0, list.size() - 1);
                list.set(place, at(element, list.get(place)));
                return list;
            }
            Object more = list.isEmpty() ? values.of(element) : list.get(0);
            list.addAll(Collections.nCopies(size(min, max), more));
            return list.subList(0, Math.min(list.size(), size(min, max)));
        };
    }

    @Override
    public Function<Object, Object> map(Shape key, Shape value, int min, int max) {
        return given -> {
            Map<String, Object> map = new LinkedHashMap<>();
            int size = dice.chance(0.6) ? 1 : size(min, max);
            for (int number = 0; number < size; number++) {
                map.put("k" + number, values.of(value));
            }
            if (!map.isEmpty() && dice.chance(0.5)) {
                map.put("k0", at(value, map.get("k0")));
            } else if (!map.isEmpty()) {
                map.put(String.valueOf(at(key, "k0")), map.remove("k0"));
            }
            return map;
        };
    }

    @Override
    public Function<Object, Object> structure(List<Member> members) {
        return value -> {
            Map<String, Object> changed = new LinkedHashMap<>(Json.members(value));
            Member member = dice.of(members);
            if (dice.chance(0.1)) {
                changed.remove(member.name());
            } else {
                Object before = changed.getOrDefault(member.name(), values.of(member.shape()));
                changed.put(member.name(), at(member.shape(), before));
            }
            return changed;
        };
    }

    /** A character of which texts that match can be made. */
    private String unit(Optional<Pattern> pattern) {
        List<String> matching = UNITS.stream()
                .filter(unit -> pattern.stream()
                        .allMatch(form -> form.matcher(unit).matches()
                                || form.matcher(unit.repeat(32)).matches()))
                .toList();
        return dice.of(matching.isEmpty() ? UNITS : matching);
    }

    private String changed(String text) {
        int at = dice.between(0, text.length());
        return text.substring(0, at) + dice.of(WRONG) + text.substring(Math.min(text.length(), at + 1));
    }

    private int size(int min, int max) {
        return max > UNBOUNDED ? dice.between(0, 3) : Math.max(0, dice.of(min - 1, min, max - 1, max, max + 1));
    }
}
