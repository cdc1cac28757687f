package dev.quayside.portal.credit;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.credit.Credit;
import dev.quayside.db.credit.CreditAccount;
import dev.quayside.db.credit.CreditBook.Told;
import dev.quayside.db.user.User;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Customers' credit at the desk. All of sales read it; an admin or an approver tells it, as he does
 * by command or list, and each time is kept.
 */
public final class CreditPages {

  private static final String HOME = "/desk/credit";

  private final Db db;
  private final ZoneId zone;

  public CreditPages(Db db, ZoneId zone) {
    this.db = db;
    this.zone = zone;
  }

  public Answer list(Visit visit, Parameters path) {
    return Answer.shown(
        "credit/list.jte", new CreditList(db.with(books -> books.credit().accounts())));
  }

  public Answer one(Visit visit, Parameters path) {
    return db.with(books ->
        books
            .credit()
            .account(path.get("code"))
            .map(account -> Answer.shown("credit/one.jte", view(books, account, visit)))
            .orElseGet(Answer::notFound));
  }

  /** Tells it anew; whoever had an older page before him is told of the newer word. */
  public Answer tell(Visit visit, Parameters path, Parameters fields) {
    CreditForm form = CreditForm.of(fields);
    return db.with(books ->
        books
            .credit()
            .account(path.get("code"))
            .map(account -> told(books, account, visit, form, fields))
            .orElseGet(Answer::notFound));
  }

  private Answer told(
      Books books, CreditAccount account, Visit visit, CreditForm form, Parameters fields) {
    String by = visit.user().map(User::name).orElse("");
    Optional<Credit> now = form.credit(by, today(visit), visit.now());
    if (now.isEmpty()) {
      return new Answer.Shown(
          422, "credit/one.jte", view(books, account, visit).typed(form, "credit.unclear"));
    }
    Optional<Instant> seen = seen(fields.first("seen").orElse(""));
    return switch (books.credit().book().tell(account.customer(), now.get(), seen)) {
      case Told.Done() -> Answer.goTo(HOME + "/" + account.code());
      case Told.Overtaken _ ->
          new Answer.Shown(
              409, "credit/one.jte", view(books, account, visit).typed(form, "credit.overtaken"));
    };
  }

  private static Optional<Instant> seen(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.of(Instant.EPOCH);
    }
  }

  private CreditView view(Books books, CreditAccount account, Visit visit) {
    return new CreditView(
        account,
        books.credit().book().history(account.customer()),
        books.credit().book().exposed(account.customer(), today(visit)),
        CreditForm.of(account.credit(), today(visit)),
        visit.user().filter(User::decides).isPresent(),
        "");
  }

  private LocalDate today(Visit visit) {
    return LocalDate.ofInstant(visit.now(), zone);
  }
}
