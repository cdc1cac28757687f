package dev.quayside.portal.orders;

import dev.quayside.db.order.handover.OrderLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The page of all orders.
 *
 * @param openOnly whether only those are shown of which something is to be done
 * @param next behind which order the next page begins; empty where there is none
 */
public record OrderList(List<OrderLine> lines, boolean openOnly, Optional<Long> next, Instant now) {

  public OrderList {
    lines = List.copyOf(lines);
  }

  /** One more than is shown tells whether there is a next page. */
  static OrderList of(List<OrderLine> lines, int shown, boolean openOnly, Instant now) {
    boolean more = lines.size() > shown;
    return new OrderList(
        more ? lines.subList(0, shown) : lines,
        openOnly,
        more ? Optional.of(lines.get(shown - 1).id()) : Optional.empty(),
        now);
  }

  /** Whether something of it should have been done by now. */
  public boolean late(OrderLine line) {
    return line.dueAt().filter(due -> due.isBefore(now)).isPresent();
  }

  public String nextPage() {
    return "/desk/orders?"
        + (openOnly ? "open=1&" : "")
        + next.map(id -> "before=" + id).orElse("");
  }
}
