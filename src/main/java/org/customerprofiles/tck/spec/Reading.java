package org.customerprofiles.tck.spec;

import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.DocString;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import io.cucumber.messages.types.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.customerprofiles.tck.spec.WrittenScenario.WrittenExamples;

/** Keeps scenarios as they are written, for people to read. */
final class Reading {

    private Reading() {}

    static WrittenScenario of(Background background) {
        return new WrittenScenario(
                background.getKeyword(),
                background.getName(),
                background.getLocation().getLine().intValue(),
                List.of(),
                steps(background.getSteps()),
                List.of());
    }

    static WrittenScenario of(Scenario scenario) {
        return new WrittenScenario(
                scenario.getKeyword(),
                scenario.getName(),
                scenario.getLocation().getLine().intValue(),
                names(scenario.getTags()),
                steps(scenario.getSteps()),
                scenario.getExamples().stream().map(Reading::examples).toList());
    }

    private static List<WrittenStep> steps(List<io.cucumber.messages.types.Step> steps) {
        return steps.stream()
                .map(step -> new WrittenStep(
                        step.getKeyword().strip(),
                        step.getText(),
                        step.getDataTable()
                                .map(table -> rows(table.getRows().stream()))
                                .orElse(List.of()),
                        step.getDocString().map(DocString::getContent)))
                .toList();
    }

    private static WrittenExamples examples(Examples examples) {
        return new WrittenExamples(
                examples.getName(),
                names(examples.getTags()),
                rows(Stream.concat(examples.getTableHeader().stream(), examples.getTableBody().stream())));
    }

    private static List<List<String>> rows(Stream<TableRow> rows) {
        return rows.map(row -> row.getCells().stream().map(TableCell::getValue).toList())
                .toList();
    }

    private static List<String> names(List<Tag> tags) {
        return tags.stream().map(tag -> tag.getName().substring(1)).toList();
    }
}
