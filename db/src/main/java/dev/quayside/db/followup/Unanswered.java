package dev.quayside.db.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A quote that went out and that nobody has answered.
 *
 * @param inquiry what it answers
 * @param lastDay of the option that holds longest
 * @param zone where the customer sits, as far as is known
 */
public record Unanswered(
    long inquiry, String quote, int version, LocalDate lastDay, ZoneId zone, Instant givenAt) {}
