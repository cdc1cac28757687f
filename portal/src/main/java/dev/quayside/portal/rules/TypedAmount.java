package dev.quayside.portal.rules;

import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.Volume;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.tariff.charge.Per;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads amounts as they are typed: "USD 120", "0.35 CNY", "10 TEU". */
public final class TypedAmount {

  /** What the trade calls what is counted. */
  private static final Map<String, Per> WORDS =
      Map.ofEntries(
          Map.entry("container", Per.CONTAINER),
          Map.entry("containers", Per.CONTAINER),
          Map.entry("teu", Per.TEU),
          Map.entry("rt", Per.REVENUE_TON),
          Map.entry("w/m", Per.REVENUE_TON),
          Map.entry("cbm", Per.CBM),
          Map.entry("kg", Per.KG_CHARGEABLE),
          Map.entry("kgs", Per.KG_CHARGEABLE),
          Map.entry("shipment", Per.SHIPMENT));

  private TypedAmount() {}

  /** USD 120 for each of what is counted; empty where no margin is taken so. */
  public static Optional<Margin> margin(String amount, String per) {
    String[] words = amount.strip().split("\\s+", 3);
    Per counted = WORDS.get(per.toLowerCase(Locale.ROOT));
    if (words.length != 2 || counted == null) {
      return Optional.empty();
    }
    boolean currencyFirst = Character.isLetter(words[0].charAt(0));
    String currency = (currencyFirst ? words[0] : words[1]).toUpperCase(Locale.ROOT);
    try {
      var price = UnitPrice.of(currency, currencyFirst ? words[1] : words[0]);
      return Optional.of(
          counted == Per.CONTAINER
              ? new Margin.PerContainer(new Money(price.amount(), price.currency()))
              : new Margin.Each(counted, price));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** From 10 TEU on. */
  public static Optional<Volume> volume(String text) {
    String[] words = text.strip().split("\\s+", 3);
    Per counted = words.length == 2 ? WORDS.get(words[1].toLowerCase(Locale.ROOT)) : null;
    if (counted == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(words[0]))
          .filter(least -> least.signum() > 0)
          .map(least -> new Volume(counted, least));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
