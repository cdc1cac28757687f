package dev.quayside.db.timeline;

import java.time.Instant;

/**
 * One thing on a customer's timeline.
 *
 * @param kind as the timeline writes it, such as WAS_QUOTED
 * @param about such as a lane or a quote; "" where there is nothing to say
 */
public record Told(long id, String kind, String about, Instant at) {}
