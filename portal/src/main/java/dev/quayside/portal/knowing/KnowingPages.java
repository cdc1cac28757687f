package dev.quayside.portal.knowing;

import dev.quayside.db.Db;
import dev.quayside.db.timeline.Habit;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Typed;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.tariff.CustomerId;
import io.helidon.common.parameters.Parameters;
import java.util.Map;

/** Where a customer reads what we know about him, takes it with him, switches it off, erases it. */
public final class KnowingPages {

  private static final String HOME = "/known";
  private static final int SHOWN = 200;

  /** More than anybody does in the days for which it is kept. */
  private static final int EXPORTED = 100_000;

  private final Db db;

  public KnowingPages(Db db) {
    this.db = db;
  }

  public Answer show(Visit visit, CustomerId customer, Parameters path) {
    return db.withOnly(
        customer,
        books ->
            Answer.shown(
                "knowing/known.jte",
                new KnownView(books.habits().off(customer), books.habits().of(customer, SHOWN))));
  }

  public Answer export(Visit visit, CustomerId customer, Parameters path) {
    return Answer.data(
        db.withOnly(
            customer,
            books ->
                books.habits().of(customer, EXPORTED).stream()
                    .map(kept ->
                        Map.of(
                            "what", kept.kind(),
                            "about", kept.about(),
                            "load", kept.load(),
                            "at", kept.at().toString()))
                    .toList()));
  }

  public Answer turn(Visit visit, CustomerId customer, Parameters fields) {
    boolean off = fields.first("off").orElse("").equals("yes");
    long user = visit.user().orElseThrow().id();
    return Typed.one(Habit.values(), fields.first("habit").orElse(""))
        .map(habit -> {
          return db.withOnly(
              customer,
              books -> {
                if (off) {
                  books.habits().switchOff(customer, habit, user, visit.now());
                } else {
                  books.habits().switchOn(customer, habit);
                }
                return Answer.goTo(HOME);
              });
        })
        .orElseGet(Answer::notFound);
  }

  /** Only with its tick, for nothing brings it back. */
  public Answer erase(Visit visit, CustomerId customer, Parameters fields) {
    if (fields.first("sure").orElse("").equals("yes")) {
      return db.withOnly(
          customer,
          books -> {
            books.habits().erase(customer, visit.now());
            return Answer.goTo(HOME);
          });
    }
    return Answer.goTo(HOME);
  }
}
