package dev.quayside.portal.cases;

import dev.quayside.db.Db;
import dev.quayside.db.user.User;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;

/** What sales say of a letter of the robot's that has left by itself. */
public final class LookActs {

  private final Db db;

  public LookActs(Db db) {
    this.db = db;
  }

  /** Whoever looks first says whether he would have answered so. */
  public Answer looked(Visit visit, Parameters path, Parameters fields) {
    boolean agreed = fields.first("agreed").orElse("").equals("yes");
    String by = visit.user().map(User::name).orElse("");
    return Numbers.number(path.get("id"))
        .map(id -> {
          db.use(books -> books.agreement().looks().looked(id, agreed, by, visit.now()));
          return Answer.goTo("/desk/inquiries/" + id);
        })
        .orElseGet(Answer::notFound);
  }
}
