package org.customerprofiles.tck.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerprofiles.tck.report.Verdict;

/** A matrix as its page tells it: what is notable first, all else below. */
public record MatrixView(Matrix matrix) {

    public String summary() {
        return Wording.matrix(matrix);
    }

    /** When a run was made, and what came of it. */
    public String about(NamedReport report) {
        return Wording.run(report.run());
    }

    public Map<String, List<Matrix.Row>> notable() {
        return matrix.byOperation(false);
    }

    /** The rows on which all targets agree, and that none misses. */
    public List<Matrix.Row> unanimous() {
        return matrix.rows().stream().filter(row -> !row.isNotable()).toList();
    }

    public String mark(Optional<Verdict> verdict) {
        return Mark.of(verdict);
    }

    /** The verdict in words. */
    public String words(Optional<Verdict> verdict) {
        return verdict.map(Verdict::words).orElse("not in the report");
    }
}
