package dev.quayside.portal.charges;

import dev.quayside.db.charge.Payment;
import dev.quayside.portal.tracking.Fields;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a payment: for which invoice, how much, when, and by which reference. */
public final class PaymentReading {

  /** Somewhere it is tomorrow already. */
  private static final Duration AHEAD = Duration.ofHours(14);

  private PaymentReading() {}

  public static Told<Payment> read(JsonNode sent, String by, Instant now) {
    Fields fields = Fields.of(sent);
    Optional<String> invoice = fields.needed("invoice");
    Optional<String> reference = fields.needed("reference");
    Optional<Currency> currency = fields.currency("currency");
    Optional<BigDecimal> amount = fields.amount("amount", currency);
    Optional<LocalDate> day = fields.day("day");
    if (amount.filter(it -> it.signum() == 0).isPresent()) {
      fields.wrong("amount", Saying.of("is nothing", "为零"));
    }
    LocalDate latest = LocalDate.ofInstant(now.plus(AHEAD), ZoneOffset.UTC);
    if (day.filter(it -> it.isAfter(latest)).isPresent()) {
      fields.wrong("day", Saying.of("lies ahead", "在未来"));
    }
    return fields.faults().isEmpty()
        ? new Told.Good<>(
            new Payment(
                invoice.orElseThrow(),
                reference.orElseThrow(),
                new Money(amount.orElseThrow(), currency.orElseThrow()),
                day.orElseThrow(),
                by))
        : new Told.Wrong<>(fields.faults());
  }
}
