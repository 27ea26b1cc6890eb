package org.customerprofiles.reference.restjson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way from a method and a path to an operation. */
final class Routes {

    private static final List<Route> ALL = List.of(
            Route.of("CreateDomain", "POST", "/domains/{DomainName}"),
            Route.of("GetDomain", "GET", "/domains/{DomainName}"),
            Route.of("UpdateDomain", "PUT", "/domains/{DomainName}"),
            Route.of("DeleteDomain", "DELETE", "/domains/{DomainName}"),
            Route.of("ListDomains", "GET", "/domains"),
            Route.of("CreateProfile", "POST", "/domains/{DomainName}/profiles"),
            Route.of("UpdateProfile", "PUT", "/domains/{DomainName}/profiles"),
            Route.of("DeleteProfile", "POST", "/domains/{DomainName}/profiles/delete"),
            Route.of("SearchProfiles", "POST", "/domains/{DomainName}/profiles/search"),
            Route.of("AddProfileKey", "POST", "/domains/{DomainName}/profiles/keys"),
            Route.of("DeleteProfileKey", "POST", "/domains/{DomainName}/profiles/keys/delete"),
            Route.of("GetMatches", "GET", "/domains/{DomainName}/matches"),
            Route.of("MergeProfiles", "POST", "/domains/{DomainName}/profiles/objects/merge"),
            Route.of("PutProfileObject", "PUT", "/domains/{DomainName}/profiles/objects"),
            Route.of("ListProfileObjects", "POST", "/domains/{DomainName}/profiles/objects"),
            Route.of("DeleteProfileObject", "POST", "/domains/{DomainName}/profiles/objects/delete"),
            Route.of("PutProfileObjectType", "PUT", "/domains/{DomainName}/object-types/{ObjectTypeName}"),
            Route.of("GetProfileObjectType", "GET", "/domains/{DomainName}/object-types/{ObjectTypeName}"),
            Route.of("DeleteProfileObjectType", "DELETE", "/domains/{DomainName}/object-types/{ObjectTypeName}"),
            Route.of("ListProfileObjectTypes", "GET", "/domains/{DomainName}/object-types"),
            // one label in the model; an ARN has slashes, and not every client escapes them
            Route.of("TagResource", "POST", "/tags/{resourceArn+}"),
            Route.of("UntagResource", "DELETE", "/tags/{resourceArn+}"),
            Route.of("ListTagsForResource", "GET", "/tags/{resourceArn+}"));

    private Routes() {}

    /** The names of all operations. */
    static List<String> operations() {
        return ALL.stream().map(Route::operation).sorted().toList();
    }

    /** An operation and the values of the labels in its path. */
    record Match(String operation, Map<String, String> labels) {}

    /**
     * @param path the path with its percent-encoding: a slash inside a label is escaped, and escapes are resolved label
     *     by label
     * @throws Refusal when no operation has this path, or none with this method
     */
    static Match find(String method, String path) {
        List<String> segments = segments(path);
        Route found = fitting(method, segments);
        if (found != null) {
            return new Match(found.operation(), found.labels(segments));
        }
        List<String> methods = ALL.stream()
                .filter(route -> route.fits(segments))
                .map(Route::method)
                .toList();
        throw new Refusal(
                methods.isEmpty() ? WireError.unknownPath(path) : WireError.wrongMethod(method, path, methods));
    }

    /** The operation alone, where there is one. */
    static Optional<String> operation(String method, String path) {
        try {
            return Optional.ofNullable(fitting(method, segments(path))).map(Route::operation);
        } catch (Refusal malformed) {
            return Optional.empty();
        }
    }

    private static Route fitting(String method, List<String> segments) {
        for (Route route : ALL) {
            if (route.method().equals(method) && route.fits(segments)) {
                return route;
            }
        }
        return null;
    }

    private static List<String> segments(String path) {
        if (!path.startsWith("/")) {
            throw new Refusal(WireError.unknownPath(path));
        }
        List<String> segments = new ArrayList<>();
        int start = 1;
        for (int end = path.indexOf('/', start); end >= 0; end = path.indexOf('/', start)) {
            segments.add(UriText.decoded(path.substring(start, end)));
            start = end + 1;
        }
        segments.add(UriText.decoded(path.substring(start)));
        return segments;
    }
}
