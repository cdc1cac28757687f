package dev.quayside.db.preference;

import java.time.Instant;
import java.util.Optional;

/**
 * Something a customer always wants.
 *
 * @param value a line's SCAC, or what sales wrote; "" where the kind says it all
 * @param sentence his own words; "" where sales told it
 * @param inquiry the mail it was read in
 * @param by who confirmed or dismissed it; empty where nobody has yet
 */
public record Preference(
    long id,
    Kind kind,
    String value,
    String sentence,
    Optional<Long> inquiry,
    Instant noticedAt,
    State state,
    Optional<String> by,
    Optional<Instant> decidedAt) {

  /** What it is about. */
  public enum Kind {
    ONLY_CARRIER,
    TELEX_RELEASE,
    SEA_WAYBILL,
    ORIGINAL_BL,
    LETTER_OF_CREDIT,
    /** In words of sales. */
    NOTED
  }

  /** What sales make of it. */
  public enum State {
    PROPOSED,
    CONFIRMED,
    DISMISSED
  }
}
