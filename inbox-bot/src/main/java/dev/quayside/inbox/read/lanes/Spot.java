package dev.quayside.inbox.read.lanes;

import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Wording;
import java.util.Optional;

/**
 * Words in a message that name a place, a country or a coast.
 *
 * @param span the whole name, with the country behind it if there is one
 * @param name the part of it that tells which place
 * @param area a country or coast, no place
 * @param meant the name as it is spelt, where it is written with a slip
 * @param risky also an everyday word or a code of the trade
 */
public record Spot(Span span, Span name, boolean area, boolean risky, Optional<String> meant) {

  public Spot(Span span, Span name, boolean area, boolean risky) {
    this(span, name, area, risky, Optional.empty());
  }

  public Spot(Span span, boolean area, boolean risky) {
    this(span, span, area, risky);
  }

  /** What to look up in the place book. */
  public String words(Wording text) {
    return meant.orElseGet(() -> name.in(text));
  }
}
