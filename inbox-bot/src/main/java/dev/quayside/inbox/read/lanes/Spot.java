package dev.quayside.inbox.read.lanes;

import dev.quayside.inbox.read.words.Span;

/**
 * Words in a message that name a place, a country or a coast.
 *
 * @param span the whole name, with the country behind it if there is one
 * @param name the part of it that tells which place
 * @param area a country or coast, no place
 * @param risky also an everyday word or a code of the trade
 */
public record Spot(Span span, Span name, boolean area, boolean risky) {

  public Spot(Span span, boolean area, boolean risky) {
    this(span, span, area, risky);
  }
}
