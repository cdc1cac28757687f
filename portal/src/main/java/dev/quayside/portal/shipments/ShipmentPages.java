package dev.quayside.portal.shipments;

import dev.quayside.db.Db;
import dev.quayside.db.shipment.Shipment;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.CustomerId;
import io.helidon.common.parameters.Parameters;
import java.util.List;

/** The page on which customers see where their cargo is. */
public final class ShipmentPages {

  private final Db db;
  private final Places places;
  private final Carriers carriers = Carriers.builtIn();

  public ShipmentPages(Db db, Places places) {
    this.db = db;
    this.places = places;
  }

  public Answer list(Visit visit, CustomerId customer, Parameters path) {
    List<Shipment> shipments = db.with(books -> books.shipments().of(customer));
    return Answer.shown(
        "shipments/list.jte", new ShipmentList(shipments.stream().map(this::line).toList()));
  }

  private ShipmentList.Line line(Shipment shipment) {
    return new ShipmentList.Line(
        shipment,
        carriers.withScac(shipment.carrier()),
        places.byCode(shipment.lane().origin(), PlaceKind.SEA),
        places.byCode(shipment.lane().destination(), PlaceKind.SEA),
        Progress.of(shipment.milestones()));
  }
}
