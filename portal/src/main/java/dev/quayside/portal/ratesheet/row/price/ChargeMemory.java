package dev.quayside.portal.ratesheet.row.price;

import dev.quayside.portal.ratesheet.cell.ChargeCell;
import dev.quayside.portal.ratesheet.cell.Understood;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Per;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Charges that were read before in this sheet: thousands of rows say CNY 750/1200/1200. */
public final class ChargeMemory {

  private static final int MOST_REMEMBERED = 10_000;

  private record Asked(
      String text, Optional<Currency> usual, Set<Equipment> types, Optional<Per> per) {}

  private final Map<Asked, Understood<ChargeBasis>> known = new ConcurrentHashMap<>();

  Understood<ChargeBasis> read(
      String text, Optional<Currency> usual, Set<Equipment> types, Optional<Per> per) {
    var asked = new Asked(text, usual, types, per);
    Understood<ChargeBasis> before = known.get(asked);
    if (before != null) {
      return before;
    }
    Understood<ChargeBasis> read = ChargeCell.read(text, usual, types, per);
    if (known.size() < MOST_REMEMBERED) {
      known.put(asked, read);
    }
    return read;
  }
}
