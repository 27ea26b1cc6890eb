package org.customerprofiles.tck.target;

/** Where the keys that sign requests come from. */
public sealed interface CredentialSource {

    /** The default chain of the AWS SDK; on a loopback target without any credentials, made-up ones. */
    record DefaultChain() implements CredentialSource {}

    /** The environment variables AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, and nothing else. */
    record Environment() implements CredentialSource {}

    /** A profile in the AWS configuration files. */
    record Profile(String name) implements CredentialSource {}

    /** Requests are sent unsigned. */
    record Unsigned() implements CredentialSource {}

    /** What holds when nothing is said. */
    static CredentialSource usual() {
        return new DefaultChain();
    }

    /**
     * A source as people write it: {@code default}, {@code environment}, {@code none} or {@code profile:NAME}.
     *
     * @throws IllegalArgumentException when it is none of these
     */
    static CredentialSource parse(String text) {
        if (text.startsWith("profile:") && text.length() > "profile:".length()) {
            return new Profile(text.substring("profile:".length()).strip());
        }
        return switch (text) {
            case "default" -> usual();
            case "environment" -> new Environment();
            case "none" -> new Unsigned();
            default ->
                throw new IllegalArgumentException("'" + text
                        + "' is no source of credentials; write environment, none (unsigned requests), default or"
                        + " profile:NAME");
        };
    }
}
