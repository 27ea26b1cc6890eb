package org.customerprofiles.tck.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.customerprofiles.tck.drive.MemberType;
import org.customerprofiles.tck.drive.Shape;
import org.customerprofiles.tck.drive.Unsayable;
import org.customerprofiles.tck.report.JsonText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a call for the AWS CLI. */
final class AwsCli {

    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    /** Some versions of the CLI send, in the place of such a value, what is at the address. */
    private static final Pattern ADDRESS = Pattern.compile("(file|fileb|http|https)://");

    /** What the CLI would take for an option, for JSON or for an address. */
    private static final Pattern SPECIAL = Pattern.compile("-|\\s*[\\[{]|" + ADDRESS);

    private AwsCli() {}

    /** @throws Unsayable when the CLI would refuse the call before sending it */
    static String command(SentCall call) {
        CliChecks.check(call.shape(), call.members(), "");
        List<String> options = new ArrayList<>();
        ObjectNode addresses = JsonNodeFactory.instance.objectNode();
        call.members().forEach((name, value) -> {
            if (value.isString() && ADDRESS.matcher(value.stringValue()).lookingAt()) {
                addresses.set(name, value);
            } else {
                options.add(option(kebab(name), call.shape().member(name).orElseThrow(), value));
            }
        });
        if (!addresses.isEmpty()) {
            options.add("--cli-input-json " + ShellText.quoted(JsonText.laidOut(addresses)));
        }
        options.add("--endpoint-url " + CurlCommand.ENDPOINT);
        options.add("--region us-west-2");
        return ShellText.command("aws customer-profiles " + kebab(call.operation()), options);
    }

    static String kebab(String name) {
        return WORD_START.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    private static String option(String name, Shape shape, JsonNode value) {
        if (shape.type() == MemberType.BOOLEAN) {
            return (value.booleanValue() ? "--" : "--no-") + name;
        }
        if (value.isArray() && canBeWords(value)) {
            return "--" + name + " "
                    + value.valueStream()
                            .map(JsonNode::stringValue)
                            .map(ShellText::quoted)
                            .collect(Collectors.joining(" "));
        }
        return value.isContainer()
                ? "--" + name + " " + ShellText.quoted(JsonText.laidOut(value))
                : scalar(name, value.isString() ? value.stringValue() : value.toString());
    }

    private static boolean canBeWords(JsonNode list) {
        return !list.isEmpty()
                && list.valueStream()
                        .allMatch(each -> each.isString()
                                && !SPECIAL.matcher(each.stringValue()).lookingAt());
    }

    private static String scalar(String name, String value) {
        return "--" + name + (value.startsWith("-") ? "=" : " ") + ShellText.quoted(value);
    }
}
