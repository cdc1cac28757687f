package dev.quayside.rates.rehearsal.change;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * The figures of a freight or a charge, each under the name a sheet has above it: 20GP and 40HC,
 * CBM and TON, M, N and +45. So figures of two sheets can be laid side by side.
 */
public final class PriceList {

  /** The minimum of a freight or a charge. */
  public static final String MINIMUM = "M";

  private PriceList() {}

  /** In the order of a sheet: small boxes first, low breaks first. */
  public static SequencedMap<String, UnitPrice> of(Freight freight) {
    SequencedMap<String, UnitPrice> prices = new LinkedHashMap<>();
    switch (freight) {
      case Freight.PerContainer(var amounts) -> boxes(amounts, prices);
      case Freight.PerRevenueTon perTon -> {
        prices.put("CBM", perTon.cbm());
        prices.put("TON", perTon.ton());
        perTon.least().ifPresent(least -> prices.put(MINIMUM, UnitPrice.of(least)));
      }
      case Freight.ByWeightBreak breaks -> {
        breaks.least().ifPresent(least -> prices.put(MINIMUM, UnitPrice.of(least)));
        breaks.perKg().forEach((kg, price) -> prices.put(kg == 0 ? "N" : "+" + kg, price));
      }
      case Freight.Flat(var amount) -> prices.put("FLAT", UnitPrice.of(amount));
    }
    return prices;
  }

  /** Empty for a share of the freight, and for what has no amount. */
  public static SequencedMap<String, UnitPrice> of(ChargeBasis basis) {
    SequencedMap<String, UnitPrice> prices = new LinkedHashMap<>();
    switch (basis) {
      case ChargeBasis.PerContainer(var amounts) -> boxes(amounts, prices);
      case ChargeBasis.PerBillOfLading(var amount) -> prices.put("B/L", UnitPrice.of(amount));
      case ChargeBasis.Each each -> {
        prices.put(each.per().name(), each.price());
        each.least().ifPresent(least -> prices.put(MINIMUM, UnitPrice.of(least)));
      }
      case ChargeBasis.IfWanted(var price) -> prices.putAll(of(price));
      case ChargeBasis.PercentOfFreight _,
          ChargeBasis.Included _,
          ChargeBasis.SubjectTo _,
          ChargeBasis.AtCost _ -> {}
    }
    return prices;
  }

  private static void boxes(Map<Equipment, Money> amounts, Map<String, UnitPrice> prices) {
    new TreeMap<>(amounts)
        .forEach((type, amount) -> prices.put(type.label(), UnitPrice.of(amount)));
  }
}
