package dev.quayside.db.order.handover;

import dev.quayside.db.credit.Payment;
import dev.quayside.db.order.OrderDraft;
import dev.quayside.db.order.Shipment;
import dev.quayside.db.order.handover.BlChecks.Checked;
import dev.quayside.db.task.SalesTask;
import dev.quayside.rates.told.Told;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An order with all that becomes of it.
 *
 * @param inquiry the case of the quote it was made from
 * @param shipment whether it is one of its own
 * @param payment how it is paid for, as it was quoted
 * @param handOver what those do who go on with it
 * @param checks who has checked its first bill of lading
 * @param later orders that may be this one's shipment, or are
 */
public record OrderFile(
    OrderDraft draft,
    long inquiry,
    Shipment shipment,
    Payment payment,
    List<HandOver> handOver,
    List<Checked> checks,
    List<String> later) {

  public OrderFile {
    handOver = List.copyOf(handOver);
    checks = List.copyOf(checks);
    later = List.copyOf(later);
  }

  /**
   * Something that is to be done about it.
   *
   * @param owner empty for the team
   * @param doneAt empty as long as it is not
   */
  public record HandOver(
      SalesTask.Kind kind,
      Told about,
      Optional<String> owner,
      Instant dueAt,
      Optional<Instant> doneAt) {}
}
