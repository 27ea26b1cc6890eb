package org.customerprofiles.tck.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Compares what a table says of some members with what the target answered. */
public final class Expectations {

    private final World world;

    public Expectations(World world) {
        this.world = world;
    }

    /** @throws Mismatch naming each member that is not as expected */
    void members(String whose, Map<String, String> expected, JsonNode actual) {
        List<String> wanted = new ArrayList<>();
        List<String> came = new ArrayList<>();
        expected.forEach((path, cell) -> {
            JsonNode node = Json.at(actual, path);
            if (!fits(cell, node)) {
                wanted.add(path + " " + (cell == null ? "[absent]" : cell));
                came.add(path + " " + (Json.isPresent(node) ? Json.text(node) : "[absent]"));
            }
        });
        if (!wanted.isEmpty()) {
            throw new Mismatch(whose + " to have " + String.join(", ", wanted), String.join(", ", came));
        }
    }

    /** Whether a value is what a cell says; an alias also stands for the id of its profile. */
    boolean fits(String cell, JsonNode node) {
        if (cell == null || cell.equals("[absent]") || cell.equals("[none]") || cell.equals("[empty]")) {
            return !Json.isPresent(node);
        }
        if (cell.equals("[present]")) {
            return Json.isPresent(node);
        }
        String text = Json.text(node);
        return text.equals(world.notation().text(cell))
                || world.names().knows(cell)
                        && text.equals(world.names().profile(cell).id());
    }
}
