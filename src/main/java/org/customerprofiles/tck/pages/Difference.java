package org.customerprofiles.tck.pages;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What was expected beside what came, word by word.
 *
 * @param expected the expected text, in pieces
 * @param actual the actual text, in pieces
 */
public record Difference(List<Piece> expected, List<Piece> actual) {

    /** Words, runs of space, and every other sign by itself. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_@.:+-]+|\\s+|.", Pattern.DOTALL);

    /** Beyond so many words, a comparison costs more than it tells. */
    private static final int MOST_TOKENS = 4_000;

    /**
     * A part of a text.
     *
     * @param differs whether the other text has something else here
     */
    public record Piece(String text, boolean differs) {}

    /** Compares two texts. Where they have too little in common, all of both differs. */
    public static Difference of(String expected, String actual) {
        List<String> left = tokens(expected);
        List<String> right = tokens(actual);
        if (left.size() > MOST_TOKENS || right.size() > MOST_TOKENS) {
            return new Difference(List.of(new Piece(expected, true)), List.of(new Piece(actual, true)));
        }
        boolean[] leftDiffers = new boolean[left.size()];
        boolean[] rightDiffers = new boolean[right.size()];
        for (AbstractDelta<String> delta : DiffUtils.diff(left, right).getDeltas()) {
            mark(leftDiffers, delta.getSource().getPosition(), delta.getSource().size());
            mark(
                    rightDiffers,
                    delta.getTarget().getPosition(),
                    delta.getTarget().size());
        }
        return new Difference(pieces(left, leftDiffers), pieces(right, rightDiffers));
    }

    private static void mark(boolean[] differs, int from, int count) {
        for (int index = from; index < from + count; index++) {
            differs[index] = true;
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Neighbours of a kind become one piece. */
    private static List<Piece> pieces(List<String> tokens, boolean[] differs) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int index = 1; index <= tokens.size(); index++) {
            if (index == tokens.size() || differs[index] != differs[start]) {
                pieces.add(new Piece(String.join("", tokens.subList(start, index)), differs[start]));
                start = index;
            }
        }
        return pieces;
    }
}
