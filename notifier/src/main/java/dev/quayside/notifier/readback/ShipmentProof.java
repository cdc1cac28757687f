package dev.quayside.notifier.readback;

import dev.quayside.db.outbox.Notice;
import dev.quayside.db.outbox.ShipmentWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a letter must say of shipments, and the only days and amounts that it may say. */
record ShipmentProof(Notice notice) {

  /** Each of them by what it is known, what has happened, and every sentence. */
  List<String> required() {
    return notice.shipments().stream().flatMap(ShipmentProof::said).toList();
  }

  private static Stream<String> said(ShipmentWords shipment) {
    return Stream.of(
            Stream.of(shipment.caption()), shipment.news().stream(), shipment.said().stream())
        .flatMap(all -> all);
  }

  Set<String> figures() {
    var figures = new HashSet<String>();
    required().forEach(sentence -> figures.addAll(Spoken.figures(sentence)));
    return figures;
  }
}
