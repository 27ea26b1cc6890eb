package org.customerprofiles.tck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every link of every page leads to a place that is there; no browser is needed to see that. */
@Tag("slow")
@ExtendWith(WrittenPages.Writer.class)
class LinksTest {

    private final Links links = new Links();

    @Test
    void everyLinkLeadsToAPlace(WrittenPages pages) throws IOException {
        Map<Path, List<String>> broken = new TreeMap<>();
        List<Path> all = pages.all();
        for (Path page : all) {
            broken.put(pages.folder().relativize(page), links.broken(page));
        }
        broken.values().removeIf(List::isEmpty);
        assertEquals(Map.of(), broken);
        assertTrue(all.size() > 50, all.toString());
    }

    @Test
    void noIdIsGivenTwice(WrittenPages pages) throws IOException {
        for (Path page : pages.all()) {
            assertEquals(List.of(), Links.repeatedIds(page), page.toString());
        }
    }

    @Test
    void whatTheSearchFindsIsThere(WrittenPages pages) throws IOException {
        Path site = pages.of(PageUnderTest.SITE_START);
        String script = Files.readString(pages.file("site/assets/search-index.js"));
        JsonNode index =
                JsonMapper.shared().readTree(script.substring(script.indexOf('['), script.lastIndexOf(']') + 1));
        List<String> lost = index.valueStream()
                .map(entry -> entry.path(2).asString())
                .filter(place -> !links.leadsSomewhere(site, place))
                .toList();
        assertEquals(List.of(), lost);
        assertTrue(index.size() > 500, "entries: " + index.size());
    }

    @Test
    void whatLeadsNowhereIsNoticed(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), """
                <p id="here"><p id="here"><a href="#here">1</a><a href="page.html#here">2</a><a href="#there">3</a>
                <a href="other.html">4</a><a href="page.html#there">5</a><img src="https://example.com/i.png">
                <label for="nothing">6</label>""");
        assertEquals(
                List.of("#there", "other.html", "page.html#there", "https://example.com/i.png", "#nothing"),
                links.broken(page));
        assertEquals(List.of("here"), Links.repeatedIds(page));
        assertFalse(links.leadsSomewhere(page, "page.html#" + "nowhere"));
    }
}
