package org.customerprofiles.tck.coverage;

import java.util.List;
import java.util.Optional;
import org.customerprofiles.tck.spec.Problem;
import org.customerprofiles.tck.spec.Specification;

/**
 * Everything that the two release documents say, with the rules that test it.
 *
 * @param documents the older one first
 */
public record Coverage(List<CoveredDocument> documents) {

    public Coverage {
        documents = List.copyOf(documents);
    }

    /**
     * Reads the inventory that the kit brings along.
     *
     * @throws IllegalStateException when something in it is wrong; the message has file and line
     */
    public static Coverage load(Specification specification) {
        List<CoverageFile> files = CoverageFile.bundled(specification);
        files.stream().flatMap(file -> file.problems().stream()).findFirst().ifPresent(problem -> {
            throw new IllegalStateException(problem.toString());
        });
        return new Coverage(files.stream()
                .map(CoverageFile::document)
                .flatMap(Optional::stream)
                .toList());
    }

    /** What is wrong in the inventory that the kit brings along, and which documented rules it does not name. */
    public static List<Problem> problems(Specification specification) {
        return CoverageFile.problems(CoverageFile.bundled(specification), specification);
    }
}
