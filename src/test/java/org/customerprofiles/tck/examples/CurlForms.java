package org.customerprofiles.tck.examples;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Understands commands of curl, as far as examples go. */
final class CurlForms {

    /**
     * What a command makes curl send.
     *
     * @param headers those that are asked for, as {@code name: value}, in alphabetical order
     */
    record Sent(SentMessage message, List<String> headers) {}

    private CurlForms() {}

    static Sent sent(String command) {
        List<String> words = new ArrayList<>(ShellWords.of(command));
        List<String> headers = new ArrayList<>();
        String method = "GET";
        String body = "";
        String url = "";
        words.subList(0, 2).clear();
        while (!words.isEmpty()) {
            String word = words.remove(0);
            switch (word) {
                case "-X" -> method = words.remove(0);
                case "-H" -> headers.add(words.remove(0));
                case "--data-raw" -> body = words.remove(0);
                case "--head" -> method = "HEAD";
                case "--globoff", "--path-as-is" -> {}
                default -> url += word;
            }
        }
        return new Sent(
                SentMessage.of(method, URI.create(url), body),
                headers.stream().sorted().toList());
    }
}
