package dev.quayside.db.timeline;

import java.time.Instant;

/**
 * One thing we keep of what a customer did on our pages.
 *
 * @param kind as the timeline writes it, such as SEARCHED_LANE
 * @param about a lane, or the number of a quote; "" for a sign-in
 * @param load what was to be carried, such as 2x40HC; "" where nothing was
 */
public record Kept(Habit habit, String kind, String about, String load, Instant at) {}
