package org.customerprofiles.tck.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a command as a POSIX shell does, as far as examples go: lines that go on, words, and single quotes. */
final class ShellWords {

    /** Nothing else means only itself to every shell. */
    private static final Pattern PART = Pattern.compile(
            "(?<space>(?:\\\\\n|[ ])+)|'(?<quoted>[^']*)'|\\\\(?<escaped>')|(?<plain>[A-Za-z0-9_./:=,@%+-]+)");

    private ShellWords() {}

    static List<String> of(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean isInWord = false;
        Matcher part = PART.matcher(command);
        int end = 0;
        while (part.lookingAt()) {
            boolean isSpace = part.group("space") != null;
            if (isSpace && isInWord) {
                words.add(word.toString());
                word.setLength(0);
            }
            isInWord = !isSpace;
            for (String group : List.of("quoted", "escaped", "plain")) {
                word.append(part.group(group) == null ? "" : part.group(group));
            }
            end = part.end();
            part.region(end, command.length());
        }
        if (end < command.length()) {
            throw new IllegalArgumentException("a shell would do something with: " + command.substring(end));
        }
        words.add(word.toString());
        return words;
    }
}
