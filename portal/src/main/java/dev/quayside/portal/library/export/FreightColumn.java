package dev.quayside.portal.library.export;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Rate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column of freight, as rate sheets head it.
 *
 * @param order in which it stands among the others
 * @param heading such as 40HC, CBM or +100
 */
record FreightColumn(int order, String heading) implements Comparable<FreightColumn> {

  /** A freight's price and the column it stands in. */
  private record Priced(FreightColumn column, TableCell cell) {}

  /** An air tariff's smallest break is 0, its largest some 5,000; boxes come before. */
  private static final int LEAST = 100;

  private static final List<Equipment> BOXES = List.of(Equipment.values());

  private static final int KILOGRAMS = 1_000;

  static List<FreightColumn> of(Rate rate) {
    return priced(rate).stream().map(Priced::column).toList();
  }

  /** What the rate says in this column. */
  TableCell cell(Rate rate) {
    return priced(rate).stream()
        .filter(it -> it.column().equals(this))
        .map(Priced::cell)
        .findFirst()
        .orElse(TableCell.BLANK);
  }

  @Override
  public int compareTo(FreightColumn other) {
    int byOrder = Integer.compare(order, other.order);
    return byOrder != 0 ? byOrder : heading.compareTo(other.heading);
  }

  private static List<Priced> priced(Rate rate) {
    List<Priced> priced = new ArrayList<>();
    String level = rate.agreement().level();
    switch (rate.freight()) {
      case Freight.PerContainer(var amounts) ->
          amounts.forEach((box, money) ->
              priced.add(priced(BOXES.indexOf(box), box.label() + level, money.amount())));
      case Freight.PerRevenueTon it -> {
        priced.add(priced(0, "CBM", it.cbm().amount()));
        priced.add(priced(1, "TON", it.ton().amount()));
        priced.add(priced(2, "Ratio", BigDecimal.valueOf(it.kgPerCbm())));
        Optional<TableCell> least =
            it.least()
                .<TableCell>map(money -> new TableCell.Figure(money.amount()))
                .or(() ->
                    Optional.of(it.leastTons())
                        .filter(tons -> tons.signum() > 0)
                        .map(tons -> new TableCell.Text(tons.toPlainString() + " RT")));
        least.ifPresent(cell -> priced.add(new Priced(new FreightColumn(3, "Min"), cell)));
      }
      case Freight.ByWeightBreak it -> {
        it.least().map(Money::amount).ifPresent(amount -> priced.add(priced(LEAST, "M", amount)));
        it.perKg()
            .forEach((kg, price) ->
                priced.add(priced(KILOGRAMS + kg, kg == 0 ? "N" : kg + "KG", price.amount())));
        priced.add(priced(LEAST - 1, "Ratio", BigDecimal.valueOf(it.cm3PerKg())));
      }
      case Freight.Flat(Money amount) -> priced.add(priced(0, "Price", amount.amount()));
    }
    return priced;
  }

  private static Priced priced(int order, String heading, BigDecimal amount) {
    BigDecimal exact = amount.stripTrailingZeros();
    return new Priced(
        new FreightColumn(order, heading),
        new TableCell.Figure(exact.scale() < 0 ? exact.setScale(0) : exact));
  }
}
