package dev.quayside.portal.customers;

import dev.quayside.db.Db;
import dev.quayside.db.user.User;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.CustomerId;
import io.helidon.common.parameters.Parameters;
import java.util.Optional;

/** Where sales tell how much a customer has agreed to ship on a lane, and that it holds no more. */
public final class VolumePages {

  private final Db db;
  private final Places places;

  public VolumePages(Db db, Places places) {
    this.db = db;
    this.places = places;
  }

  /** What means nothing is told on the customer's page, with what was typed. */
  public Answer tell(Visit visit, Parameters path, Parameters fields) {
    VolumeTyped typed = VolumeTyped.of(fields);
    String by = visit.user().map(User::name).orElseThrow();
    return known(path)
        .map(customer ->
            typed
                .read(places)
                .map(agreed -> {
                  db.use(books ->
                      books
                          .volumes()
                          .tell(
                              customer,
                              agreed.contract(),
                              agreed.lane(),
                              agreed.containers(),
                              agreed.first(),
                              agreed.last(),
                              by,
                              visit.now()));
                  return back(customer, "");
                })
                .orElseGet(() -> back(customer, "?" + typed.query())))
        .orElseGet(Answer::notFound);
  }

  public Answer end(Visit visit, Parameters path, Parameters fields) {
    String by = visit.user().map(User::name).orElseThrow();
    return known(path)
        .filter(customer ->
            Numbers.number(path.get("volume"))
                .filter(volume ->
                    db.with(books -> books.volumes().end(customer, volume, by, visit.now())))
                .isPresent())
        .map(customer -> back(customer, ""))
        .orElseGet(Answer::notFound);
  }

  private Optional<CustomerId> known(Parameters path) {
    return Numbers.number(path.get("id"))
        .map(CustomerId::new)
        .filter(customer -> db.with(books -> books.customers().byId(customer)).isPresent());
  }

  private static Answer back(CustomerId customer, String query) {
    return Answer.goTo("/desk/customers/" + customer.value() + query + "#VOLUMES");
  }
}
