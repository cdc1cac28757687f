package dev.quayside.portal.approvals;

import dev.quayside.db.Db;
import dev.quayside.db.desk.Act;
import dev.quayside.db.desk.CaseStore;
import dev.quayside.db.desk.Stepped;
import dev.quayside.db.held.HeldInquiry;
import dev.quayside.db.held.HeldInquiry.State;
import dev.quayside.db.user.User;
import dev.quayside.portal.cases.ActForm;
import dev.quayside.portal.cases.Refused;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The page on which somebody lets a quote go below its floor, by name. What is approved is the
 * quote that is on the page, by its seal; the bot then sends it, if it is still the same, once that
 * can no longer be taken back.
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

  /** What the reader can still take back; the page asks for it again as long as there is any. */
  public Answer now(Visit visit, Parameters path) {
    return Answer.shown(
        "approvals/now.jte",
        db.with(books -> UndoView.of(books, visit.user().orElseThrow(), visit.now())));
  }

  public Answer approve(Visit visit, Parameters path, Parameters fields) {
    Set<String> seals = fields.contains("seal") ? Set.copyOf(fields.all("seal")) : Set.of();
    LocalDate today = LocalDate.ofInstant(visit.now(), zone);
    return act(visit, path, fields, (cases, act) -> cases.approve(act, seals, today));
  }

  public Answer decline(Visit visit, Parameters path, Parameters fields) {
    return act(visit, path, fields, CaseStore::decline);
  }

  public Answer takeBack(Visit visit, Parameters path, Parameters fields) {
    return ActForm.takeBack(db, visit, fields)
        .map(why -> refused(visit, new NotDecided.Stays(why)))
        .orElseGet(() -> Answer.goTo(HOME));
  }

  private Answer act(
      Visit visit, Parameters path, Parameters fields, BiFunction<CaseStore, Act, Stepped> step) {
    return Numbers.number(path.get("id"))
        .map(id -> ActForm.act(id, visit, fields))
        .map(act ->
            Refused.of(db.with(books -> step.apply(books.cases(), act)))
                .map(why -> undecided(visit, act, why))
                .orElseGet(() -> Answer.goTo(HOME)))
        .orElseGet(Answer::notFound);
  }

  /** Whoever was quicker is named; else what has happened to the case. */
  private Answer undecided(Visit visit, Act act, Refused why) {
    Optional<HeldInquiry> held = db.with(books -> books.held().find(act.inquiry()));
    return held.map(it ->
            it.state() != State.WAITING
                ? refused(visit, new NotDecided.Before(it))
                : refused(
                    visit,
                    why instanceof Refused.Gone
                        ? new NotDecided.Changed()
                        : new NotDecided.Stays(why)))
        .orElseGet(Answer::notFound);
  }

  private Answer refused(Visit visit, NotDecided why) {
    return new Answer.Shown(409, "approvals/list.jte", shown(visit, Optional.of(why)));
  }

  private ApprovalList shown(Visit visit, Optional<NotDecided> refused) {
    User user = visit.user().orElseThrow();
    return db.with(books -> {
      List<HeldInquiry> held = books.held().all();
      return new ApprovalList(
          held,
          books
              .cases()
              .stamps(
                  held.stream()
                      .filter(it -> it.state() == State.WAITING)
                      .map(HeldInquiry::inquiry)
                      .toList()),
          UndoView.of(books, user, visit.now()),
          user.decides(),
          refused);
    });
  }
}
