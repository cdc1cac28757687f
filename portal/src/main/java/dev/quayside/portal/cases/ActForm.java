package dev.quayside.portal.cases;

import dev.quayside.db.Db;
import dev.quayside.db.desk.Act;
import dev.quayside.db.desk.Stamp;
import dev.quayside.db.user.User;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.util.Optional;

/** What each form says by which somebody acts on a case, or takes back what he did. */
public final class ActForm {

  private ActForm() {}

  /** He who looks acts, on a case that had come as far as the form says. */
  public static Act act(long inquiry, Visit visit, Parameters fields) {
    Stamp seen = fields.first("seen").asOptional().flatMap(Stamp::read).orElse(Stamp.NEVER);
    return new Act(inquiry, visit.user().orElseThrow(), seen, visit.now());
  }

  /** Takes back the step that the form names; why not, where it is too late. */
  public static Optional<Refused> takeBack(Db db, Visit visit, Parameters fields) {
    User user = visit.user().orElseThrow();
    return Numbers.number(fields.first("step").orElse(""))
            .filter(
                step -> db.<Boolean>with(books -> books.cases().takeBack(step, user, visit.now())))
            .isPresent()
        ? Optional.empty()
        : Optional.of(new Refused.TooLate());
  }
}
