package org.customerprofiles.tck.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.customerprofiles.tck.coverage.CoveredOperation.LaterMember;
import org.customerprofiles.tck.spec.Problem;
import org.customerprofiles.tck.spec.Rule;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.Specification;
import tools.jackson.databind.JsonNode;

/** Reads what a file of the inventory says, and notes what is wrong in it. */
final class CoverageReader {

    private static final String OPERATIONS = "operations";
    private static final String RELEASE = "release";
    private static final String LATER = "later";
    private static final String MEMBER = "member";
    private static final String SAYS = "says";
    private static final String RULES = "rules";
    private static final String UNTESTED = "untested";
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern SENTENCE = Pattern.compile("(?s)[A-Z].*\\.");

    private final String file;
    private final YamlText yaml;
    private final Specification specification;
    private final List<Problem> problems = new ArrayList<>();

    CoverageReader(String file, YamlText yaml, Specification specification) {
        this.file = file;
        this.yaml = yaml;
        this.specification = specification;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    CoveredDocument document() {
        JsonNode content = yaml.content();
        expectOnly(content, "", Set.of(RELEASE, OPERATIONS));
        String release = content.path(RELEASE).asString("");
        if (!DATE.matcher(release).matches()) {
            report("/" + RELEASE, "release is missing, or no date like 2022-11-14");
        }
        List<CoveredOperation> operations = content.path(OPERATIONS)
                .propertyStream()
                .map(entry -> operation(entry.getKey(), entry.getValue()))
                .toList();
        return new CoveredDocument(release, operations);
    }

    private CoveredOperation operation(String name, JsonNode content) {
        String pointer = "/" + OPERATIONS + "/" + name;
        expectOnly(content, pointer, Set.of("prose", "request", "response", LATER));
        expectOnly(content.path(LATER), pointer + "/" + LATER, Set.of("request", "response"));
        List<Statement> statements = new ArrayList<>();
        List<LaterMember> later = new ArrayList<>();
        for (Place place : Place.values()) {
            int number = 0;
            for (JsonNode entry : content.path(place.toString())) {
                statements.add(statement(place, entry, pointer + "/" + place + "/" + number));
                number++;
            }
            texts(content.path(LATER).path(place.toString()), pointer + "/" + LATER + "/" + place)
                    .forEach(member -> later.add(new LaterMember(place, member)));
        }
        return new CoveredOperation(name, statements, later);
    }

    private Statement statement(Place place, JsonNode entry, String pointer) {
        expectOnly(entry, pointer, Set.of(MEMBER, SAYS, RULES, UNTESTED));
        List<String> members = texts(entry.path(MEMBER), pointer);
        if (members.isEmpty() != (place == Place.PROSE)) {
            report(pointer, place == Place.PROSE ? "prose has no member" : "the statement has no member");
        }
        String says = entry.path(SAYS).asString("").strip();
        if (!SENTENCE.matcher(says).matches()) {
            report(pointer, "says is missing, or no sentence with a full stop");
        }
        List<String> named = texts(entry.path(RULES), pointer);
        Optional<String> reason = reason(entry, named, pointer);
        List<Rule> rules =
                named.stream().flatMap(id -> rule(id, pointer).stream()).toList();
        return new Statement(place, members, says, rules, reason, yaml.line(pointer));
    }

    private Optional<String> reason(JsonNode entry, List<String> named, String pointer) {
        Optional<String> reason = entry.path(UNTESTED).stringValueOpt().filter(text -> !text.isBlank());
        if (named.isEmpty() && reason.isEmpty()) {
            report(pointer, "the statement has neither rules nor untested: with the reason");
        }
        if (!named.isEmpty() && reason.isPresent()) {
            report(pointer, "the statement has rules, and yet untested:; a rule that is untested says so itself");
        }
        return reason;
    }

    private Optional<Rule> rule(String id, String pointer) {
        Optional<Rule> rule = RuleId.isId(id) ? specification.rule(RuleId.parse(id)) : Optional.empty();
        if (rule.isEmpty()) {
            report(pointer, id + " is no rule");
        }
        return rule;
    }

    /** A text, or a list of texts; nothing is an empty list. */
    private List<String> texts(JsonNode value, String pointer) {
        if (value.isString()) {
            return List.of(value.stringValue());
        }
        List<String> texts = new ArrayList<>();
        value.forEach(element -> texts.add(element.asString("")));
        if (texts.contains("") || !value.isArray() && !value.isMissingNode()) {
            report(pointer, "expected is a text or a list of texts, not " + value);
        }
        return texts;
    }

    private void expectOnly(JsonNode content, String pointer, Set<String> known) {
        content.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> report(pointer + "/" + name, name + " is not known here; is it misspelt?"));
    }

    private void report(String pointer, String message) {
        problems.add(new Problem(file, yaml.line(pointer), message));
    }
}
