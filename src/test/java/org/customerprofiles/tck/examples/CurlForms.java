package org.customerprofiles.tck.examples;

import java.util.ArrayList;
import java.util.List;

/** Understands commands of curl, as far as examples go. */
final class CurlForms {

    private static final String ENDPOINT = "http://127.0.0.1:8787";

    private CurlForms() {}

    /** What a command makes curl send, in the form of the wire, without what curl adds by itself. */
    static String sent(String command) {
        List<String> words = new ArrayList<>(ShellWords.of(command));
        List<String> headers = new ArrayList<>();
        String method = "GET";
        String body = "";
        String target = "";
        words.subList(0, 2).clear();
        while (!words.isEmpty()) {
            String word = words.remove(0);
            switch (word) {
                case "-X" -> method = words.remove(0);
                case "-H" -> headers.add(words.remove(0));
                case "--data-raw" -> body = "\n\n" + words.remove(0);
                case "--head" -> method = "HEAD";
                case "--globoff", "--path-as-is" -> {
                    // they change nothing of what is sent here
                }
                default -> target += word.substring(ENDPOINT.length());
            }
        }
        headers.remove("Content-Type:");
        String head = headers.stream()
                .map(header -> "\n" + header.replaceAll(";$", ":"))
                .reduce("", String::concat);
        return method + " " + target + " HTTP/1.1" + head + body;
    }
}
