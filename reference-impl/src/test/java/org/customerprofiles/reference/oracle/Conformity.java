package org.customerprofiles.reference.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.customerprofiles.reference.restjson.Member;
import org.customerprofiles.reference.restjson.Shape;
import org.customerprofiles.reference.restjson.ShapeCases;

/** What a value that was sent means where a shape is declared; empty where it is not allowed. */
final class Conformity implements ShapeCases<Function<Object, Optional<Object>>> {

    private static final Conformity INSTANCE = new Conformity();

    private Conformity() {}

    static Optional<Object> meaning(Shape shape, Object value) {
        return value == null ? Optional.empty() : ShapeCases.of(shape, INSTANCE).apply(value);
    }

    @Override
    public Function<Object, Optional<Object>> text(int min, int max, Optional<Pattern> pattern) {
        return value -> Optional.of(value)
                .filter(given -> given instanceof String text
                        && text.codePoints().count() >= min
                        && text.codePoints().count() <= max
                        && pattern.stream().allMatch(form -> form.matcher(text).matches()));
    }

    @Override
    public Function<Object, Optional<Object>> whole(int min, int max) {
        return value ->
                Optional.of(value).filter(given -> given instanceof Integer number && min <= number && number <= max);
    }

    @Override
    public Function<Object, Optional<Object>> decimal(double min, double max) {
        return value -> Optional.of(value)
                .filter(given ->
                        given instanceof Number number && min <= number.doubleValue() && number.doubleValue() <= max)
                .map(given -> ((Number) given).doubleValue());
    }

    @Override
    public Function<Object, Optional<Object>> flag() {
        return value -> Optional.of(value).filter(Boolean.class::isInstance);
    }

    @Override
    public Function<Object, Optional<Object>> choice(List<String> values) {
        return value -> Optional.of(value).filter(given -> given instanceof String text && values.contains(text));
    }

    @Override
    public Function<Object, Optional<Object>> list(Shape element, int min, int max) {
        return value -> {
            if (!(value instanceof List<?> list) || list.size() < min || list.size() > max) {
                return Optional.empty();
            }
            List<Object> meant = new ArrayList<>();
            list.forEach(each -> meaning(element, each).ifPresent(meant::add));
            return meant.size() == list.size() ? Optional.of(meant) : Optional.empty();
        };
    }

    @Override
    public Function<Object, Optional<Object>> map(Shape key, Shape value, int min, int max) {
        return given -> {
            if (!(given instanceof Map<?, ?> map) || map.size() < min || map.size() > max) {
                return Optional.empty();
            }
            Map<String, Object> meant = new LinkedHashMap<>();
            map.forEach((name, each) -> meaning(key, name)
                    .flatMap(allowed -> meaning(value, each))
                    .ifPresent(meaning -> meant.put((String) name, meaning)));
            return meant.size() == map.size() ? Optional.of(meant) : Optional.empty();
        };
    }

    @Override
    public Function<Object, Optional<Object>> structure(List<Member> members) {
        return value -> {
            if (!(value instanceof Map<?, ?> given)) {
                return Optional.empty();
            }
            Map<String, Object> meant = new LinkedHashMap<>();
            for (Member member : members) {
                Object each = given.get(member.name());
                Optional<Object> meaning = meaning(member.shape(), each);
                if (meaning.isEmpty() && (each != null || member.required())) {
                    return Optional.empty();
                }
                meaning.ifPresent(present -> meant.put(member.name(), present));
            }
            return Optional.of(meant);
        };
    }
}
