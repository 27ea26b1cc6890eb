package org.customerprofiles.reference.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What PutProfileObject promises. */
final class IngestionSpec {

    private final DomainState domain;
    private final TypeState type;
    private final Map<String, String> values = new TreeMap<>();
    private final List<Found> keys = new ArrayList<>();

    private IngestionSpec(DomainState domain, TypeState type, Map<String, Object> object) {
        this.domain = domain;
        this.type = type;
        type.fields().forEach((name, field) -> value(field, object).ifPresent(value -> values.put(name, value)));
        for (TypeState.Key key : type.keys()) {
            String value = key.fields().stream()
                    .map(values::get)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
            if (!value.isEmpty()) {
                keys.add(new Found(key, value, ProfileSpecs.entry(key.name(), value, domain)));
            }
        }
    }

    /** A key with the value that it has in the object. */
    private record Found(TypeState.Key key, String value, Entry entry) {}

    static Expected expected(State state, DomainState domain, TypeState type, Call call, Answer answer) {
        Optional<Map<String, Object>> object = Json.object(call.text("Object"));
        if (object.isEmpty()) {
            return Expected.invalid(state);
        }
        IngestionSpec ingestion = new IngestionSpec(domain, type, Json.withoutNulls(object.get()));
        if (ingestion.withIdentifier("UNIQUE").isEmpty()
                || ingestion.withIdentifier("PROFILE").isEmpty()) {
            return Expected.invalid(state);
        }
        return ingestion.expected(state, call.text("Object"), answer);
    }

    private Expected expected(State state, String content, Answer answer) {
        String unique = withIdentifier("UNIQUE").get(0).entry().value();
        String name = uniqueKey(unique, answer);
        return owner(answer)
                .map(owner -> domain.with(owner)
                        .with(new ObjectState(type.name(), name, unique, owner.id(), content, keyValues())))
                .map(after -> Expected.done(state.with(after), Map.of("ProfileObjectUniqueKey", name)))
                .orElseGet(() -> Expected.done(state, Map.of("ProfileObjectUniqueKey", Json.ANY_TEXT)));
    }

    /** The service chooses it, once for each value. */
    private String uniqueKey(String unique, Answer answer) {
        String chosen = answer.chosen("ProfileObjectUniqueKey");
        boolean taken = ofType().anyMatch(object -> object.uniqueKey().equals(chosen));
        return ofType().filter(object -> object.uniqueValue().equals(unique))
                .map(ObjectState::uniqueKey)
                .findFirst()
                .orElse(taken || chosen.isEmpty() ? "a unique key of its own" : chosen);
    }

    private Stream<ObjectState> ofType() {
        return domain.objects().values().stream().filter(object -> object.type().equals(type.name()));
    }

    /** The profile that it goes to, as it is then; empty when none is found and none may be created. */
    private Optional<ProfileState> owner(Answer answer) {
        List<Found> profileKeys = new ArrayList<>(withIdentifier("PROFILE"));
        profileKeys.sort((one, other) ->
                Boolean.compare(one.key().is("SECONDARY"), other.key().is("SECONDARY")));
        Optional<ProfileState> found = profileKeys.stream()
                .map(this::holders)
                .filter(holders -> holders.size() == 1)
                .findFirst()
                .map(holders -> domain.profiles().get(holders.get(0)));
        if (found.isPresent()) {
            return found.map(profile -> filled(profile, brought(false), false));
        }
        if (!type.allowsCreation()) {
            return Optional.empty();
        }
        String id = answer.ids().isEmpty() ? "a new id" : answer.ids().get(0);
        return Optional.of(filled(new ProfileState(id, Map.of(), Map.of()), brought(true), true));
    }

    private ProfileState filled(ProfileState profile, Map<String, Object> members, boolean isNew) {
        Map<Entry, String> kept = new LinkedHashMap<>();
        keys.stream()
                .filter(found -> !found.key().is("LOOKUP_ONLY"))
                .filter(found -> isNew || !found.key().is("NEW_ONLY"))
                .filter(found -> !found.key().is("PROFILE") || holders(found).size() < 2)
                .forEach(found -> kept.putIfAbsent(found.entry(), found.value()));
        return profile.withMembers(Changes.filled(profile.members(), members)).withAdded(kept);
    }

    private Map<String, Object> brought(boolean toNewProfile) {
        Map<String, Object> members = Map.of();
        for (Map.Entry<String, String> value : values.entrySet()) {
            Object target = type.fields().get(value.getKey()).get("Target");
            if (target != null) {
                Map<String, Object> added = ProfileTarget.of((String) target)
                        .map(found -> found.with(value.getValue()))
                        .orElse(Map.of());
                members = Changes.filled(members, added);
            }
        }
        return toNewProfile ? Changes.filled(members, inferred()) : members;
    }

    /** What fields without a target say by their content type. */
    private Map<String, Object> inferred() {
        Map<String, Object> members = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            Map<String, Object> field = type.fields().get(name);
            if (!field.containsKey("Target")) {
                Object contentType = field.get("ContentType");
                if ("EMAIL_ADDRESS".equals(contentType)) {
                    members.putIfAbsent("EmailAddress", value);
                } else if ("PHONE_NUMBER".equals(contentType)) {
                    members.putIfAbsent("PhoneNumber", value);
                }
            }
        });
        return members;
    }

    private List<String> holders(Found found) {
        return domain.holders(List.of(found.entry()));
    }

    private List<Found> withIdentifier(String identifier) {
        return keys.stream().filter(found -> found.key().is(identifier)).toList();
    }

    private List<Map.Entry<String, String>> keyValues() {
        return keys.stream()
                .map(found -> Map.entry(found.key().name(), found.value()))
                .toList();
    }

    private static Optional<String> value(Map<String, Object> field, Map<String, Object> object) {
        String source = (String) field.getOrDefault("Source", "");
        if (!source.startsWith("_source.")) {
            return Optional.empty();
        }
        Object value = object;
        for (String step : source.substring("_source.".length()).split("\\.")) {
            value = Json.members(value).get(step);
        }
        return Optional.ofNullable(value)
                .filter(found -> found instanceof String || found instanceof Number || found instanceof Boolean)
                .map(found -> found instanceof BigDecimal number ? Double.toString(number.doubleValue()) : "" + found)
                .filter(text -> !text.isBlank());
    }
}
