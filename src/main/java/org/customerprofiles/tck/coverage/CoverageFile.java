package org.customerprofiles.tck.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerprofiles.tck.spec.Evidence;
import org.customerprofiles.tck.spec.Problem;
import org.customerprofiles.tck.spec.RuleId;
import org.customerprofiles.tck.spec.Specification;
import tools.jackson.core.JacksonException;

/**
 * A file of the inventory, as far as it can be read.
 *
 * @param document empty when the file is no YAML
 * @param problems what is wrong in it
 */
record CoverageFile(Optional<CoveredDocument> document, List<Problem> problems) {

    private static final List<String> FILES =
            List.of("coverage/release-2021-04-30.yaml", "coverage/release-2022-11-14.yaml");

    /** The files that the kit brings along. */
    static List<CoverageFile> bundled(Specification specification) {
        return FILES.stream()
                .map(file -> read(file, onClassPath(file), specification))
                .toList();
    }

    static CoverageFile read(String file, String text, Specification specification) {
        try {
            CoverageReader reader = new CoverageReader(file, YamlText.parse(text), specification);
            CoveredDocument document = reader.document();
            return new CoverageFile(Optional.of(document), reader.problems());
        } catch (JacksonException malformed) {
            String message = "this is not YAML, or a name comes twice: " + malformed.getOriginalMessage();
            int line = malformed.getLocation().getLineNr();
            return new CoverageFile(Optional.empty(), List.of(new Problem(file, line, message)));
        }
    }

    /** The problems of all files, then the documented rules that none of them names. */
    static List<Problem> problems(List<CoverageFile> files, Specification specification) {
        Set<RuleId> named = files.stream()
                .flatMap(file -> file.document().stream())
                .flatMap(CoveredDocument::statements)
                .flatMap(statement -> statement.rules().stream())
                .map(rule -> rule.id())
                .collect(Collectors.toSet());
        Stream<Problem> unnamed = specification.rules().stream()
                .filter(rule -> rule.evidence() == Evidence.DOCUMENTED && !named.contains(rule.id()))
                .map(rule -> new Problem(
                        rule.file(),
                        rule.line(),
                        rule.id() + " is documented, but no statement in coverage/ names it"));
        return Stream.concat(files.stream().flatMap(file -> file.problems().stream()), unnamed)
                .toList();
    }

    private static String onClassPath(String file) {
        try (InputStream content = CoverageFile.class.getResourceAsStream(Specification.FOLDER + "/" + file)) {
            if (content == null) {
                throw new IllegalStateException("There is no " + file + " on the class path: the build is broken");
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
