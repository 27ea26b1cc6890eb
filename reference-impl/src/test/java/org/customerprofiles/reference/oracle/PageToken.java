package org.customerprofiles.reference.oracle;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a token stands for.
 *
 * @param operation what is read
 * @param query the members of the request that decide what is found
 * @param run the matching run that it is about, if it is about one
 * @param after the position of the last item of the page
 */
public record PageToken(String operation, Map<String, Object> query, Object run, String after) {

    /** Those of a request for the page that follows. */
    public Map<String, Object> members(String token, int maxResults) {
        Map<String, Object> members = new LinkedHashMap<>(query);
        members.put("NextToken", token);
        members.put("MaxResults", maxResults);
        return members;
    }

    boolean belongsTo(PageToken other) {
        return operation.equals(other.operation) && query.equals(other.query) && run.equals(other.run);
    }

    PageToken at(String position) {
        return new PageToken(operation, query, run, position);
    }
}
