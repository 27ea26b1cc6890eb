package org.customerprofiles.tck.site;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What the site's search box looks through: a script, as a page that is opened from a disk may load nothing else. */
final class SearchIndex {

    private SearchIndex() {}

    /** The script: a list of name, what it is, and where. */
    static String script(Site site) {
        List<List<String>> entries = Stream.of(
                        operations(site), rules(site), members(site), shapes(site), statements(site))
                .flatMap(part -> part)
                .toList();
        return "window.searchIndex = " + JsonMapper.shared().writeValueAsString(entries) + ";\n";
    }

    private static Stream<List<String>> operations(Site site) {
        return site.pages().stream().map(page -> List.of(page.name(), "operation", page.name() + ".html"));
    }

    private static Stream<List<String>> rules(Site site) {
        return site.rules()
                .map(article -> List.of(
                        article.id() + " " + article.rule().title(),
                        article.rule().level() + ", " + article.rule().evidence(),
                        article.link()));
    }

    private static Stream<List<String>> members(Site site) {
        return site.api().operations().values().stream()
                .flatMap(operation -> Stream.concat(
                        members(operation, operation.request(), "request"),
                        members(operation, operation.response(), "response")));
    }

    private static Stream<List<String>> members(ApiOperation operation, List<Member> members, String part) {
        return members.stream()
                .map(member -> List.of(
                        member.name(),
                        operation.name() + ", " + part,
                        "%s.html#%s-%s".formatted(operation.name(), part, member.name())));
    }

    private static Stream<List<String>> statements(Site site) {
        return site.coverage().documents().stream()
                .flatMap(document -> document.operations().stream()
                        .flatMap(operation -> operation.statements().stream()
                                .map(statement -> List.of(
                                        statement.says(),
                                        "release %s, %s".formatted(document.release(), operation.name()),
                                        "coverage.html#" + document.release() + "-" + operation.name()))));
    }

    private static Stream<List<String>> shapes(Site site) {
        return site.api().places().stream()
                .flatMap(shape -> Stream.concat(
                        Stream.of(List.of(shape.name(), "shape", "shapes.html#" + shape.name())),
                        shape.members().stream()
                                .map(member -> List.of(
                                        shape.name() + "." + member.name(),
                                        "member",
                                        "shapes.html#" + shape.name() + "-" + member.name()))));
    }
}
