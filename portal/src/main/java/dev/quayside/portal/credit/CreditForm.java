package dev.quayside.portal.credit;

import dev.quayside.db.credit.Credit;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Typed;
import dev.quayside.rates.money.Money;
import io.helidon.common.parameters.Parameters;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/**
 * A customer's credit as it stands in the fields.
 *
 * @param limit such as 50,000.00
 * @param hold "yes", or ""
 */
public record CreditForm(
    String limit, String currency, String days, String open, String openOn, String hold) {

  private static final int LONGEST = 40;
  private static final int LONGEST_TERM = 365;

  static CreditForm of(Parameters fields) {
    return new CreditForm(
        field(fields, "limit"),
        field(fields, "currency"),
        field(fields, "days"),
        field(fields, "open"),
        field(fields, "openOn"),
        field(fields, "hold"));
  }

  private static String field(Parameters fields, String name) {
    return Typed.upTo(LONGEST, fields.first(name).orElse(""));
  }

  /** As it was told last; else the house's currency and today. */
  static CreditForm of(Optional<Credit> credit, LocalDate today) {
    return credit
        .map(it ->
            new CreditForm(
                it.limit().amount().toPlainString(),
                it.limit().currency().getCurrencyCode(),
                String.valueOf(it.days()),
                it.open().amount().toPlainString(),
                it.openOn().toString(),
                it.onHold() ? "yes" : ""))
        .orElseGet(() -> new CreditForm("", "USD", "30", "0", today.toString(), ""));
  }

  /** Empty where a field is not understood, or speaks of a day to come. */
  Optional<Credit> credit(String by, LocalDate today, Instant now) {
    Optional<Currency> in = Typed.currency(currency);
    Optional<BigDecimal> most = figure(limit).filter(it -> it.signum() >= 0);
    Optional<BigDecimal> owed = figure(open);
    Optional<Integer> term =
        Numbers.number(days).filter(it -> it >= 0 && it <= LONGEST_TERM).map(Long::intValue);
    Optional<LocalDate> day = Typed.day(openOn).filter(it -> !it.isAfter(today));
    return in.isPresent()
            && most.isPresent()
            && owed.isPresent()
            && term.isPresent()
            && day.isPresent()
        ? Optional.of(
            new Credit(
                new Money(most.get(), in.get()),
                term.get(),
                new Money(owed.get(), in.get()),
                day.get(),
                hold.equals("yes"),
                by,
                now))
        : Optional.empty();
  }

  private static Optional<BigDecimal> figure(String typed) {
    return Typed.number(typed.replace(",", ""));
  }
}
