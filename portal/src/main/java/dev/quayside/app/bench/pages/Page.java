package dev.quayside.app.bench.pages;

import dev.quayside.db.shipment.trial.Watcher;
import java.util.function.Function;

/** A page of the portal, as somebody signed in asks for it. */
enum Page {
  SHIPMENTS(watcher -> "/shipments"),
  UNDER_WAY(watcher -> "/shipments?show=UNDER_WAY"),
  LATE(watcher -> "/shipments?show=LATE"),
  BY_NUMBER(watcher -> "/shipments?q=" + watcher.container()),
  BY_PORT(watcher -> "/shipments?q=Hamburg"),
  SHIPMENT(watcher -> "/shipments/" + watcher.shipment()),
  QUOTES(watcher -> "/quotes"),
  RATES(watcher -> "/rates"),
  KNOWN(watcher -> "/known"),
  ACCOUNT(watcher -> "/account");

  @SuppressWarnings("ImmutableEnumChecker") // a function of its argument alone
  private final Function<Watcher, String> path;

  Page(Function<Watcher, String> path) {
    this.path = path;
  }

  String path(Watcher watcher) {
    return path.apply(watcher);
  }

  /** What its answer must hold, so that an empty or foreign page is no quick one. */
  String holds(Watcher watcher) {
    return switch (this) {
      case BY_NUMBER, SHIPMENT -> watcher.shipment();
      case SHIPMENTS, UNDER_WAY, LATE, BY_PORT, QUOTES, RATES, KNOWN, ACCOUNT -> "</html>";
    };
  }
}
