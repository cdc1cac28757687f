package dev.quayside.db.credit;

import dev.quayside.rates.money.ExchangeRates;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.Totals;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.told.Told;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Whether a customer's credit bears what he is quoted. */
public sealed interface CreditCheck {

  /** With what he is quoted he stays within it. */
  record Within(Money quoted) implements CreditCheck {}

  /**
   * He would owe us more than he may.
   *
   * @param by so much
   */
  record Over(Money quoted, Money by) implements CreditCheck {}

  record OnHold() implements CreditCheck {}

  /** There is no rate of exchange to reckon it by: a person does. */
  record NotReckoned() implements CreditCheck {}

  /** The dearest of the options counts, for he may choose it. */
  static CreditCheck of(
      Credit credit, List<Option> options, ExchangeRates exchange, LocalDate day) {
    if (credit.onHold()) {
      return new OnHold();
    }
    Currency in = credit.limit().currency();
    Money dearest = Money.zero(in);
    for (Option option : options) {
      Optional<Money> sum = sum(option, in, exchange, day);
      if (sum.isEmpty()) {
        return new NotReckoned();
      }
      dearest = sum.get().amount().compareTo(dearest.amount()) > 0 ? sum.get() : dearest;
    }
    Money over = credit.open().plus(dearest).minus(credit.limit());
    return over.amount().signum() > 0 ? new Over(dearest, over) : new Within(dearest);
  }

  private static Optional<Money> sum(
      Option option, Currency in, ExchangeRates exchange, LocalDate day) {
    return Totals.of(option.totals().byCurrency(), in, day, exchange)
        .inAll()
        .map(Totals.Converted::amount);
  }

  /** How a quote is then to be paid for. */
  default Payment payment() {
    return switch (this) {
      case Within _, NotReckoned _ -> Payment.AS_AGREED;
      case Over _ -> Payment.PREPAID_OVER_LIMIT;
      case OnHold _ -> Payment.PREPAID_ON_HOLD;
    };
  }

  /** In a sentence, for sales and finance. */
  default Told told(Credit credit) {
    Told has =
        Told.of(
            "limit %s, %d days, open %s on %s",
            "额度 %s，账期 %d 天，未结 %s（截至 %s）",
            credit.limit(),
            credit.days(),
            credit.open(),
            credit.openOn());
    return has.and(
        switch (this) {
          case Within(Money quoted) -> Told.of("with %s he stays within it", "加上 %s 仍在额度内", quoted);
          case Over(Money quoted, Money by) ->
              Told.of("with %s he is %s over", "加上 %s 超出 %s", quoted, by);
          case OnHold _ -> new Told("on hold", "已停止放账");
          case NotReckoned _ ->
              new Told("no rate of exchange to reckon this quote in that currency", "缺少汇率，无法折算此报价");
        });
  }
}
