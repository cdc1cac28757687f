package dev.quayside.notifier.wording;

import dev.quayside.db.customer.Language;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.rates.tariff.Mode;
import java.util.Optional;

/**
 * How a quote is to be paid for, where that is otherwise than agreed. Never why: who reads along
 * need not know how a customer stands with us.
 */
public final class PaymentTerms {

  private PaymentTerms() {}

  /** In a sentence without its stop; empty where nothing is said. */
  public static Optional<String> of(GivenQuote quote, Language language) {
    return quote.payment().prepaid() ? Optional.of(prepaid(quote, language)) : Optional.empty();
  }

  /** As it would be said of a quote that is to be prepaid. */
  public static String prepaid(GivenQuote quote, Language language) {
    boolean byAir = quote.offer().request().mode() == Mode.AIR;
    return switch (language) {
      case EN ->
          byAir
              ? "Payment: prepaid, in full before the cargo is released"
              : "Payment: prepaid, in full before the bill of lading or the cargo is released";
      case ZH -> byAir ? "付款方式：预付，须在放货前付清全部费用" : "付款方式：预付，须在放单或放货前付清全部费用";
    };
  }
}
