package dev.quayside.portal.rules;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.user.User;
import dev.quayside.portal.library.Names;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.place.Places;
import io.helidon.common.parameters.Parameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;

/** The page of margins, discounts and floors: all of sales read it, some add rules and end them. */
public final class RulePages {

  private static final String HOME = "/desk/rates/rules";

  private final Db db;
  private final Places places;
  private final ZoneId zone;

  public RulePages(Db db, Places places, ZoneId zone) {
    this.db = db;
    this.places = places;
    this.zone = zone;
  }

  public Answer list(Visit visit, Parameters path) {
    RuleForm empty = RuleForm.of(name -> visit.query().first(name).asOptional());
    return Answer.shown("rules/rules.jte", shown(visit, empty, Set.of()));
  }

  public Answer add(Visit visit, Parameters path, Parameters fields) {
    RuleForm form = RuleForm.of(name -> fields.first(name).asOptional());
    return switch (new RuleDesk(db, places).add(form, by(visit))) {
      case RuleAsked.Unclear(var unclear) ->
          new Answer.Shown(422, "rules/rules.jte", shown(visit, form, unclear));
      case RuleAsked.AMargin _, RuleAsked.AFloor _ -> Answer.goTo(HOME);
    };
  }

  /** Ends it at once: yesterday was its last day. */
  public Answer end(Visit visit, Parameters path, Parameters fields) {
    return RuleDesk.kind(path.get("kind")).isPresent()
            && new RuleDesk(db, places)
                .end(path.get("kind"), path.get("number"), today(visit).minusDays(1))
        ? Answer.goTo(HOME)
        : Answer.notFound();
  }

  private RuleList shown(Visit visit, RuleForm form, Set<String> unclear) {
    return db.with(books -> shown(books, visit, form, unclear));
  }

  private RuleList shown(Books books, Visit visit, RuleForm form, Set<String> unclear) {
    var customers = books.customers().all();
    LocalDate today = today(visit);
    return new RuleList(
        Stream.concat(
                books.terms().margins().stream().map(kept -> RuleLine.margin(kept, today)),
                books.terms().floors().stream().map(kept -> RuleLine.floor(kept, today)))
            .toList(),
        form,
        unclear,
        customers,
        new Names(places, customers),
        visit.user().filter(User::decides).isPresent());
  }

  private LocalDate today(Visit visit) {
    return LocalDate.ofInstant(visit.now(), zone);
  }

  private static String by(Visit visit) {
    return visit.user().map(User::name).orElse("");
  }
}
