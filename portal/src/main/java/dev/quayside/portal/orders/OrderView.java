package dev.quayside.portal.orders;

import dev.quayside.db.Books;
import dev.quayside.db.desk.FiledStep;
import dev.quayside.db.desk.Stamp;
import dev.quayside.db.desk.Step;
import dev.quayside.db.order.Shipment;
import dev.quayside.db.order.handover.OrderFile;
import dev.quayside.db.order.handover.OrderFile.HandOver;
import dev.quayside.db.user.User;
import dev.quayside.portal.cases.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One order on its page.
 *
 * @param seen how far its case has come, which each form carries
 * @param undo what the reader can still take back
 * @param reader who looks
 * @param refused why what he did just now does not count
 */
public record OrderView(
    OrderFile file,
    Stamp seen,
    List<FiledStep> undo,
    long reader,
    Optional<Refused> refused,
    Instant now) {

  public OrderView {
    undo = List.copyOf(undo);
  }

  static OrderView of(
      Books books, OrderFile file, User reader, Optional<Refused> refused, Instant now) {
    return new OrderView(
        file,
        books.cases().stamp(file.inquiry()),
        books.cases().returnable(reader, now).stream()
            .filter(taken -> isOf(taken.step(), file.draft().number()))
            .toList(),
        reader.id(),
        refused,
        now);
  }

  private static boolean isOf(Step step, String number) {
    return (step instanceof Step.CheckedBl(String order) && order.equals(number))
        || (step instanceof Step.ToldShipments(String it, _) && it.equals(number));
  }

  /** Whether two people are to check its bill of lading. */
  public boolean toCheck() {
    return file.draft().first() && file.shipment() == Shipment.OWN;
  }

  /** Whether it lacks a check that the reader can give. */
  public boolean mayCheck() {
    return toCheck() && file.checks().size() < 2 && !checkedHimself();
  }

  /** Whether the reader has given his, and another's is lacking. */
  public boolean waitsForAnother() {
    return file.checks().size() == 1 && checkedHimself();
  }

  private boolean checkedHimself() {
    return file.checks().stream().anyMatch(one -> one.by() == reader);
  }

  /** Whether somebody has to say whether it is a shipment of its own. */
  public boolean asked() {
    return file.shipment() == Shipment.ASKED;
  }

  /** Whether it should have been done by now. */
  public boolean late(HandOver task) {
    return task.doneAt().isEmpty() && task.dueAt().isBefore(now);
  }
}
