package dev.quayside.portal.ratesheet.cell;

import dev.quayside.rates.money.Money;
import dev.quayside.rates.tariff.charge.Per;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;

/**
 * What loose cargo is charged by, with its minimum: CBM, RT MIN 20, KG.
 *
 * @param least what is charged at least
 */
record LooseUnit(Per per, Optional<Money> least) {

  /** A kilogram is a chargeable one unless the sheet says gross. */
  private static final Map<String, Per> UNITS =
      Map.ofEntries(
          Map.entry("W/M", Per.REVENUE_TON),
          Map.entry("WM", Per.REVENUE_TON),
          Map.entry("RT", Per.REVENUE_TON),
          Map.entry("R/T", Per.REVENUE_TON),
          Map.entry("CBM", Per.CBM),
          Map.entry("M3", Per.CBM),
          Map.entry("立方", Per.CBM),
          Map.entry("方", Per.CBM),
          Map.entry("TON", Per.TON),
          Map.entry("T", Per.TON),
          Map.entry("MT", Per.TON),
          Map.entry("吨", Per.TON),
          Map.entry("KG", Per.KG_CHARGEABLE),
          Map.entry("KGS", Per.KG_CHARGEABLE),
          Map.entry("公斤", Per.KG_CHARGEABLE),
          Map.entry("K", Per.KG_CHARGEABLE),
          Map.entry("KG CW", Per.KG_CHARGEABLE),
          Map.entry("KG GW", Per.KG_GROSS),
          Map.entry("KG GROSS", Per.KG_GROSS),
          Map.entry("KG毛重", Per.KG_GROSS),
          Map.entry("公斤毛重", Per.KG_GROSS),
          Map.entry("PIECE", Per.PIECE),
          Map.entry("PC", Per.PIECE),
          Map.entry("件", Per.PIECE),
          Map.entry("SHPT", Per.SHIPMENT));

  static Optional<LooseUnit> of(Per per) {
    return per == Per.CONTAINER || per == Per.PERCENT_OF_FREIGHT || per == Per.TEU
        ? Optional.empty()
        : Optional.of(new LooseUnit(per, Optional.empty()));
  }

  /** Reads "RT", "CBM MIN 20", "KG, 最低 USD 35"; the minimum in the currency of the price. */
  static Optional<LooseUnit> read(String text, Currency currency) {
    String words = text.replace("(", " ").replace(")", " ").replace(",", " ").strip();
    int at = start(words);
    String unit = (at < 0 ? words : words.substring(0, at)).strip();
    Optional<Per> per = Optional.ofNullable(UNITS.get(unit));
    if (at < 0 || per.isEmpty()) {
      return per.flatMap(LooseUnit::of);
    }
    String minimum =
        words
            .substring(at)
            .replace("MINIMUM", "")
            .replace("MIN.", "")
            .replace("MIN", "")
            .replace("最低消费", "")
            .replace("最低", "");
    return Amounts.read(minimum.replace(":", ""))
        .filter(amounts -> amounts.numbers().size() == 1 && amounts.rest().isEmpty())
        .filter(amounts -> amounts.currency().orElse(currency).equals(currency))
        .map(amounts ->
            new LooseUnit(
                per.get(), Optional.of(new Money(amounts.numbers().getFirst(), currency))));
  }

  private static int start(String words) {
    int english = words.indexOf("MIN");
    return english >= 0 ? english : words.indexOf("最低");
  }
}
