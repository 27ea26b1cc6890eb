package org.customerprofiles.reference.control;

import java.time.Instant;

/**
 * What the server's clock says.
 *
 * @param instant the server's present
 * @param running whether it goes on by itself
 */
public record ClockReading(Instant instant, boolean running) {}
