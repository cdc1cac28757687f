package dev.quayside.portal.care;

import dev.quayside.db.Db;
import dev.quayside.db.care.CareEnd;
import dev.quayside.db.care.CareRequest;
import dev.quayside.db.user.User;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.page.Typed;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Where sales see which requests and complaints are open, the urgent ones first. They are answered
 * at their cases; here and there they are closed and opened again.
 */
public final class CareDeskPages {

  private static final String HOME = "/desk/requests";
  private static final int SHOWN = 300;

  private final Db db;

  public CareDeskPages(Db db) {
    this.db = db;
  }

  public Answer list(Visit visit, Parameters path) {
    List<CareRequest> open = db.with(books -> books.requests().reading().open(SHOWN));
    return Answer.shown("care/desk.jte", new CareViews.Desk(open, visit.now()));
  }

  /** By its number; at the case, once the robot has read it. */
  public Answer one(Visit visit, Parameters path) {
    return db.with(books -> books.requests().reading().byNumber(path.get("number")))
        .map(request -> Answer.goTo(place(request)))
        .orElseGet(Answer::notFound);
  }

  /** Who has not read what the customer wrote last does not close it. */
  public Answer close(Visit visit, Parameters path, Parameters fields) {
    Optional<CareEnd> end = Typed.one(CareEnd.values(), fields.first("outcome").orElse(""));
    Optional<Instant> said =
        Numbers.number(fields.first("said").orElse("")).map(CareDeskPages::micros);
    if (end.isEmpty() || said.isEmpty()) {
      return new Answer.Refused(Refusal.BAD_REQUEST);
    }
    User by = visit.user().orElseThrow();
    boolean closed =
        db.with(books ->
            books
                .requests()
                .desk()
                .close(path.get("number"), said.get(), end.get(), by, visit.now()));
    return back(path, closed ? "" : "?told=overtaken");
  }

  public Answer reopen(Visit visit, Parameters path, Parameters fields) {
    User by = visit.user().orElseThrow();
    db.with(books -> books.requests().desk().reopen(path.get("number"), by, visit.now()));
    return back(path, "");
  }

  private Answer back(Parameters path, String told) {
    return db.with(books -> books.requests().reading().byNumber(path.get("number")))
        .map(request -> Answer.goTo(place(request) + told))
        .orElseGet(Answer::notFound);
  }

  private static Instant micros(long said) {
    return Instant.EPOCH.plus(said, ChronoUnit.MICROS);
  }

  private static String place(CareRequest request) {
    return request.inquiry().map(inquiry -> "/desk/inquiries/" + inquiry).orElse(HOME);
  }
}
