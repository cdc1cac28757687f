package dev.quayside.portal.api;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.customer.Customer;
import dev.quayside.db.customer.Language;
import dev.quayside.db.shipment.Filed;
import dev.quayside.db.shipment.Filing;
import dev.quayside.portal.entrance.Body;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.tracking.Fault;
import dev.quayside.portal.tracking.FilingRead;
import dev.quayside.portal.tracking.FilingReading;
import dev.quayside.portal.tracking.PortCodes;
import dev.quayside.portal.tracking.TakenWords;
import dev.quayside.portal.visit.Visit;
import dev.quayside.portal.words.WayWords;
import dev.quayside.rates.place.Places;
import io.helidon.common.parameters.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Shipments filed and looked at by other programs. */
final class ShipmentApi {

  private final Db db;
  private final PortCodes ports;
  private final WayWords words;

  ShipmentApi(Db db, Places places) {
    this.db = db;
    this.ports = new PortCodes(places);
    this.words = new WayWords(places);
  }

  /** The body is the whole shipment as it is from now on; what is unclear is named. */
  Answer file(Visit visit, Parameters path, Body body) {
    Optional<JsonNode> sent = Sent.object(body);
    if (sent.isEmpty()) {
      return new Answer.Refused(Refusal.BAD_REQUEST);
    }
    return db.with(books -> {
      var reading =
          new FilingReading(ports, code -> books.customers().byCode(code).map(Customer::id));
      return switch (reading.read(sent.get(), EventApi.by(visit), visit.now())) {
        case FilingRead.Wrong(var faults) -> unclear(faults, visit.language());
        case FilingRead.Good(Filing filing) -> filed(books, filing, visit);
      };
    });
  }

  private static Answer filed(Books books, Filing filing, Visit visit) {
    return switch (books.shipments().file(filing, visit.now())) {
      case Filed.Done(String number, boolean made, int attached) ->
          new Answer.Data(
              made ? 201 : 200, Map.of("shipment", number, "made", made, "attached", attached));
      case Filed.NoSuchNumber no -> unclear(List.of(TakenWords.fault(no)), visit.language());
      case Filed.SeveralShipments no -> unclear(List.of(TakenWords.fault(no)), visit.language());
    };
  }

  /** All of one shipment, as the house sees it. */
  Answer one(Visit visit, Parameters path, Body body) {
    String number = path.get("shipment");
    return db.with(books -> books.tracking().whole(number))
        .map(seen -> Answer.data(ShipmentJson.of(seen, words.in(visit.language()), visit.now())))
        .orElseGet(Answer::notFound);
  }

  private static Answer unclear(List<Fault> faults, Language language) {
    return new Answer.Problem(
        Refusal.NOT_UNDERSTOOD,
        Map.of("errors", faults.stream().map(it -> EventApi.error(it, language)).toList()));
  }
}
