package org.customerprofiles.reference.fuzz;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.customerprofiles.reference.oracle.Json;

/** Members of a call with one thing changed, which is often wrong then. */
final class Damage {

    private static final int TOO_LONG = 300;
    private static final int VERY_MANY = 2_000;

    private final Dice dice;

    Damage(Dice dice) {
        this.dice = dice;
    }

    /** The members with one value, somewhere in them, changed, taken away or added. */
    Map<String, Object> damaged(Map<String, Object> members) {
        return Json.members(damaged((Object) members));
    }

    private Object damaged(Object value) {
        if (value instanceof Map<?, ?> && !Json.members(value).isEmpty() && dice.chance(0.9)) {
            Map<String, Object> copy = new LinkedHashMap<>(Json.members(value));
            String name = dice.of(List.copyOf(new TreeMap<>(copy).keySet()));
            damage(copy, name);
            return copy;
        }
        if (value instanceof List<?> list && !list.isEmpty() && dice.chance(0.2)) {
            return Collections.nCopies(dice.of(5, 11, 16, 20, 21, 51), list.get(0));
        }
        if (value instanceof List<?> list && !list.isEmpty() && dice.chance(0.7)) {
            List<Object> copy = new ArrayList<>(list);
            copy.set(dice.between(0, copy.size() - 1), damaged(dice.of(list)));
            return copy;
        }
        return replaced(value);
    }

    private void damage(Map<String, Object> members, String name) {
        switch (dice.between(0, 9)) {
            case 0 -> members.remove(name);
            case 1 -> members.put(name + dice.of("s", " ", "\u0000"), members.get(name));
            case 2 -> members.put(dice.of("Unknown", "", "__proto__", name.toLowerCase()), replaced(name));
            case 3 -> members.put(name, null);
            default -> members.put(name, damaged(members.get(name)));
        }
    }

    private Object replaced(Object value) {
        List<Function<Object, Object>> ways = List.of(
                any -> null,
                any -> "",
                any -> " ",
                any -> dice.of(0, -1, 1, 101, Integer.MAX_VALUE, Integer.MIN_VALUE),
                any -> dice.of(new BigDecimal("1.5"), new BigDecimal("1e400"), BigInteger.TWO.pow(80)),
                any -> dice.of(true, false, "true"),
                any -> List.of(),
                any -> Map.of(),
                any -> List.of(String.valueOf(any)),
                any -> Map.of("x", String.valueOf(any)),
                any -> Values.repeated("x", dice.of(64, 65, 255, 256, TOO_LONG, 1_001)),
                any -> Values.repeated("\ud83d\ude00", dice.of(128, 255, 256)),
                any -> any + dice.of("\u0000", "\u202e", "'", "\"", "\\", "\n", "x"),
                any -> String.valueOf(any).toLowerCase(Locale.ROOT),
                any -> oneLetterWrong(String.valueOf(any)),
                any -> many());
        return dice.of(ways).apply(value);
    }

    private String oneLetterWrong(String text) {
        if (text.isEmpty()) {
            return "x";
        }
        int at = dice.between(0, text.length() - 1);
        return text.substring(0, at) + dice.of("z", "Q", "0", "") + text.substring(at + 1);
    }

    private Object many() {
        Map<String, Object> many = new LinkedHashMap<>();
        for (int at = 0; at < VERY_MANY; at++) {
            many.put("k" + at, "v");
        }
        return dice.chance(0.1) ? many : List.of("a", "b", "c");
    }
}
