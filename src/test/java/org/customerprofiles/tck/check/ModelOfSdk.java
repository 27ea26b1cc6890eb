package org.customerprofiles.tck.check;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.customerprofiles.tck.drive.Bindings;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.protocols.core.OperationInfo;

/** What the classes of the AWS SDK say about the API, as lines that can be compared with those of the schemas. */
final class ModelOfSdk {

    private static final String PACKAGE = "software.amazon.awssdk.services.customerprofiles.";

    private final Map<String, String> lines = new TreeMap<>();

    private ModelOfSdk() {}

    /** For each operation and each member at any depth, what it is. */
    static Map<String, String> lines() throws ReflectiveOperationException {
        ModelOfSdk model = new ModelOfSdk();
        for (String operation : Bindings.OPERATIONS) {
            model.lines.put(operation, binding(operation));
            model.message(operation + "Request");
            model.message(operation + "Response");
        }
        return model.lines;
    }

    private static String binding(String operation) throws ReflectiveOperationException {
        Field binding = Class.forName(PACKAGE + "transform." + operation + "RequestMarshaller")
                .getDeclaredField("SDK_OPERATION_BINDING");
        binding.setAccessible(true);
        OperationInfo http = (OperationInfo) binding.get(null);
        return http.httpMethod() + " " + http.requestUri();
    }

    private void message(String name) throws ReflectiveOperationException {
        Class<?> type = Class.forName(PACKAGE + "model." + name);
        structure(name, (SdkPojo) type.getMethod("builder").invoke(null), type);
    }

    private void structure(String path, SdkPojo pojo, Class<?> type) throws ReflectiveOperationException {
        for (SdkField<?> member : pojo.sdkFields()) {
            String inner = path + "." + member.memberName();
            String place = " in " + member.location() + " as " + member.locationName();
            value(inner, member, getter(type, member).getGenericReturnType());
            lines.compute(inner, (name, kind) -> kind + place);
        }
    }

    private void value(String path, SdkField<?> field, Type type) throws ReflectiveOperationException {
        lines.put(path, kind(field));
        switch (field.marshallingType().getKnownType()) {
            case SDK_POJO -> structure(path, field.constructor().get(), (Class<?>) type);
            case LIST -> value(path + "[]", field.getTrait(ListTrait.class).memberFieldInfo(), argument(type, 0));
            case MAP -> value(path + "{}", field.getTrait(MapTrait.class).valueFieldInfo(), argument(type, 1));
            default -> values(type).forEach(value -> lines.put(path + "=" + value, "value"));
        }
    }

    private static String kind(SdkField<?> field) {
        return switch (field.marshallingType().getKnownType()) {
            case STRING -> "text";
            case INTEGER -> "int32";
            case LONG -> "int64";
            case DOUBLE -> "double";
            case BOOLEAN -> "boolean";
            case INSTANT -> "timestamp";
            case SDK_POJO -> "structure";
            case LIST -> "list";
            case MAP -> "map";
            default -> throw new IllegalStateException("The schemas have no word for " + field.marshallingType());
        };
    }

    private static Stream<String> values(Type type) {
        return type instanceof Class<?> java && java.isEnum()
                ? Arrays.stream(java.getEnumConstants()).map(Object::toString).filter(value -> !value.equals("null"))
                : Stream.empty();
    }

    private static Method getter(Class<?> type, SdkField<?> member) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getName().equalsIgnoreCase(member.memberName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No getter of " + type + " for " + member.memberName()));
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
