package dev.quayside.notifier.wording;

import dev.quayside.db.customer.Language;
import dev.quayside.db.quote.GivenQuote;
import java.util.Optional;

/** That a quote gives the price of another one again, which his house has for the same cargo. */
public final class SamePrice {

  private SamePrice() {}

  /** In a sentence without its stop; empty for a price of its own. */
  public static Optional<String> of(GivenQuote quote, Language language) {
    return quote
        .sameAs()
        .map(other ->
            switch (language) {
              case EN -> "Same cargo, same price and validity as our quote " + other;
              case ZH -> "与我司报价 " + other + " 为同一票货，价格及有效期相同";
            });
  }
}
