package dev.quayside.portal.api;

import dev.quayside.db.Db;
import dev.quayside.db.user.Scope;
import dev.quayside.portal.entrance.ApiDoor;
import dev.quayside.portal.library.sheets.DraftDesk;
import dev.quayside.portal.papers.PaperDesk;
import dev.quayside.portal.ratesheet.grid.Limits;
import dev.quayside.rates.place.Places;
import java.time.ZoneId;
import java.util.List;

/** Everything another program can ask for, on one screen; openapi.json says the same in full. */
public final class ApiRoutes {

  static final String ROOT = "/api/v1";

  private final RateApi rates;
  private final VersionApi versions;
  private final ProfileApi profiles;
  private final ImportApi imports;
  private final RuleApi rules;
  private final ExchangeApi exchange;
  private final ApprovalApi approvals;
  private final ShipmentApi shipments;
  private final EventApi events;
  private final PaperApi papers;
  private final ChargeApi charges;
  private final ReleaseApi releases;

  public ApiRoutes(Db db, Places places, ZoneId zone, DraftDesk drafts) {
    rates = new RateApi(db, places, zone);
    versions = new VersionApi(db);
    profiles = new ProfileApi(db);
    imports = new ImportApi(db, drafts);
    rules = new RuleApi(db, places, zone);
    exchange = new ExchangeApi(db, zone);
    approvals = new ApprovalApi(db, zone);
    shipments = new ShipmentApi(db, places);
    events = new EventApi(db, places);
    papers = new PaperApi(db);
    charges = new ChargeApi(db);
    releases = new ReleaseApi(db);
  }

  public void register(ApiDoor door) {
    routes().forEach(it -> it.opening().at(door, ROOT + it.path()));
  }

  /** Each route as "get /rates", to be compared with what openapi.json says. */
  public List<String> named() {
    return routes().stream().map(route -> route.method() + " " + route.path()).toList();
  }

  private List<Route> routes() {
    return List.of(
        Route.get("/openapi.json", ApiDocument::whole),
        Route.get("/session", SessionApi::whoAmI),
        Route.get("/rates", rates::search),
        Route.get("/rates.csv", rates::csv),
        Route.get("/rates.xlsx", rates::xlsx),
        Route.get("/rates/versions", versions::list),
        Route.get("/rates/versions/{number}", versions::one),
        Route.sales("post", "/rates/versions/{number}/withdraw", versions::withdraw),
        Route.get("/rates/imports", imports::list),
        Route.file("/rates/imports", Limits.MOST_BYTES, imports::handIn),
        Route.get("/rates/imports/{import}", imports::one),
        Route.sales("put", "/rates/imports/{import}/answers", imports::answer),
        Route.sales("post", "/rates/imports/{import}/publish", imports::publish),
        Route.sales("delete", "/rates/imports/{import}", imports::discard),
        Route.get("/rates/profiles", profiles::list),
        Route.sales("put", "/rates/profiles/{fingerprint}", profiles::rename),
        Route.sales("delete", "/rates/profiles/{fingerprint}", profiles::forget),
        Route.get("/rates/{id}", rates::one),
        Route.get("/rules", rules::list),
        Route.deciders("post", "/rules", Scope.RULES, rules::add),
        Route.deciders("post", "/rules/{kind}/{number}/end", Scope.RULES, rules::end),
        Route.get("/exchange", exchange::list),
        Route.deciders("post", "/exchange", Scope.RULES, exchange::add),
        Route.get("/approvals", approvals::list),
        Route.deciders("post", "/approvals/{inquiry}/approve", Scope.APPROVE, approvals::approve),
        Route.deciders("post", "/approvals/{inquiry}/decline", Scope.APPROVE, approvals::decline),
        Route.tracking("/shipments", EventApi.MOST_BYTES, shipments::file),
        Route.get("/shipments/{shipment}", shipments::one),
        Route.get("/shipments/{shipment}/papers", papers::list),
        Route.paper("/shipments/{shipment}/papers", PaperDesk.MOST_BYTES, papers::file),
        Route.get("/shipments/{shipment}/papers/{paper}", papers::one),
        Route.papers("/shipments/{shipment}/bl", papers::tell),
        Route.get("/shipments/{shipment}/charges", charges::list),
        Route.charges("/shipments/{shipment}/release", EventApi.MOST_BYTES, releases::say),
        Route.charges("/invoices", EventApi.MOST_BYTES, charges::invoices),
        Route.charges("/payments", EventApi.MOST_BYTES, charges::payments),
        Route.tracking("/events", EventApi.MOST_BYTES, events::take));
  }
}
