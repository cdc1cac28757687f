package dev.quayside.db.desk;

import java.time.Instant;

/** A colleague who has a case open. */
public record Looking(String who, Instant since) {}
