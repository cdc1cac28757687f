package dev.quayside.db.charge;

import dev.quayside.rates.release.Bill;
import java.util.List;

/**
 * An invoice for a shipment.
 *
 * @param shipment our number, such as S1001
 * @param bill to whom, how much, and what of it is paid
 */
public record Invoice(String shipment, Bill bill, List<Charge> charges) {

  public Invoice {
    charges = List.copyOf(charges);
  }

  /** Whether both say the same, whatever was paid of either. */
  boolean says(Invoice other) {
    return shipment.equals(other.shipment)
        && bill.customer().equals(other.bill.customer())
        && bill.total().equals(other.bill.total())
        && bill.due().equals(other.bill.due())
        && bill.onAccount() == other.bill.onAccount()
        && charges.equals(other.charges);
  }
}
