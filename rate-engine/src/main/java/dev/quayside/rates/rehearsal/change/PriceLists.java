package dev.quayside.rates.rehearsal.change;

import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import java.util.IdentityHashMap;
import java.util.SequencedMap;

/**
 * The price lists of a whole sheet, each made once: most rows have their charges in common, and
 * every freight is looked at several times. For one thread, as it remembers.
 */
public final class PriceLists {

  /** Beyond so many a list is made anew each time. */
  private static final int MOST_REMEMBERED = 50_000;

  private final IdentityHashMap<Freight, SequencedMap<String, UnitPrice>> freights =
      new IdentityHashMap<>();
  private final IdentityHashMap<ChargeBasis, SequencedMap<String, UnitPrice>> charges =
      new IdentityHashMap<>();

  /** As {@link PriceList#of(Freight)} says; to be read only. */
  public SequencedMap<String, UnitPrice> of(Freight freight) {
    SequencedMap<String, UnitPrice> known = freights.get(freight);
    if (known == null) {
      known = PriceList.of(freight);
      if (freights.size() < MOST_REMEMBERED) {
        freights.put(freight, known);
      }
    }
    return known;
  }

  /** As {@link PriceList#of(ChargeBasis)} says; to be read only. */
  public SequencedMap<String, UnitPrice> of(ChargeBasis basis) {
    SequencedMap<String, UnitPrice> known = charges.get(basis);
    if (known == null) {
      known = PriceList.of(basis);
      if (charges.size() < MOST_REMEMBERED) {
        charges.put(basis, known);
      }
    }
    return known;
  }
}
