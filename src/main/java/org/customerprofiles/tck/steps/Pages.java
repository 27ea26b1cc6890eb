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
        List<Exchange> pages = new ArrayList<>();
        Map<String, Object> members = new LinkedHashMap<>(asked);
        while (pages.size() < MOST) {
            Exchange page = client.call(operation, members);
            pages.add(page);
            String token = nextToken(page);
            if (token.isEmpty()) {
                break;
            }
            members.put("NextToken", token);
        }
        return pages;
    }

    static String nextToken(Exchange page) {
        return page.response().succeeded() ? Json.text(Client.body(page).path("NextToken")) : "";
    }
}
