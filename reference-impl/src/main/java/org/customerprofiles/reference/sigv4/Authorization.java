package org.customerprofiles.reference.sigv4;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The Authorization header of a signed request.
 *
 * @param signedHeaders the names of the signed headers, in lower case
 */
record Authorization(String accessKey, Scope scope, SortedSet<String> signedHeaders, String signature) {

    static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final List<String> PARAMETERS = List.of("Credential", "Signature", "SignedHeaders");

    /** @throws NotSigned when the header is another one, or incomplete */
    static Authorization of(String header) {
        String text = header.strip();
        if (!text.equals(ALGORITHM) && !text.startsWith(ALGORITHM + " ")) {
            throw NotSigned.incomplete("The Authorization header has to begin with '" + ALGORITHM + " '.");
        }
        Map<String, String> parameters = parameters(text.substring(ALGORITHM.length()));
        List<String> missing = new ArrayList<>(PARAMETERS);
        missing.removeIf(name -> !parameters.getOrDefault(name, "").isEmpty());
        if (!missing.isEmpty()) {
            throw NotSigned.incomplete("The Authorization header lacks " + String.join(", ", missing) + ".");
        }
        return credential(parameters.get("Credential"), parameters.get("SignedHeaders"), parameters.get("Signature"));
    }

    private static Map<String, String> parameters(String text) {
        Map<String, String> parameters = new HashMap<>();
        for (String parameter : text.split(",")) {
            if (parameter.isBlank()) {
                continue;
            }
            int equals = parameter.indexOf('=');
            if (equals < 0) {
                throw NotSigned.incomplete("A parameter of the Authorization header has no equals sign.");
            }
            String name = parameter.substring(0, equals).strip();
            if (parameters.put(name, parameter.substring(equals + 1).strip()) != null) {
                throw NotSigned.incomplete("The Authorization header has a parameter twice.");
            }
        }
        return parameters;
    }

    private static Authorization credential(String credential, String signedHeaders, String signature) {
        String[] parts = credential.split("/", -1);
        if (parts.length != 5) {
            throw NotSigned.incomplete("Credential has to be access key/date/region/service/aws4_request.");
        }
        return new Authorization(
                parts[0],
                new Scope(parts[1], parts[2], parts[3], parts[4]),
                new TreeSet<>(List.of(signedHeaders.split(";"))),
                signature);
    }
}
