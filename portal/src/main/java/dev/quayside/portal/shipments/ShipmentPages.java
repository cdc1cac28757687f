package dev.quayside.portal.shipments;

import static java.util.stream.Collectors.toSet;

import dev.quayside.db.Db;
import dev.quayside.db.tracking.SeenShipment;
import dev.quayside.db.tracking.Wanted;
import dev.quayside.db.tracking.Wanted.Show;
import dev.quayside.portal.library.Meant;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Typed;
import dev.quayside.portal.visit.Visit;
import dev.quayside.portal.words.WayWords;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tracking.told.Telling;
import dev.quayside.rates.tracking.told.Words;
import io.helidon.common.parameters.Parameters;
import java.util.Optional;
import java.util.Set;

/** The pages on which customers see where their cargo is. */
public final class ShipmentPages {

  private static final int ON_A_PAGE = 25;
  private static final int LONGEST_SEARCH = 60;

  private final Db db;
  private final Places places;
  private final Carriers carriers = Carriers.builtIn();
  private final WayWords words;

  public ShipmentPages(Db db, Places places) {
    this.db = db;
    this.places = places;
    this.words = new WayWords(places);
  }

  public Answer list(Visit visit, CustomerId customer, Parameters path) {
    Show show = Typed.one(Show.values(), visit.query().first("show").orElse("")).orElse(Show.ALL);
    String typed = Typed.upTo(LONGEST_SEARCH, visit.query().first("q").orElse(""));
    Optional<Long> after = Numbers.number(visit.query().first("after").orElse(""));
    var wanted = new Wanted(show, typed, ports(typed));
    var page =
        db.with(books -> books.tracking().page(customer, wanted, after, ON_A_PAGE, visit.now()));
    return Answer.shown(
        "shipments/list.jte",
        new ShipmentList(
            page.shipments().stream().map(shipment -> line(shipment, visit)).toList(),
            show,
            typed,
            page.next(),
            after.isPresent()));
  }

  public Answer one(Visit visit, CustomerId customer, Parameters path) {
    String number = path.get("number");
    return db.with(books -> books.tracking().of(customer, number))
        .map(shipment -> Answer.shown("shipments/one.jte", line(shipment, visit)))
        .orElseGet(Answer::notFound);
  }

  private ShipmentLine line(SeenShipment shipment, Visit visit) {
    Words own = words.in(visit.language());
    return new ShipmentLine(
        shipment,
        carriers.withScac(shipment.carrier()),
        Telling.of(shipment.journey(), own, visit.now()),
        own,
        visit.now());
  }

  /** What is typed may be a port's name in either language. */
  private Set<String> ports(String typed) {
    return typed.isEmpty()
        ? Set.of()
        : Meant.by(typed, Optional.empty(), places).stream()
            .map(place -> place.code().code())
            .collect(toSet());
  }
}
