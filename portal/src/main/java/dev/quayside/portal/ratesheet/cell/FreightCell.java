package dev.quayside.portal.ratesheet.cell;

import dev.quayside.rates.money.Money;
import java.util.Currency;
import java.util.Optional;

/** Reads the ocean freight of one container: 1850, USD 1,850. */
public final class FreightCell {

  private FreightCell() {}

  /**
   * The freight.
   *
   * @param usual the currency of the column or the row, where one is said
   */
  public static Understood<Money> read(String text, Optional<Currency> usual) {
    if (Amounts.nothing(text)) {
      return new Understood.Nothing<>();
    }
    Optional<Amounts> amounts = Amounts.read(text);
    if (amounts.isEmpty()
        || amounts.get().numbers().size() != 1
        || !amounts.get().rest().isEmpty()) {
      return new Understood.Wrong<>(
          "is no price for a container; write 1850 or USD 1850, or leave it blank");
    }
    Optional<Currency> currency = amounts.get().currency().or(() -> usual);
    if (currency.isEmpty()) {
      return new Understood.Wrong<>("has no currency; write USD 1850, or add a column Currency");
    }
    var number = amounts.get().numbers().getFirst();
    return number.signum() == 0
        ? new Understood.Wrong<>(
            "is no price; leave it blank where the line does not offer the box")
        : new Understood.Is<>(new Money(number, currency.get()));
  }
}
