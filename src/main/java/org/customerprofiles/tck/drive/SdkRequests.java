package org.customerprofiles.tck.drive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.utils.builder.Buildable;

/** Says a call's members in the SDK's own types, as its descriptions of their fields ask for them. */
final class SdkRequests {

    private SdkRequests() {}

    /**
     * Fills a structure; null stands for absent, as the SDK knows no other null.
     *
     * @param builder an empty builder of the structure
     * @param members values by member name; those that the model limits to certain texts may be any text
     * @param place where the structure stands, for messages
     * @throws Unsayable when the structure has no such member, or the member is of another type
     */
    static SdkPojo filled(SdkPojo builder, Map<?, ?> members, String place) {
        Map<String, SdkField<?>> fields = new LinkedHashMap<>();
        builder.sdkFields().forEach(field -> fields.put(field.memberName(), field));
        members.forEach((name, value) -> {
            SdkField<?> field = fields.get(name);
            if (field == null) {
                throw new Unsayable("the AWS SDK has no member " + name + " in " + place);
            }
            if (value != null) {
                field.set(builder, said(field, value, place + "." + name));
            }
        });
        return (SdkPojo) ((Buildable) builder).build();
    }

    private static Object said(SdkField<?> field, Object value, String place) {
        return switch (field.marshallingType().getKnownType()) {
            case SDK_POJO -> filled(field.constructor().get(), typed(Map.class, value, place), place);
            case LIST -> list(field, typed(List.class, value, place), place);
            case MAP -> map(field, typed(Map.class, value, place), place);
            case DOUBLE -> typed(Number.class, value, place).doubleValue();
            default -> typed(field.marshallingType().getTargetClass(), value, place);
        };
    }

    private static List<Object> list(SdkField<?> field, List<?> values, String place) {
        SdkField<?> element = field.getTrait(ListTrait.class).memberFieldInfo();
        List<Object> said = new ArrayList<>();
        values.forEach(value -> said.add(said(element, value, place + "[]")));
        return said;
    }

    private static Map<String, Object> map(SdkField<?> field, Map<?, ?> values, String place) {
        SdkField<?> value = field.getTrait(MapTrait.class).valueFieldInfo();
        Map<String, Object> said = new LinkedHashMap<>();
        values.forEach((key, each) -> said.put((String) key, said(value, each, place + "." + key)));
        return said;
    }

    private static <T> T typed(Class<T> type, Object value, String place) {
        if (!type.isInstance(value)) {
            throw new Unsayable("the AWS SDK takes " + type.getSimpleName() + " as " + place + ", not " + value);
        }
        return type.cast(value);
    }
}
