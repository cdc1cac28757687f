package dev.quayside.db.webhook;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;

/** What another program may be told of, by the name it is told under. */
public enum Fact {
  QUOTE_SENT("quote.sent", true),
  QUOTE_ACCEPTED("quote.accepted", true),
  QUOTE_DECLINED("quote.declined", true),
  ORDER_DRAFTED("order.drafted", true),
  SHIPMENT_MILESTONE("shipment.milestone", true),
  SHIPMENT_PAPER("shipment.paper", false),
  SHIPMENT_BL("shipment.bl", false),
  SHIPMENT_RELEASE("shipment.release", false),
  INVOICE_FILED("invoice.filed", true),
  PAYMENT_RECEIVED("payment.received", true),
  TASK_OPENED("task.opened", false),
  TASK_DONE("task.done", false);

  private final String event;
  private final boolean customers;

  Fact(String event, boolean customers) {
    this.event = event;
    this.customers = customers;
  }

  /** Such as quote.sent. */
  public String event() {
    return event;
  }

  /** Whether a customer's own program may be told of his; else it is the house's business. */
  public boolean customers() {
    return customers;
  }

  public static Optional<Fact> named(String event) {
    return Stream.of(values()).filter(fact -> fact.event.equals(event)).findFirst();
  }

  /** All names, parted by commas. */
  public static String names() {
    return Stream.of(values()).map(Fact::event).collect(joining(", "));
  }
}
