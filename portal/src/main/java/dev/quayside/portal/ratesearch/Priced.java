package dev.quayside.portal.ratesearch;

import dev.quayside.db.credit.Payment;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.RateRequest;
import java.util.Optional;
import java.util.Set;

/** What a search for a price comes to. */
public sealed interface Priced {

  /** Nothing was asked yet. */
  record Nothing() implements Priced {}

  /**
   * Some fields are wanting, or cannot be understood.
   *
   * @param fields their names on the page
   */
  record Unclear(Set<String> fields) implements Priced {
    public Unclear {
      fields = Set.copyOf(fields);
    }
  }

  /**
   * The price a quote would have now.
   *
   * @param payment how it would be paid for
   * @param standing the quote that holds for this very cargo, whose price it is
   */
  record Price(Offer offer, Payment payment, Optional<String> standing) implements Priced {}

  /** There is no rate for it in the library. */
  record NotServed(RateRequest request, String who) implements Priced {}

  /** A person prices it. */
  record ForPerson(RateRequest request, String who) implements Priced {}

  /** His address is registered for another customer: a person sorts that out. */
  record AddressTaken() implements Priced {}

  /** Somebody looks prices up by a machine. */
  record TooMany() implements Priced {}

  /** Whether it can be asked for as a quote. */
  default boolean canBeAsked() {
    return switch (this) {
      case Price _, NotServed _, ForPerson _ -> true;
      case Nothing _, Unclear _, AddressTaken _, TooMany _ -> false;
    };
  }
}
