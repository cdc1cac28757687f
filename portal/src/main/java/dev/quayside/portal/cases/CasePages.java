package dev.quayside.portal.cases;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.desk.Stamp;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.user.User;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The pages on which sales work: what waits, and one case at a time. */
public final class CasePages {

  private final Db db;

  public CasePages(Db db) {
    this.db = db;
  }

  public Answer queue(Visit visit, Parameters path) {
    boolean mine = visit.query().first("mine").isPresent();
    String name = visit.user().map(User::name).orElse("");
    return Answer.shown(
        "cases/queue.jte",
        new CaseQueueView(
            db.with(books -> books.cases().queue(visit.now())).stream()
                .filter(one -> !mine || one.isFor(name))
                .toList(),
            mine,
            visit.now()));
  }

  public Answer one(Visit visit, Parameters path) {
    return on(path, (books, filed) -> shown(books, visit, filed));
  }

  private static Answer shown(Books books, Visit visit, FiledInquiry filed) {
    User user = visit.user().orElseThrow();
    books.cases().looks().note(filed.inquiry().conversation(), user.id(), visit.now());
    return Answer.shown(
        "cases/one.jte",
        new CaseReading(books, user, visit.now())
            .view(filed, Optional.empty(), Optional.empty(), Map.of()));
  }

  /** The part of the page that asks again and again; it also says that somebody is still there. */
  public Answer now(Visit visit, Parameters path) {
    return on(
        path,
        (books, filed) -> {
          User user = visit.user().orElseThrow();
          books.cases().looks().note(filed.inquiry().conversation(), user.id(), visit.now());
          Stamp seen =
              visit
                  .query()
                  .first("seen")
                  .flatMap(Stamp::read)
                  .orElseGet(() -> books.cases().stamp(filed.id()));
          return Answer.shown(
              "cases/now.jte", new CaseReading(books, user, visit.now()).now(filed, seen));
        });
  }

  private Answer on(Parameters path, BiFunction<Books, FiledInquiry, Answer> page) {
    return Numbers.number(path.get("id"))
        .map(id ->
            db.with(books ->
                books
                    .inquiries()
                    .byId(id)
                    .map(filed -> page.apply(books, filed))
                    .orElseGet(Answer::notFound)))
        .orElseGet(Answer::notFound);
  }
}
