package org.customerprofiles.reference.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.customerprofiles.reference.restjson.Member;
import org.customerprofiles.reference.restjson.Shape;
import org.customerprofiles.reference.restjson.ShapeCases;

/** Values that a shape allows, many of them at its limits. */
final class Values implements ShapeCases<Object> {

    private static final List<String> SAMPLES = List.of(
            "a",
            "b",
            "A-1",
            "shop",
            "crm",
            "12:30",
            "7:05",
            "bucket.example",
            "x_y",
            "_phone",
            "arn:aws:profile:x:y:z");
    private static final List<String> REPEATED =
            List.of("a", "0", "A", "z-", "_b", "ß", "\ud83d\ude00", "x y", "\u0000");
    private static final int LONGEST = 1_100;
    private static final int MOST_ELEMENTS = 25;

    private final Dice dice;

    Values(Dice dice) {
        this.dice = dice;
    }

    Object of(Shape shape) {
        return ShapeCases.of(shape, this);
    }

    @Override
    public Object text(int min, int max, Optional<Pattern> pattern) {
        int longest = Math.min(max, LONGEST);
        if (pattern.isEmpty()) {
            return dice.chance(0.8) ? word(min, longest) : repeated(dice.of(REPEATED), length(min, longest));
        }
        Predicate<String> fits = text -> min <= text.length()
                && text.length() <= max
                && pattern.get().matcher(text).matches();
        String repeated = repeated(dice.of(REPEATED), length(min, longest));
        if (fits.test(repeated)) {
            return repeated;
        }
        String id = dice.id();
        return fits.test(id) ? id : dice.of(SAMPLES.stream().filter(fits).toList());
    }

    @Override
    public Object whole(int min, int max) {
        return dice.of(min, max, dice.between(min, Math.min(max, min + 100)));
    }

    @Override
    public Object decimal(double min, double max) {
        return dice.of(min, max, min + dice.fraction() * (max - min));
    }

    @Override
    public Object flag() {
        return dice.chance(0.5);
    }

    @Override
    public Object choice(List<String> values) {
        return dice.of(values);
    }

    @Override
    public Object list(Shape element, int min, int max) {
        List<Object> list = new ArrayList<>();
        for (int size = size(min, max); size > 0; size--) {
            list.add(of(element));
        }
        return list;
    }

    @Override
    public Object map(Shape key, Shape value, int min, int max) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int size = size(min, max); size > 0; size--) {
            map.put((String) of(key), of(value));
        }
        return map;
    }

    @Override
    public Object structure(List<Member> members) {
        Map<String, Object> structure = new LinkedHashMap<>();
        double density = dice.of(0.1, 0.3, 0.9);
        for (Member member : members) {
            if (member.required() || dice.chance(density)) {
                structure.put(member.name(), of(member.shape()));
            }
        }
        return structure;
    }

    private String word(int min, int max) {
        String word = dice.of("Ana", "ana", "Ben", " Ana  Souza ", "1", "", "x@example.com", "+1 206 555 0100");
        return min <= word.length() && word.length() <= max ? word : repeated("w", length(min, max));
    }

    private int length(int min, int max) {
        return dice.of(min, max, dice.between(min, Math.min(max, min + 20)));
    }

    private int size(int min, int max) {
        return dice.chance(0.03) ? Math.min(max, MOST_ELEMENTS) : dice.between(min, Math.min(max, min + 3));
    }

    /** A text of so many characters. */
    static String repeated(String unit, int length) {
        int[] characters = unit.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            text.appendCodePoint(characters[at % characters.length]);
        }
        return text.toString();
    }
}
