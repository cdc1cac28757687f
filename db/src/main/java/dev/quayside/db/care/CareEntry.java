package dev.quayside.db.care;

import java.time.Instant;

/**
 * Something that was said in a request.
 *
 * @param ours whether a colleague said it
 */
public record CareEntry(boolean ours, String who, String words, Instant at) {}
