package org.customerprofiles.reference.fuzz;

import org.customerprofiles.reference.restjson.WireRequest;

/**
 * A request in its place. What the service is left to choose, such as ids and the time, follows from the number alone,
 * so that a request that is sent again without those before it still speaks of the same things.
 */
record Sent(int number, WireRequest request) {}
