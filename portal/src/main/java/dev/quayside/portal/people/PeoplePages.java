package dev.quayside.portal.people;

import dev.quayside.db.Db;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;

/**
 * The page on which an admin names somebody of sales an approver, or no longer one. It holds from
 * the next click of that person on, signed in or not.
 */
public final class PeoplePages {

  private static final String HOME = "/desk/people";

  private final Db db;

  public PeoplePages(Db db) {
    this.db = db;
  }

  public Answer list(Visit visit, Parameters path) {
    return Answer.shown("people/list.jte", new Staff(db.with(books -> books.users().staff())));
  }

  public Answer name(Visit visit, Parameters path, Parameters fields) {
    return named(path, true);
  }

  public Answer unname(Visit visit, Parameters path, Parameters fields) {
    return named(path, false);
  }

  /** Only of somebody of sales: an admin decides anyhow, and a customer never does. */
  private Answer named(Parameters path, boolean approver) {
    boolean done =
        Numbers.number(path.get("id"))
            .filter(id -> db.with(books -> books.users().setApprover(id, approver)))
            .isPresent();
    return done ? Answer.goTo(HOME) : Answer.notFound();
  }
}
