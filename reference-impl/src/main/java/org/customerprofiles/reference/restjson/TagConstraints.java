package org.customerprofiles.reference.restjson;

import static org.customerprofiles.reference.restjson.CommonShapes.TAGS;
import static org.customerprofiles.reference.restjson.CommonShapes.TAG_KEY;
import static org.customerprofiles.reference.restjson.Shapes.list;
import static org.customerprofiles.reference.restjson.Shapes.required;
import static org.customerprofiles.reference.restjson.Shapes.requiredQuery;
import static org.customerprofiles.reference.restjson.Shapes.structure;
import static org.customerprofiles.reference.restjson.Shapes.text;
import static org.customerprofiles.reference.restjson.Shapes.uri;

import java.util.Map;

/** TagResource, UntagResource, ListTagsForResource. */
final class TagConstraints {

    // the model's pattern says how an ARN begins, and nothing of its end
    private static final Member ARN = uri("resourceArn", text(0, 256, "(?s)arn:[a-z0-9]{1,10}:profile.*"));

    static final Map<String, Structure> TABLE = Map.of(
            "TagResource", structure(ARN, required("tags", TAGS)),
            "UntagResource", structure(ARN, requiredQuery("tagKeys", list(TAG_KEY, 1, 50))),
            "ListTagsForResource", structure(ARN));

    private TagConstraints() {}
}
