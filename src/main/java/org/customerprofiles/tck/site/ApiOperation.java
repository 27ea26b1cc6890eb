package org.customerprofiles.tck.site;

import java.util.List;

/**
 * An operation as its JSON Schemas describe it.
 *
 * @param description what it does, in our words
 * @param method of its requests
 * @param path of its requests, with labels in braces
 * @param answer what its response is, in our words; may be empty
 */
public record ApiOperation(
        String name,
        String description,
        String method,
        String path,
        List<Member> request,
        String answer,
        List<Member> response) {}
