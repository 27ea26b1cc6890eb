package org.customerprofiles.tck.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.customerprofiles.tck.pages.Pages;

/** Writes the documentation: a page for each operation, and what they share. */
public final class SitePages {

    private SitePages() {}

    /**
     * Writes the site; files of the same names are replaced, others are left alone.
     *
     * @throws IOException when the folder cannot be written to
     */
    public static void write(SiteContent content, Path folder) throws IOException {
        Site site = Site.of(content);
        Pages pages = Pages.in(folder);
        pages.script("search-index.js", SearchIndex.script(site));
        pages.write("index.html", "site/index.jte", Map.of("site", site));
        pages.write("coverage.html", "site/coverage.jte", Map.of("site", site));
        pages.write("shapes.html", "site/shapes.jte", Map.of("site", site));
        pages.write("open-points.html", "site/openpoints.jte", Map.of("site", site));
        pages.write(
                "speed.html", "site/speed.jte", Map.of("site", site, "speed", new SpeedPage(content.measurements())));
        for (OperationPage page : site.pages()) {
            pages.write(page.name() + ".html", "site/operation.jte", Map.of("site", site, "page", page));
        }
    }
}
