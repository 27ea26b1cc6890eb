package org.customerprofiles.tck.steps;

import io.cucumber.datatable.DataTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables of members and values, with or without a heading. */
final class Tables {

    private static final List<String> HEADING = List.of("member", "value");

    private Tables() {}

    /** Member by its dotted name to its cell; an empty cell is null. */
    static Map<String, String> members(DataTable table) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (List<String> row : table.cells()) {
            if (!row.equals(HEADING)) {
                if (row.size() != 2 || cells.containsKey(row.get(0))) {
                    throw new Misuse("a table of members has two columns and each member once: " + row);
                }
                cells.put(row.get(0), row.get(1));
            }
        }
        return cells;
    }

    /** The rows of a table with a heading. */
    static List<Map<String, String>> rows(DataTable table) {
        return table.asMaps();
    }
}
