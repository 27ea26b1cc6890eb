package org.customerprofiles.tck.steps;

import io.cucumber.java.ParameterType;
import java.util.List;
import org.customerprofiles.tck.drive.Bindings;

/** The words of the vocabulary that stand for something: operations, errors, aliases. */
public final class ParameterTypes {

    private final World world;

    public ParameterTypes(World world) {
        this.world = world;
    }

    /** The name of an operation. */
    @ParameterType("[A-Z][A-Za-z]+[a-z]")
    public String operation(String name) {
        if (!Bindings.OPERATIONS.contains(name)) {
            throw new Misuse("no operation is called " + name);
        }
        return name;
    }

    /** One error, or several that are all accepted. */
    @ParameterType("[A-Z][A-Za-z]+Exception(?:(?:, | or )[A-Z][A-Za-z]+Exception)*")
    public List<String> errors(String names) {
        return List.of(names.split(", | or "));
    }

    /** The alias of one profile. */
    @ParameterType("[A-Z][a-z]*\\d*")
    public String alias(String name) {
        return name;
    }

    /** Several profiles by their aliases. */
    @ParameterType(
            "[A-Z][a-z]*\\d*(?:\\.\\.[A-Z][a-z]*\\d+)?(?:(?:, | and )[A-Z][a-z]*\\d*(?:\\.\\.[A-Z][a-z]*\\d+)?)*")
    public List<String> aliases(String names) {
        return world.names().aliases(names);
    }
}
