package dev.quayside.portal.api;

import dev.quayside.db.Db;
import dev.quayside.portal.entrance.Rooms;
import dev.quayside.rates.place.Places;
import java.time.ZoneId;
import java.util.List;

/** Everything another program can ask for, on one screen; openapi.json says the same in full. */
public final class ApiRoutes {

  static final String ROOT = "/api/v1";

  private final RateApi rates;
  private final VersionApi versions;
  private final ProfileApi profiles;

  public ApiRoutes(Db db, Places places, ZoneId zone) {
    rates = new RateApi(db, places, zone);
    versions = new VersionApi(db);
    profiles = new ProfileApi(db);
  }

  public void register(Rooms rooms) {
    routes().forEach(route -> rooms.api(route.method(), ROOT + route.path(), route.call()));
  }

  /** Each route as "get /rates", to be compared with what openapi.json says. */
  public static List<String> named(Db db, Places places, ZoneId zone) {
    return new ApiRoutes(db, places, zone)
        .routes().stream().map(route -> route.method() + " " + route.path()).toList();
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
        Route.post("/rates/versions/{number}/withdraw", versions::withdraw),
        Route.get("/rates/profiles", profiles::list),
        new Route("put", "/rates/profiles/{fingerprint}", profiles::rename),
        new Route("delete", "/rates/profiles/{fingerprint}", profiles::forget),
        Route.get("/rates/{id}", rates::one));
  }
}
