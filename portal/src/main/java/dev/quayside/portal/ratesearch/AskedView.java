package dev.quayside.portal.ratesearch;

import java.util.List;

/**
 * How a price stands that was asked for on our pages.
 *
 * @param quotes the numbers of those that were given
 * @param who of sales answers; "" where nobody does by name
 */
public record AskedView(HowFar state, List<String> quotes, String who) {

  /** How far it is. */
  public enum HowFar {
    /** It waits to be read; that takes moments. */
    UNDER_WAY,
    QUOTED,
    /** A person answers, or looks at the answer before it leaves. */
    WITH_SALES,
    /** We have written and asked something. */
    ASKED
  }

  public AskedView {
    quotes = List.copyOf(quotes);
  }
}
