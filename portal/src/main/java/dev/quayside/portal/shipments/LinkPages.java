package dev.quayside.portal.shipments;

import dev.quayside.db.Db;
import dev.quayside.db.tracking.SeenShipment;
import dev.quayside.db.tracking.ShipmentToken;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.visit.Attempts;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The page of one shipment for whoever was given its link: where it is, why it is late and when it
 * may be collected, and nothing of money, papers or who else takes part. To open it changes
 * nothing, and after its last day it opens nothing.
 */
public final class LinkPages {

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int WRONG_LINKS = 50;

  private final Db db;
  private final ShipmentLines lines;
  private final Attempts wrongLinks = new Attempts(WRONG_LINKS, WINDOW);

  public LinkPages(Db db, ShipmentLines lines) {
    this.db = db;
    this.lines = lines;
  }

  public Answer show(Visit visit, Parameters path) {
    if (!wrongLinks.begin(visit.caller(), visit.now())) {
      return unknown();
    }
    LocalDate today = LocalDate.ofInstant(visit.now(), ZoneOffset.UTC);
    Optional<SeenShipment> behind =
        ShipmentToken.read(path.get("token"))
            .filter(token -> token.holdsOn(today))
            .flatMap(token ->
                db.with(books ->
                    books.tracking().proved(token)
                        ? books.tracking().behind(token)
                        : Optional.empty()));
    return behind
        .map(shipment -> {
          wrongLinks.takeBack(visit.caller());
          return Answer.shown("shipments/linked.jte", lines.of(shipment, visit));
        })
        .orElseGet(LinkPages::unknown);
  }

  /** Says the same of a link that never was, that was tampered with, and that has expired. */
  private static Answer unknown() {
    return new Answer.Shown(404, "acceptance/unknown.jte", "shipment.link.unknown");
  }
}
