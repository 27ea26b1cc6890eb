package org.customerprofiles.reference.sigv4;

import java.util.Objects;

/** An access key: its id, which travels with each request, and its secret, which never leaves this package. */
public final class AccessKey {

    private final String id;
    private final String secret;

    /** @throws IllegalArgumentException when one of them is empty */
    public AccessKey(String id, String secret) {
        if (Objects.requireNonNull(id).isBlank()
                || Objects.requireNonNull(secret).isBlank()) {
            throw new IllegalArgumentException("an access key has an id and a secret, neither of them empty");
        }
        this.id = id;
        this.secret = secret;
    }

    String id() {
        return id;
    }

    String secret() {
        return secret;
    }

    /** The id; whatever prints this, the secret is not printed. */
    @Override
    public String toString() {
        return "access key " + id;
    }
}
