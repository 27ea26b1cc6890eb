package org.customerprofiles.tck.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customerprofiles.tck.drive.Exchange;

/** Reads a listing page after page, as a caller does: each page's NextToken asks for the next one. */
final class Pages {

    private static final int MOST = 300;

    private Pages() {}

    /** All pages up to one without a NextToken, up to a refusal, or up to the most that any scenario can have. */
    static List<Exchange> readAll(Client client, String operation, Map<String, Object> asked) {
        return readOn(client, operation, asked, List.of(client.call(operation, asked)));
    }

    /** The pages that have been read already, and after them the others, up to the same end. */
    static List<Exchange> readOn(Client client, String operation, Map<String, Object> asked, List<Exchange> read) {
        List<Exchange> pages = new ArrayList<>(read);
        Map<String, Object> members = new LinkedHashMap<>(asked);
        String token = nextToken(pages.get(pages.size() - 1));
        while (!token.isEmpty() && pages.size() < MOST) {
            members.put("NextToken", token);
            pages.add(client.call(operation, members));
            token = nextToken(pages.get(pages.size() - 1));
        }
        return pages;
    }

    static String nextToken(Exchange page) {
        return page.response().succeeded() ? Json.text(Client.body(page).path("NextToken")) : "";
    }
}
