package dev.quayside.rates.rehearsal.change;

import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.Validity;

/** One thing in which a new rate is not as the live one was. */
public sealed interface Difference {

  /**
   * Another freight.
   *
   * @param column what stands above it in a sheet: 40HC, CBM, +100
   */
  record Price(String column, UnitPrice before, UnitPrice now) implements Difference {
    /** Whether it went up; of two currencies nobody can say. */
    public boolean dearer() {
      return sameCurrency() && now.amount().compareTo(before.amount()) > 0;
    }

    public boolean cheaper() {
      return sameCurrency() && now.amount().compareTo(before.amount()) < 0;
    }

    private boolean sameCurrency() {
      return before.currency().equals(now.currency());
    }
  }

  /** A container type or a break has a price that had none. */
  record PriceAppeared(String column, UnitPrice now) implements Difference {}

  record PriceVanished(String column, UnitPrice before) implements Difference {}

  record ValidityMoved(Validity before, Validity now) implements Difference {}

  record ChargeAppeared(Charge now) implements Difference {}

  record ChargeVanished(Charge before) implements Difference {}

  record ChargeChanged(Charge before, Charge now) implements Difference {}

  /** Another service, other days at sea, other ports on the way. */
  record SailingChanged(Sailing before, Sailing now) implements Difference {}

  record FreeTimeChanged(FreeTime before, FreeTime now) implements Difference {}
}
