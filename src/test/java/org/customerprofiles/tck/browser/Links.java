package org.customerprofiles.tck.browser;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where the links of pages lead, and what else they refer to by id. */
final class Links {

    private final Map<Path, Set<String>> ids = new HashMap<>();

    /** References of a page that lead nowhere. */
    List<String> broken(Path page) throws IOException {
        Document document = Jsoup.parse(page);
        Stream<String> links = document.select("[href], [src]").stream()
                .map(element -> element.attr(element.hasAttr("href") ? "href" : "src"))
                .filter(link -> !link.startsWith("data:"));
        Stream<String> references =
                document.select("[for], [aria-controls], [aria-labelledby], [aria-describedby]").stream()
                        .flatMap(element -> Stream.of("for", "aria-controls", "aria-labelledby", "aria-describedby")
                                .filter(element::hasAttr)
                                .map(name -> "#" + element.attr(name)));
        return Stream.concat(links, references)
                .distinct()
                .filter(link -> !leadsSomewhere(page, link))
                .toList();
    }

    /** Whether a link of a page leads to a place of a file beside it; other hosts are nowhere. */
    boolean leadsSomewhere(Path page, String link) {
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        if (!file.isEmpty() && URI.create(file).isAbsolute()) {
            return false;
        }
        Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        String id = hash < 0 ? "" : URLDecoder.decode(link.substring(hash + 1), StandardCharsets.UTF_8);
        return Files.isRegularFile(target) && (id.isEmpty() || ids(target).contains(id));
    }

    /** Ids that more than one element of a page has. */
    static List<String> repeatedIds(Path page) throws IOException {
        Set<String> seen = new HashSet<>();
        return Jsoup.parse(page).select("[id]").stream()
                .map(Element::id)
                .filter(id -> !seen.add(id))
                .toList();
    }

    private Set<String> ids(Path page) {
        return ids.computeIfAbsent(page, any -> {
            try {
                return Set.copyOf(Jsoup.parse(page).select("[id]").eachAttr("id"));
            } catch (IOException unreadable) {
                return Set.of();
            }
        });
    }
}
