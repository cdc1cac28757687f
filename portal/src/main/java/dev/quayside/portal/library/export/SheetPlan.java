package dev.quayside.portal.library.export;

import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.schedule.Validity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which columns an export needs; found out before the first row is written. */
final class SheetPlan {

  /** A sheet may have 200 columns when it is read again, and some 40 are no charges. */
  private static final int MOST_CHARGE_COLUMNS = 150;

  private final Set<FreightColumn> freight = new TreeSet<>();
  private final TreeSet<ChargeColumn> charges = new TreeSet<>(ChargeColumn.AS_THE_CARGO_GOES);
  private final Set<Validity.By> by = EnumSet.noneOf(Validity.By.class);

  void add(Rate rate) {
    by.add(rate.validity().by());
    freight.addAll(FreightColumn.of(rate));
    for (Charge charge : rate.charges()) {
      if (ChargeColumn.canSay(charge) && charges.size() < MOST_CHARGE_COLUMNS) {
        charges.addAll(columns(charge));
      }
    }
  }

  /** By what days count: a sheet says it in the headings, for all rows below them. */
  Set<Validity.By> by() {
    return by;
  }

  List<FreightColumn> freight() {
    return new ArrayList<>(freight);
  }

  List<ChargeColumn> charges() {
    return new ArrayList<>(charges);
  }

  /** Whether all of the charge stands in columns of the plan. */
  boolean says(Charge charge) {
    return ChargeColumn.canSay(charge) && charges.containsAll(columns(charge));
  }

  private static List<ChargeColumn> columns(Charge charge) {
    if (charge.basis() instanceof ChargeBasis.PerContainer(var amounts)) {
      return amounts.keySet().stream()
          .map(box -> new ChargeColumn(charge.leg(), charge.code(), Optional.of(box)))
          .toList();
    }
    return List.of(new ChargeColumn(charge.leg(), charge.code(), Optional.empty()));
  }
}
