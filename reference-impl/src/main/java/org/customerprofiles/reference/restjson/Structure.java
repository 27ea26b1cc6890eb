package org.customerprofiles.reference.restjson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Members by name. A null member is an absent one; a member that nobody declared is ignored, as services grow. */
public record Structure(List<Member> members) implements Shape {

    @Override
    public Object accept(Place place, Object value) {
        if (value instanceof Map<?, ?> given) {
            return acceptMembers(place, member -> given.get(member.name()));
        }
        throw Refusal.of(place, value, expected());
    }

    /**
     * The value where a member that nobody declared is taken for a slip of the pen, and refused.
     *
     * @param what where the value stands, for the message
     */
    @SuppressWarnings("unchecked")
    public Map<String, Object> acceptExactly(String what, Map<String, Object> given) {
        given.keySet().stream()
                .filter(name ->
                        members.stream().noneMatch(member -> member.name().equals(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw Refusal.of("%s has the member %s, which is not known; it can have %s."
                            .formatted(what, Echo.of(name), names()));
                });
        return (Map<String, Object>) accept(Place.of(what), given);
    }

    private String names() {
        return members.stream().map(Member::name).sorted().collect(Collectors.joining(", "));
    }

    /** The same structure without the members that have these names. */
    public Structure without(String... names) {
        return new Structure(members.stream()
                .filter(member -> !Set.of(names).contains(member.name()))
                .toList());
    }

    @Override
    public String expected() {
        return "an object";
    }

    /** @param given what stands for a member; null when there is nothing */
    Map<String, Object> acceptMembers(Place place, Function<Member, Object> given) {
        Map<String, Object> accepted = new LinkedHashMap<>();
        for (Member member : members) {
            Object value = given.apply(member);
            if (value != null) {
                accepted.put(member.name(), member.shape().accept(place.member(member.name()), value));
            } else if (member.required()) {
                throw Refusal.of("%s is required; it must be %s."
                        .formatted(place.member(member.name()), member.shape().expected()));
            }
        }
        return Collections.unmodifiableMap(accepted);
    }

    /** The same structure with one member put in the place of the one that has its name, or added. */
    public Structure with(Member member) {
        Stream<Member> others = members.stream().filter(each -> !each.name().equals(member.name()));
        return new Structure(Stream.concat(others, Stream.of(member)).toList());
    }
}
