package dev.quayside.rates.release;

import dev.quayside.rates.paper.BillOfLading;
import dev.quayside.rates.paper.Readers;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tracking.Role;
import dev.quayside.rates.tracking.event.Side;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that was told of a shipment which its release goes by.
 *
 * @param bills of all its parties
 * @param onHold those of its principal and of whom it is billed to whose credit is on hold
 * @param last the last word of a colleague
 */
public record ReleaseFile(
    List<Bill> bills, Set<CustomerId> onHold, Optional<ReleaseStep> last, BillOfLading bl) {

  public ReleaseFile {
    bills = List.copyOf(bills);
    onHold = Set.copyOf(onHold);
  }

  /**
   * What one party may know of it: his own debts and none of another's, of which he is told only
   * that it is not released. Who lets it go in spite of money does not let it go in spite of
   * originals that are out: whoever holds one may claim the cargo.
   */
  public Release seenBy(CustomerId reader, Set<Role> roles) {
    Set<Bar> bars = EnumSet.noneOf(Bar.class);
    if (released().isEmpty()) {
      bills.stream()
          .filter(Bill::awaited)
          .forEach(bill -> bars.add(bill.customer().equals(reader) ? Bar.PAYMENT : Bar.OTHERS));
      onHold.forEach(whom -> bars.add(whom.equals(reader) ? Bar.CREDIT : Bar.OTHERS));
      hold().ifPresent(hold -> bars.add(mayKnow(hold, reader, roles) ? Bar.HELD : Bar.OTHERS));
    }
    if (originalsOut()) {
      bars.add(Readers.mayKnow(roles, bl.state()) ? Bar.ORIGINALS : Bar.OTHERS);
    }
    return new Release(
        bars,
        bars.contains(Bar.PAYMENT)
            ? bills.stream()
                .filter(bill -> bill.awaited() && bill.customer().equals(reader))
                .toList()
            : List.of(),
        hold().filter(_ -> bars.contains(Bar.HELD)),
        released());
  }

  /** All of it, for the house. */
  public Release whole() {
    Set<Bar> bars = EnumSet.noneOf(Bar.class);
    List<Bill> awaited = bills.stream().filter(Bill::awaited).toList();
    if (released().isEmpty()) {
      awaited.forEach(_ -> bars.add(Bar.PAYMENT));
      onHold.forEach(_ -> bars.add(Bar.CREDIT));
      hold().ifPresent(_ -> bars.add(Bar.HELD));
    }
    if (originalsOut()) {
      bars.add(Bar.ORIGINALS);
    }
    return new Release(bars, bars.contains(Bar.PAYMENT) ? awaited : List.of(), hold(), released());
  }

  private Optional<ReleaseStep> released() {
    return last.filter(step -> step.kind() == ReleaseStep.Kind.RELEASED);
  }

  private Optional<ReleaseStep> hold() {
    return last.filter(step -> step.kind() == ReleaseStep.Kind.HELD);
  }

  private boolean originalsOut() {
    return bl.state() == BillOfLading.State.ISSUED;
  }

  private static boolean mayKnow(ReleaseStep hold, CustomerId reader, Set<Role> roles) {
    return hold.whom()
        .map(reader::equals)
        .orElseGet(() -> Role.sight(roles).contains(Side.DESTINATION));
  }
}
