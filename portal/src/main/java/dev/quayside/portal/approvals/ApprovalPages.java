package dev.quayside.portal.approvals;

import dev.quayside.db.Db;
import dev.quayside.db.held.Deciding;
import dev.quayside.db.user.User;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * The page on which somebody lets a quote go below its floor, by name. What is approved is the
 * quote that is on the page, by its seal; the bot then sends it, if it is still the same.
 */
public final class ApprovalPages {

  private static final String HOME = "/desk/approvals";

  private final Db db;
  private final ZoneId zone;

  public ApprovalPages(Db db, ZoneId zone) {
    this.db = db;
    this.zone = zone;
  }

  public Answer list(Visit visit, Parameters path) {
    return Answer.shown("approvals/list.jte", shown(visit, Optional.empty()));
  }

  public Answer approve(Visit visit, Parameters path, Parameters fields) {
    Set<String> seals = fields.contains("seal") ? Set.copyOf(fields.all("seal")) : Set.of();
    LocalDate today = LocalDate.ofInstant(visit.now(), zone);
    return Numbers.number(path.get("id"))
        .map(id ->
            said(
                visit,
                db.with(books -> books.held().approve(id, seals, by(visit), today, visit.now()))))
        .orElseGet(Answer::notFound);
  }

  public Answer decline(Visit visit, Parameters path, Parameters fields) {
    return Numbers.number(path.get("id"))
        .map(id -> said(visit, db.with(books -> books.held().decline(id, by(visit), visit.now()))))
        .orElseGet(Answer::notFound);
  }

  private Answer said(Visit visit, Deciding decided) {
    return switch (decided) {
      case Deciding.Done() -> Answer.goTo(HOME);
      case Deciding.NotHeld() -> Answer.notFound();
      case Deciding.DecidedBefore _, Deciding.Changed _ ->
          new Answer.Shown(409, "approvals/list.jte", shown(visit, Optional.of(decided)));
    };
  }

  private ApprovalList shown(Visit visit, Optional<Deciding> refused) {
    return new ApprovalList(
        db.with(books -> books.held().all()),
        visit.user().filter(User::decides).isPresent(),
        refused);
  }

  private static String by(Visit visit) {
    return visit.user().map(User::name).orElse("");
  }
}
