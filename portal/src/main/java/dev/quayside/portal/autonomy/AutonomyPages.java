package dev.quayside.portal.autonomy;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.autonomy.AutonomyRule;
import dev.quayside.db.autonomy.Limit.What;
import dev.quayside.db.user.User;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.place.Places;
import io.helidon.common.parameters.Parameters;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The page on which the house says what the robot sends alone, and stops it. All of sales read it;
 * an admin or an approver changes it.
 */
public final class AutonomyPages {

  private static final String HOME = "/desk/autonomy";

  private final Db db;
  private final Places places;

  public AutonomyPages(Db db, Places places) {
    this.db = db;
    this.places = places;
  }

  public Answer show(Visit visit, Parameters path) {
    return Answer.shown("autonomy/autonomy.jte", sheet(visit, AutonomyForm.EMPTY, ""));
  }

  /** Sets a rule in the place of the one for the same. */
  public Answer set(Visit visit, Parameters path, Parameters fields) {
    AutonomyForm form = AutonomyForm.of(fields);
    if (form.why().isEmpty()) {
      return unclear(visit, form, "autonomy.noReason");
    }
    return db.<Boolean>with(books -> set(books, visit, form))
        ? Answer.goTo(HOME)
        : unclear(visit, form, "autonomy.unclear");
  }

  private boolean set(Books books, Visit visit, AutonomyForm form) {
    Optional<AutonomyRule> rule = form.rule(books, places);
    rule.ifPresent(clear -> books.autonomy().set(clear, by(visit), form.why(), visit.now()));
    return rule.isPresent();
  }

  /** Ends a rule: the next closest one then counts. */
  public Answer end(Visit visit, Parameters path, Parameters fields) {
    AutonomyForm form = AutonomyForm.of(fields);
    boolean ended =
        db.<Boolean>with(books ->
            form.rule(books, places)
                .filter(rule -> books.autonomy().end(rule, by(visit), visit.now()))
                .isPresent());
    return ended ? Answer.goTo(HOME) : unclear(visit, AutonomyForm.EMPTY, "autonomy.endedBefore");
  }

  /** Lets a rule go up as sales' agreement allows. */
  public Answer up(Visit visit, Parameters path, Parameters fields) {
    return Numbers.number(path.get("number"))
            .filter(number ->
                db.<Boolean>with(
                    books -> books.agreement().confirm(number, by(visit), visit.now())))
            .isPresent()
        ? Answer.goTo(HOME)
        : unclear(visit, AutonomyForm.EMPTY, "autonomy.movedBefore");
  }

  /** Sets how much leaves unseen at the most; a blank field ends the limit. */
  public Answer limit(Visit visit, Parameters path, Parameters fields) {
    String why = AutonomyForm.field(fields, "why");
    if (why.isEmpty()) {
      return unclear(visit, AutonomyForm.EMPTY, "autonomy.noReason");
    }
    What what = fields.contains("amount") ? What.AMOUNT : What.ANSWERS_AN_HOUR;
    String typed = AutonomyForm.field(fields, what == What.AMOUNT ? "amount" : "answers");
    Optional<BigDecimal> most = AutonomyForm.figure(typed);
    if (most.isEmpty() && !typed.isEmpty()) {
      return unclear(visit, AutonomyForm.EMPTY, "autonomy.noFigure");
    }
    db.use(books -> books.autonomy().limit(what, most, by(visit), why, visit.now()));
    return Answer.goTo(HOME);
  }

  public Answer freeze(Visit visit, Parameters path, Parameters fields) {
    String why = AutonomyForm.field(fields, "why");
    if (why.isEmpty()) {
      return unclear(visit, AutonomyForm.EMPTY, "autonomy.noReason");
    }
    db.use(books -> books.drafts().freezing().freeze(by(visit), why, visit.now()));
    return Answer.goTo(HOME);
  }

  public Answer thaw(Visit visit, Parameters path, Parameters fields) {
    db.use(books -> books.drafts().freezing().thaw(by(visit), visit.now()));
    return Answer.goTo(HOME);
  }

  private Answer unclear(Visit visit, AutonomyForm form, String wrong) {
    return new Answer.Shown(422, "autonomy/autonomy.jte", sheet(visit, form, wrong));
  }

  private AutonomySheet sheet(Visit visit, AutonomyForm form, String wrong) {
    return db.with(books ->
        new AutonomySheet(
            books.autonomy().rules(),
            books.agreement().standings(),
            books.autonomy().limits(),
            books.autonomy().freezes(),
            books.drafts().waiting(),
            books.customers().all(),
            form,
            visit.user().filter(User::decides).isPresent(),
            wrong));
  }

  private static String by(Visit visit) {
    return visit.user().map(User::name).orElse("");
  }
}
