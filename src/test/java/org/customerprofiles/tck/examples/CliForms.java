package org.customerprofiles.tck.examples;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.customerprofiles.tck.drive.Binding;
import org.customerprofiles.tck.drive.Bindings;
import org.customerprofiles.tck.drive.Location;
import org.customerprofiles.tck.drive.MemberType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Understands commands of the AWS CLI as the CLI does: each option is a member of the operation. */
final class CliForms {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Bindings BINDINGS = new Bindings();

    private CliForms() {}

    /** What a command makes the CLI send. */
    static SentMessage sent(String command) {
        List<String> words = ShellWords.of(command);
        if (!words.subList(0, 2).equals(List.of("aws", "customer-profiles"))) {
            throw new IllegalArgumentException("no command of the service: " + words);
        }
        String operation = Bindings.OPERATIONS.stream()
                .filter(name -> dashed(name).equals(words.get(2)))
                .findFirst()
                .orElseThrow();
        Map<String, List<String>> options = options(words.subList(3, words.size()));
        URI endpoint = URI.create(options.remove("endpoint-url").get(0));
        options.remove("region");
        return sent(BINDINGS.of(operation), endpoint, members(operation, options));
    }

    private static Map<String, List<String>> options(List<String> words) {
        Map<String, List<String>> options = new LinkedHashMap<>();
        List<String> values = List.of();
        for (String word : words) {
            if (word.startsWith("--")) {
                String[] nameAndValue = word.substring(2).split("=", 2);
                values = new ArrayList<>(List.of(nameAndValue).subList(1, nameAndValue.length));
                if (options.put(nameAndValue[0], values) != null) {
                    throw new IllegalArgumentException("twice: " + word);
                }
            } else {
                values.add(word);
            }
        }
        return options;
    }

    private static Map<String, JsonNode> members(String operation, Map<String, List<String>> options) {
        Map<String, String> names = BINDINGS.of(operation).members().keySet().stream()
                .collect(Collectors.toMap(CliForms::dashed, name -> name));
        Map<String, JsonNode> members = new LinkedHashMap<>();
        options.forEach((option, values) -> {
            boolean isNegated = values.isEmpty() && option.startsWith("no-");
            String name = names.get(isNegated ? option.substring(3) : option);
            if (option.equals("cli-input-json")) {
                JSON.readTree(values.get(0)).properties().forEach(each -> members.put(each.getKey(), each.getValue()));
            } else if (name == null) {
                throw new IllegalArgumentException("the CLI has no option --" + option + " for " + operation);
            } else {
                members.put(
                        name,
                        values.isEmpty()
                                ? NODES.booleanNode(!isNegated)
                                : value(BINDINGS.typeOf(operation, name).orElseThrow(), values));
            }
        });
        return members;
    }

    private static JsonNode value(MemberType type, List<String> values) {
        boolean isList =
                Set.of(MemberType.LIST_OF_TEXT, MemberType.LIST_OF_PROFILE_IDS).contains(type);
        if (isList && !values.get(0).startsWith("[")) {
            return values.stream().collect(NODES::arrayNode, (list, value) -> list.add(value), (one, other) -> {});
        }
        if (values.size() > 1) {
            throw new IllegalArgumentException("more than one value: " + values);
        }
        boolean isText = type == MemberType.TEXT || type == MemberType.PROFILE_ID;
        return isText ? NODES.stringNode(values.get(0)) : JSON.readTree(values.get(0));
    }

    private static SentMessage sent(Binding binding, URI endpoint, Map<String, JsonNode> members) {
        String path = binding.path();
        List<String> query = new ArrayList<>();
        ObjectNode body = NODES.objectNode();
        for (Map.Entry<String, JsonNode> member : members.entrySet()) {
            Location location = binding.locationOf(member.getKey());
            JsonNode value = member.getValue();
            switch (location.place()) {
                case URI -> path = path.replace("{" + location.name() + "}", encoded(value));
                case QUERY ->
                    (value.isArray() ? value.valueStream() : List.of(value).stream())
                            .forEach(each -> query.add(location.name() + "=" + encoded(each)));
                case BODY -> body.set(location.name(), value);
            }
        }
        String target = path + (query.isEmpty() ? "" : "?" + String.join("&", query));
        return SentMessage.of(binding.method(), endpoint.resolve(target), body.toString());
    }

    private static String encoded(JsonNode value) {
        return URLEncoder.encode(value.asString(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String dashed(String name) {
        StringBuilder dashed = new StringBuilder();
        name.chars()
                .forEach(unit -> dashed.append(
                        Character.isUpperCase(unit)
                                ? "-" + Character.toString(Character.toLowerCase(unit))
                                : Character.toString(unit)));
        return dashed.charAt(0) == '-' ? dashed.substring(1) : dashed.toString();
    }
}
