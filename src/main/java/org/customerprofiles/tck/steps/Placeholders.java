package org.customerprofiles.tck.steps;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.ObjectMapper;

/** Fills the names in braces of a text: {@code {Ana}}, {@code {domain}}, {@code {unknown}}, {@code {4000 times x}}. */
public final class Placeholders {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ALIAS = Pattern.compile("\\{([A-Z][a-z]*\\d*)}");
    private static final Pattern TIMES = Pattern.compile("\\{(\\d+) times (.)}");

    /** What means itself in a URI, in JSON and in a replacement. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~-]+");

    private final World world;

    public Placeholders(World world) {
        this.world = world;
    }

    String filled(String text) {
        String named = text.replace("{domain}", world.names().domain())
                .replace("{other domain}", world.names().otherDomain())
                .replace("{unknown}", Names.unknownId());
        String withIds = ALIAS.matcher(named).replaceAll(alias -> id(alias.group(1)));
        return TIMES.matcher(withIds).replaceAll(times -> times.group(2).repeat(Integer.parseInt(times.group(1))));
    }

    private String id(String alias) {
        String id = world.names().profile(alias).id();
        if (!PLAIN.matcher(id).matches()) {
            throw new Mismatch.Precondition("a ProfileId that can stand in any request", id);
        }
        return id;
    }

    /** The members that a JSON text spells out. */
    Map<String, Object> members(String json) {
        Map<String, Object> members = new LinkedHashMap<>();
        JSON.readTree(filled(json))
                .properties()
                .forEach(member -> members.put(member.getKey(), JSON.treeToValue(member.getValue(), Object.class)));
        return members;
    }
}
