package org.customerprofiles.tck.pages;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** JSON as people like to read it. */
public final class JsonText {

    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonText() {}

    /** The text with a line for each member where it is JSON, and as it is where it is not. */
    public static String readable(String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return text;
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(text));
        } catch (JacksonException notJson) {
            return text;
        }
    }
}
