package org.customerprofiles.reference.sigv4;

/** What a signing key is good for: one day, region and service. */
record Scope(String date, String region, String service, String terminator) {

    /** As it stands in the string to sign. */
    String text() {
        return String.join("/", date, region, service, terminator);
    }
}
