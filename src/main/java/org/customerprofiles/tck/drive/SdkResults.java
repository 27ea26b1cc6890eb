package org.customerprofiles.tck.drive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;

/** Reads the members of the SDK's typed results through the SDK's own descriptions of their fields. */
final class SdkResults {

    private SdkResults() {}

    /** All of a structure's members by their names in JSON; null where one is absent. */
    static Map<String, Object> members(SdkPojo structure) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (SdkField<?> field : structure.sdkFields()) {
            members.put(field.locationName(), plain(field.getValueOrDefault(structure)));
        }
        return members;
    }

    private static Object plain(Object value) {
        if (isStandIn(value)) {
            return null;
        }
        if (value instanceof SdkPojo structure) {
            return members(structure);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(SdkResults::plain).collect(Collectors.toList()); // which may hold nulls
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((key, each) -> plain.put(Objects.toString(key), plain(each)));
            return plain;
        }
        return value;
    }

    /** The SDK puts a list or a map of its own where none came. */
    private static boolean isStandIn(Object value) {
        return value instanceof SdkAutoConstructList || value instanceof SdkAutoConstructMap;
    }
}
