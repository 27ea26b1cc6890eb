package org.customerprofiles.reference.restjson;

import static org.customerprofiles.reference.restjson.Shapes.integer;
import static org.customerprofiles.reference.restjson.Shapes.list;
import static org.customerprofiles.reference.restjson.Shapes.map;
import static org.customerprofiles.reference.restjson.Shapes.query;
import static org.customerprofiles.reference.restjson.Shapes.text;
import static org.customerprofiles.reference.restjson.Shapes.uri;

/** Shapes and members that several operations share. */
final class CommonShapes {

    static final Shape NAME = text(1, 64, "[a-zA-Z0-9_-]+");
    static final Shape TYPE_NAME = text(1, 255, "[a-zA-Z_][a-zA-Z_0-9-]*");
    static final Shape UUID = text("[a-f0-9]{32}");
    static final Shape TEXT_255 = text(1, 255);
    static final Shape OPTIONAL_TEXT_255 = text(0, 255);
    static final Shape VALUES = list(TEXT_255);
    static final Shape EXPIRATION_DAYS = integer(1, 1098);

    // from plus to equals sign is a range, and digits are in it
    static final Shape TAG_KEY = text(1, 128, "(?!aws:)[a-zA-Z+-=._:/]+");
    static final Shape TAGS = map(TAG_KEY, text(0, 256), 1, 50);

    static final Member DOMAIN_NAME = uri("DomainName", NAME);
    static final Member NEXT_TOKEN = query("NextToken", "next-token", text(1, 1024));
    static final Member MAX_RESULTS = query("MaxResults", "max-results", integer(1, 100));

    private CommonShapes() {}
}
