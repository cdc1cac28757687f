package dev.quayside.portal.cases;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.draft.Sending;
import dev.quayside.db.user.User;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Typed;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What sales decide about a letter of the robot's: one that waits for them, or one that left. */
public final class DraftActs {

  private static final int LONGEST_REASON = 500;

  private final Db db;

  public DraftActs(Db db) {
    this.db = db;
  }

  /** Somebody of sales lets the letter go that waits. */
  public Answer send(Visit visit, Parameters path, Parameters fields) {
    return decided(visit, path, (id, books) -> books.drafts().send(id, by(visit), visit.now()));
  }

  /** Somebody of sales answers otherwise, or not at all. */
  public Answer discard(Visit visit, Parameters path, Parameters fields) {
    String reason = Typed.upTo(LONGEST_REASON, fields.first("reason").orElse(""));
    return decided(
        visit, path, (id, books) -> books.drafts().discard(id, by(visit), reason, visit.now()));
  }

  /** Somebody of sales has looked at a letter that had left. */
  public Answer looked(Visit visit, Parameters path, Parameters fields) {
    boolean agreed = fields.first("agreed").orElse("").equals("yes");
    return Numbers.number(path.get("id"))
        .map(id -> {
          db.use(books -> books.agreement().looks().looked(id, agreed, by(visit), visit.now()));
          return home(id);
        })
        .orElseGet(Answer::notFound);
  }

  private Answer decided(Visit visit, Parameters path, BiFunction<Long, Books, Sending> decision) {
    return Numbers.number(path.get("id"))
        .map(id ->
            switch (db.with(books -> decision.apply(id, books))) {
              case Sending.Sent(), Sending.Discarded() -> home(id);
              case Sending.NoDraft() -> Answer.notFound();
              case Sending.DecidedBefore why -> refused(visit, id, why);
              case Sending.OutOfDate why -> refused(visit, id, why);
            })
        .orElseGet(Answer::notFound);
  }

  private Answer refused(Visit visit, long id, Sending why) {
    return db.with(books ->
            books
                .inquiries()
                .byId(id)
                .map(filed ->
                    new CaseReading(
                            books, visit.user().orElseThrow(), visit.now(), Optional.of(why))
                        .view(filed, Optional.empty(), Optional.empty(), Map.of())))
        .<Answer>map(view -> new Answer.Shown(409, "cases/one.jte", view))
        .orElseGet(Answer::notFound);
  }

  private static Answer home(long id) {
    return Answer.goTo("/desk/inquiries/" + id);
  }

  private static String by(Visit visit) {
    return visit.user().map(User::name).orElse("");
  }
}
