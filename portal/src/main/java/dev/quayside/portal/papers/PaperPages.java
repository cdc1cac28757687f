package dev.quayside.portal.papers;

import dev.quayside.db.Db;
import dev.quayside.db.paper.Paper;
import dev.quayside.db.timeline.Happening.FetchedDocument;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.tariff.CustomerId;
import io.helidon.common.parameters.Parameters;
import java.util.Optional;

/** Papers of a shipment as its parties fetch them; that one was fetched is part of their story. */
public final class PaperPages {

  private final Db db;
  private final PaperDesk desk;

  public PaperPages(Db db) {
    this.db = db;
    this.desk = new PaperDesk(db);
  }

  public Answer fetch(Visit visit, CustomerId customer, Parameters path) {
    return Numbers.number(path.get("paper"))
        .flatMap(id -> found(visit, customer, path.get("number"), id))
        .map(desk::handOut)
        .orElseGet(Answer::notFound);
  }

  private Optional<Paper> found(Visit visit, CustomerId customer, String shipment, long id) {
    return db.withOnly(
        visit.user().orElseThrow(),
        (books, whose) -> {
          Optional<Paper> paper = books.papers().of(whose, shipment, id);
          paper
              .filter(_ -> visit.seen() && visit.asked().fromStart())
              .ifPresent(it ->
                  books.timeline().append(customer, new FetchedDocument(it.name()), visit.now()));
          return paper;
        });
  }
}
