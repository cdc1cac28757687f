package dev.quayside.portal.ratesheet.cell;

import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the ocean freight of one container: 1850, USD 1,850. */
public final class FreightCell {

  /** The line does not sell the box, or not at a fixed price. */
  private static final Set<String> NOT_OFFERED =
      Set.of(
          "TBA",
          "TBN",
          "TBC",
          "ON REQUEST",
          "UPON REQUEST",
          "O/R",
          "SUSPENDED",
          "FULL",
          "单询",
          "另询",
          "询价",
          "一票一议",
          "一单一议",
          "暂停",
          "爆舱",
          "停接");

  private FreightCell() {}

  /**
   * A price for a kilogram or a cubic metre, which may have three decimals: 28.567.
   *
   * @param usual the currency of the column or the row, where one is said
   */
  public static Understood<UnitPrice> each(String text, Optional<Currency> usual) {
    if (Amounts.nothing(text) || NOT_OFFERED.contains(Amounts.tidy(text))) {
      return new Understood.Nothing<>();
    }
    Optional<BigDecimal> fine = Figures.fine(text);
    Optional<Amounts> amounts =
        fine.map(number -> new Amounts(List.of(number), Optional.empty(), ""))
            .or(() -> Amounts.read(text));
    if (amounts.isEmpty()
        || amounts.get().numbers().size() != 1
        || !amounts.get().rest().isEmpty()) {
      return Understood.wrong(
          "is no price; write 28.50 or CNY 28.50, or leave it blank",
          "不是价格；请填28.50或CNY 28.50，没有则留空");
    }
    Optional<Currency> currency = amounts.get().currency().or(() -> usual);
    if (currency.isEmpty()) {
      return Understood.wrong(
          "has no currency; write CNY 28.50, or add a column Currency",
          "没有币种；请填CNY 28.50，或加一列“币种”");
    }
    return new Understood.Is<>(new UnitPrice(amounts.get().numbers().getFirst(), currency.get()));
  }

  /**
   * The freight.
   *
   * @param usual the currency of the column or the row, where one is said
   */
  public static Understood<Money> read(String text, Optional<Currency> usual) {
    if (usual.isPresent() && text.length() < 7 && Figures.isDigits(text) && text.charAt(0) != '0') {
      return new Understood.Is<>(new Money(new BigDecimal(text), usual.get()));
    }
    if (Amounts.nothing(text) || NOT_OFFERED.contains(Amounts.tidy(text))) {
      return new Understood.Nothing<>();
    }
    Optional<Amounts> amounts = Amounts.read(text);
    if (amounts.isEmpty()
        || amounts.get().numbers().size() != 1
        || !amounts.get().rest().isEmpty()) {
      return Understood.wrong(
          "is no price for a container; write 1850 or USD 1850, or leave it blank",
          "不是箱价；请填1850或USD 1850，没有则留空");
    }
    Optional<Currency> currency = amounts.get().currency().or(() -> usual);
    if (currency.isEmpty()) {
      return Understood.wrong(
          "has no currency; write USD 1850, or add a column Currency", "没有币种；请填USD 1850，或加一列“币种”");
    }
    var number = amounts.get().numbers().getFirst();
    return number.signum() == 0
        ? Understood.wrong(
            "is no price; leave it blank where the line does not offer the box", "不是价格；该箱型不接就留空")
        : new Understood.Is<>(new Money(number, currency.get()));
  }
}
