package dev.quayside.rates.rehearsal.evidence;

import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.rehearsal.doubt.Doubt;
import dev.quayside.rates.rehearsal.doubt.Expected;
import java.util.Currency;
import java.util.Optional;

/** Finds out what became of a figure that is far from what was expected. */
public final class Misread {

  /** The trade's two currencies in China; one written for the other is the usual slip. */
  private static final Currency USD = Currency.getInstance("USD");

  private static final Currency CNY = Currency.getInstance("CNY");

  /** So far from a power of ten or an exchange rate a figure may lie and still be explained. */
  private static final double NEAR = Math.log(1.6);

  private static final int MOST_NOUGHTS = 3;

  private Misread() {}

  /**
   * The likeliest explanation.
   *
   * @param ratio of the figure to what was expected, both in one currency, the trend taken out
   */
  public static Doubt explain(
      String column, UnitPrice read, Expected expected, double ratio, Worth worth) {
    if (!read.currency().equals(expected.price().currency())
        && distance(ratio, worth.of(read.currency(), expected.price().currency())) < NEAR) {
      return new Doubt.WrongCurrency(column, read, expected, expected.price().currency());
    }
    double best = NEAR;
    Doubt doubt = new Doubt.OutOfLine(column, read, expected);
    for (int power = -MOST_NOUGHTS; power <= MOST_NOUGHTS; power++) {
      double far = distance(ratio, Optional.of(Math.pow(10, power)));
      if (power != 0 && far < best) {
        best = far;
        doubt = new Doubt.PowerOfTen(column, read, expected, power);
      }
    }
    if (other(read.currency()).isPresent()) {
      Currency other = other(read.currency()).get();
      if (distance(ratio, worth.of(read.currency(), other)) < best) {
        return new Doubt.WrongCurrency(column, read, expected, other);
      }
    }
    return doubt;
  }

  private static Optional<Currency> other(Currency currency) {
    if (currency.equals(USD)) {
      return Optional.of(CNY);
    }
    return currency.equals(CNY) ? Optional.of(USD) : Optional.empty();
  }

  private static double distance(double ratio, Optional<Double> factor) {
    return factor.map(f -> Math.abs(Math.log(ratio / f))).orElse(Double.MAX_VALUE);
  }
}
