package org.customerprofiles.tck.examples;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Looks at what the translations of examples make clients send, and where this is not the request that was recorded. */
public final class ExampleForms {

    private ExampleForms() {}

    /** The statements that send something else, with what they send. */
    public static Map<String, String> differencesInJava(List<Example> examples, Path folder) throws Exception {
        List<String> statements = examples.stream()
                .flatMap(example -> example.java().text().stream())
                .distinct()
                .toList();
        return differences(examples, Example::java, JavaForms.sent(statements, folder)::get);
    }

    /** The commands of the AWS CLI that send something else, with what they send. */
    public static Map<String, String> differencesInTheCli(List<Example> examples) {
        return differences(examples, Example::cli, CliForms::sent);
    }

    /** The commands of curl that send something else, with what they send. */
    public static Map<String, String> differencesInCurl(List<Example> examples) {
        Map<String, String> differences = new LinkedHashMap<>();
        for (Example example : examples) {
            example.curl().text().ifPresent(text -> {
                if (!CurlForms.sent(text).equals(example.wireRequest())) {
                    differences.put(text, CurlForms.sent(text));
                }
            });
        }
        return differences;
    }

    private static Map<String, String> differences(
            List<Example> examples, Function<Example, Translation> form, Function<String, SentMessage> sent) {
        Map<String, String> differences = new LinkedHashMap<>();
        for (Example example : examples) {
            form.apply(example).text().ifPresent(text -> {
                SentMessage expected = SentMessage.of(example);
                SentMessage actual = sent.apply(text);
                if (!expected.equals(actual)) {
                    differences.put(text, actual + " instead of " + expected);
                }
            });
        }
        return differences;
    }
}
