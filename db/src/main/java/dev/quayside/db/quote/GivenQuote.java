package dev.quayside.db.quote;

import dev.quayside.db.credit.Payment;
import dev.quayside.db.customer.Language;
import dev.quayside.db.lasttime.TakenOver;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of a quote, under the number by which it was given.
 *
 * @param number such as Q1001; the same for every version
 * @param version from 1
 * @param customer empty where the sender is not registered
 * @param buyer the name on the quote: the customer's, else the sender's
 * @param language the one the customer wrote in
 * @param replaces what the version before it offered; empty for the first
 * @param sameAs the standing quote of the customer whose price it is, for the same cargo
 * @param takenOver what was asked for as in an earlier quote, which he is told
 * @param payment how it is to be paid for, as it was told with it
 */
public record GivenQuote(
    String number,
    int version,
    Optional<CustomerId> customer,
    String buyer,
    Language language,
    Offer offer,
    Instant givenAt,
    Optional<Offer> replaces,
    Payment payment,
    Optional<String> sameAs,
    Optional<TakenOver> takenOver) {

  /** The first version, paid for as agreed. */
  public GivenQuote(
      String number,
      int version,
      Optional<CustomerId> customer,
      String buyer,
      Language language,
      Offer offer,
      Instant givenAt) {
    this(
        number,
        version,
        customer,
        buyer,
        language,
        offer,
        givenAt,
        Optional.empty(),
        Payment.AS_AGREED);
  }

  /** One with a price of its own. */
  public GivenQuote(
      String number,
      int version,
      Optional<CustomerId> customer,
      String buyer,
      Language language,
      Offer offer,
      Instant givenAt,
      Optional<Offer> replaces,
      Payment payment) {
    this(
        number,
        version,
        customer,
        buyer,
        language,
        offer,
        givenAt,
        replaces,
        payment,
        Optional.empty(),
        Optional.empty());
  }

  /** What its paper is called, such as Q1001.pdf or Q1001-v2.pdf. */
  public String paper() {
    return number + (version == 1 ? "" : "-v" + version) + ".pdf";
  }
}
