package org.customerprofiles.tck.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * A folder of pages that share one design. They are complete without scripts and ask for nothing from outside; what they
 * show is escaped by the template engine, wherever it comes from.
 */
public final class Pages {

    private static final String TEMPLATES = "org.customerprofiles.tck.pages.templates";
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);

    private final Path folder;

    private Pages(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder, when it is missing, and puts style and script into it.
     *
     * @throws IOException when nothing can be written there
     */
    public static Pages in(Path folder) throws IOException {
        Pages pages = new Pages(folder);
        for (String asset : List.of("style.css", "page.js")) {
            pages.asset(asset);
        }
        return pages;
    }

    /**
     * Writes a page.
     *
     * @param file its path below the folder, with slashes
     * @param template its path below the folder of templates, such as {@code report/index.jte}
     * @param model what the template's parameters are
     */
    public void write(String file, String template, Map<String, Object> model) throws IOException {
        Path page = folder.resolve(file);
        Files.createDirectories(page.toAbsolutePath().getParent());
        Utf8ByteOutput content = new Utf8ByteOutput();
        ENGINE.render(template, model, content);
        try (OutputStream out = Files.newOutputStream(page)) {
            content.writeTo(out);
        }
    }

    /**
     * Writes a script that the pages load.
     *
     * @param name its name in the folder of assets
     */
    public void script(String name, String content) throws IOException {
        Files.writeString(folder.resolve("assets").resolve(name), content);
    }

    private void asset(String name) throws IOException {
        Path file = folder.resolve("assets").resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (InputStream content = Pages.class.getResourceAsStream(name)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
