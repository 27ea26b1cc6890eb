package org.customerprofiles.reference.oracle;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where an operation is called.
 *
 * @param template the path with labels in braces
 */
public record Endpoint(String operation, String method, String template) {

    public static final List<Endpoint> ALL = List.of(
            new Endpoint("CreateDomain", "POST", "/domains/{DomainName}"),
            new Endpoint("GetDomain", "GET", "/domains/{DomainName}"),
            new Endpoint("UpdateDomain", "PUT", "/domains/{DomainName}"),
            new Endpoint("DeleteDomain", "DELETE", "/domains/{DomainName}"),
            new Endpoint("ListDomains", "GET", "/domains"),
            new Endpoint("CreateProfile", "POST", "/domains/{DomainName}/profiles"),
            new Endpoint("UpdateProfile", "PUT", "/domains/{DomainName}/profiles"),
            new Endpoint("DeleteProfile", "POST", "/domains/{DomainName}/profiles/delete"),
            new Endpoint("SearchProfiles", "POST", "/domains/{DomainName}/profiles/search"),
            new Endpoint("AddProfileKey", "POST", "/domains/{DomainName}/profiles/keys"),
            new Endpoint("DeleteProfileKey", "POST", "/domains/{DomainName}/profiles/keys/delete"),
            new Endpoint("GetMatches", "GET", "/domains/{DomainName}/matches"),
            new Endpoint("MergeProfiles", "POST", "/domains/{DomainName}/profiles/objects/merge"),
            new Endpoint("PutProfileObject", "PUT", "/domains/{DomainName}/profiles/objects"),
            new Endpoint("ListProfileObjects", "POST", "/domains/{DomainName}/profiles/objects"),
            new Endpoint("DeleteProfileObject", "POST", "/domains/{DomainName}/profiles/objects/delete"),
            new Endpoint("PutProfileObjectType", "PUT", "/domains/{DomainName}/object-types/{ObjectTypeName}"),
            new Endpoint("GetProfileObjectType", "GET", "/domains/{DomainName}/object-types/{ObjectTypeName}"),
            new Endpoint("DeleteProfileObjectType", "DELETE", "/domains/{DomainName}/object-types/{ObjectTypeName}"),
            new Endpoint("ListProfileObjectTypes", "GET", "/domains/{DomainName}/object-types"),
            new Endpoint("TagResource", "POST", "/tags/{resourceArn}"),
            new Endpoint("UntagResource", "DELETE", "/tags/{resourceArn}"),
            new Endpoint("ListTagsForResource", "GET", "/tags/{resourceArn}"),
            // no operation of the service: its operator's
            new Endpoint("RunMatching", "POST", "/_control/domains/{DomainName}/matching-runs"));

    public static Endpoint of(String operation) {
        return ALL.stream()
                .filter(each -> each.operation().equals(operation))
                .findFirst()
                .orElseThrow();
    }

    /** The values of the labels in a path of this form; an ARN is all of the rest, slashes included. */
    Optional<Map<String, String>> labels(List<String> segments) {
        String[] parts = template.substring(1).split("/");
        boolean takesRest = template.endsWith("{resourceArn}");
        if (segments.size() < parts.length || segments.size() > parts.length && !takesRest) {
            return Optional.empty();
        }
        Map<String, String> labels = new HashMap<>();
        for (int at = 0; at < parts.length; at++) {
            boolean last = at == parts.length - 1;
            String segment = last ? String.join("/", segments.subList(at, segments.size())) : segments.get(at);
            if (parts[at].startsWith("{")) {
                labels.put(parts[at].substring(1, parts[at].length() - 1), segment);
            } else if (!parts[at].equals(segment)) {
                return Optional.empty();
            }
        }
        return Optional.of(labels);
    }

    /** The names of the labels. */
    public List<String> labels() {
        return Arrays.stream(template.split("/"))
                .filter(part -> part.startsWith("{"))
                .map(part -> part.substring(1, part.length() - 1))
                .toList();
    }
}
