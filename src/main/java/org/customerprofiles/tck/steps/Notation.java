package org.customerprofiles.tck.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customerprofiles.tck.drive.MemberType;

/** What the values in the tables of a scenario mean; the notation is described in features/README.md. */
final class Notation {

    private static final Pattern CHARACTERS = Pattern.compile("\\[(\\d+) characters]");
    private static final Pattern LITERAL = Pattern.compile("'(.*)'");

    private static final Pattern UNIQUE_KEY = Pattern.compile("\\[the unique key of (\\S+)]");

    private final Names names;
    private final Map<String, String> uniqueKeys = new HashMap<>();
    private String nextToken = "";
    private String matchGenerationDate = "";
    private String account = "";

    Notation(Names names) {
        this.names = names;
    }

    void nextToken(String token) {
        nextToken = token;
    }

    /** When the matches were generated that a fact has brought. */
    void matchGenerationDate(String date) {
        matchGenerationDate = date;
    }

    /** What the target has named a booking. */
    void uniqueKey(String bookingId, String key) {
        uniqueKeys.put(bookingId, key);
    }

    void arn(String arnAccount) {
        account = arnAccount;
    }

    /** The value that a cell stands for in a request. */
    Object value(String cell, MemberType type) {
        return switch (cell) {
            case "[null]" -> null;
            case "[none]" -> List.of();
            default -> typed(cell, type);
        };
    }

    private Object typed(String cell, MemberType type) {
        return switch (type) {
            case LIST_OF_STRUCTURES ->
                Json.parse(cell)
                        .<Object>map(Json::plain)
                        .orElseThrow(() -> new Misuse("a list of structures is written as JSON, not as " + cell));
            case LIST_OF_TEXT -> elements(cell).stream().map(this::text).toList();
            case LIST_OF_PROFILE_IDS -> profileIds(cell);
            case PROFILE_ID -> profileId(cell);
            case INTEGER -> integer(cell);
            case DECIMAL -> Double.valueOf(cell);
            case BOOLEAN -> bool(cell);
            default -> text(cell);
        };
    }

    /** The text that a cell stands for. */
    String text(String cell) {
        Matcher uniqueKey = UNIQUE_KEY.matcher(cell);
        if (uniqueKey.matches()) {
            return uniqueKeys.getOrDefault(uniqueKey.group(1), cell);
        }
        Matcher characters = CHARACTERS.matcher(cell);
        if (characters.matches()) {
            return "x".repeat(Integer.parseInt(characters.group(1)));
        }
        return switch (cell) {
            case "[empty]" -> "";
            case "[unknown]" -> "unknown-" + Names.unknownId().substring(0, 8);
            case "[the NextToken]" -> nextToken;
            case "[the MatchGenerationDate]" -> matchGenerationDate.isEmpty() ? cell : matchGenerationDate;
            case "[the domain]" -> names.domain();
            case "[the other domain]" -> names.otherDomain();
            case "[the domain's ARN]" -> "arn:aws:profile:" + account + ":domains/" + names.domain();
            default -> cell;
        };
    }

    static List<String> elements(String cell) {
        return List.of(cell.split(",\\s+"));
    }

    private List<Object> profileIds(String cell) {
        List<Object> ids = new ArrayList<>();
        names.aliases(cell).forEach(alias -> ids.add(profileId(alias)));
        return ids;
    }

    private String profileId(String cell) {
        Matcher literal = LITERAL.matcher(cell);
        if (literal.matches()) {
            return literal.group(1);
        }
        return switch (cell) {
            case "[unknown]" -> Names.unknownId();
            case "[empty]" -> "";
            default -> names.profile(cell).id();
        };
    }

    /** What is no integer stays a text, so that a scenario can send it. */
    private static Object integer(String cell) {
        try {
            return Integer.valueOf(cell);
        } catch (NumberFormatException noInteger) {
            return cell;
        }
    }

    private static Object bool(String cell) {
        return cell.equals("true") || cell.equals("false") ? (Object) Boolean.valueOf(cell) : cell;
    }
}
