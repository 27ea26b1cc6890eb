package org.customerprofiles.tck.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.customerprofiles.tck.drive.MemberType;
import org.customerprofiles.tck.drive.Shape;
import org.customerprofiles.tck.drive.Unsayable;
import tools.jackson.databind.JsonNode;

/** Writes a call for the AWS CLI. */
final class AwsCli {

    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    /** What the CLI would take for an option, for JSON, or for the name of a file or the address of a page. */
    private static final Pattern SPECIAL = Pattern.compile("(?s)-.*|\\s*[\\[{].*|(file|fileb|http|https)://.*");

    private AwsCli() {}

    /** @throws Unsayable when the CLI would refuse the call before sending it */
    static String command(SentCall call) {
        CliChecks.check(call.shape(), call.members(), "");
        List<String> options = new ArrayList<>();
        call.members()
                .forEach((name, value) -> options.add(
                        option(kebab(name), call.shape().member(name).orElseThrow(), value)));
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
                                && !SPECIAL.matcher(each.stringValue()).matches());
    }

    private static String scalar(String name, String value) {
        if (value.matches("(?s)(file|fileb|http|https)://.*")) {
            throw new Unsayable("The AWS CLI would replace the value of --" + name + " by what is at that address.");
        }
        return "--" + name + (value.startsWith("-") ? "=" : " ") + ShellText.quoted(value);
    }
}
