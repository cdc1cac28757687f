package dev.quayside.db.outbox;

import java.time.LocalDate;

/** A version of a quote and its last day. */
public record Ending(String quote, int version, LocalDate lastDay) {}
