package dev.quayside.portal.rules;

import dev.quayside.db.Db;
import dev.quayside.portal.page.Typed;
import dev.quayside.rates.place.Places;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Adds rules and ends them, for pages and programs alike. */
public final class RuleDesk {

  private final Db db;
  private final Places places;

  public RuleDesk(Db db, Places places) {
    this.db = db;
    this.places = places;
  }

  /** Adds what is understood, and says what it was; what is unclear changes nothing. */
  public RuleAsked add(RuleForm form, String by) {
    return db.with(books -> {
      RuleAsked asked = RuleReading.read(form, places, books.customers().all(), by);
      switch (asked) {
        case RuleAsked.AMargin(var rule) -> books.terms().addMargin(rule);
        case RuleAsked.AFloor(var rule) -> books.terms().addFloor(rule);
        case RuleAsked.Unclear _ -> {
          // Nothing is added.
        }
      }
      return asked;
    });
  }

  /** Which kind is named in an address, such as "margin". */
  public static Optional<RuleLine.Kind> kind(String name) {
    return Arrays.stream(RuleLine.Kind.values())
        .filter(kind -> kind.name().equalsIgnoreCase(name))
        .findFirst();
  }

  /** False where there is no such rule. */
  public boolean end(String kind, String number, LocalDate lastDay) {
    Optional<Long> which =
        Typed.number(number).filter(it -> it.scale() == 0).map(it -> it.longValue());
    return which.isPresent()
        && kind(kind)
            .map(it ->
                db.<Boolean>with(books ->
                    switch (it) {
                      case MARGIN -> books.terms().endMargin(which.get(), lastDay);
                      case FLOOR -> books.terms().endFloor(which.get(), lastDay);
                    }))
            .orElse(false);
  }
}
