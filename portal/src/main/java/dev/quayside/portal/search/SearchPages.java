package dev.quayside.portal.search;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.search.FoundPage;
import dev.quayside.db.search.Shelf;
import dev.quayside.db.search.Sought;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Typed;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The page on which sales look for mails, quotes, orders, customers, tasks and shipments. */
public final class SearchPages {

  /** Of each shelf, while all are looked through. */
  private static final int OF_EACH = 5;

  private static final int ON_A_PAGE = 30;
  private static final int LONGEST = 200;

  private final Db db;

  public SearchPages(Db db) {
    this.db = db;
  }

  public Answer show(Visit visit, Parameters path) {
    String typed = Typed.upTo(LONGEST, visit.query().first("q").orElse(""));
    Sought sought = Sought.of(typed);
    Optional<Shelf> only =
        visit.query().first("in").asOptional().flatMap(name -> Typed.one(Shelf.values(), name));
    Optional<Long> before = visit.query().first("before").asOptional().flatMap(Numbers::number);
    List<FoundPage> pages =
        sought.isEmpty() ? List.of() : db.with(books -> pages(books, sought, only, before));
    return Answer.shown("search/search.jte", new SearchView(typed, sought, only, pages));
  }

  private static List<FoundPage> pages(
      Books books, Sought sought, Optional<Shelf> only, Optional<Long> before) {
    return only
        .map(shelf -> List.of(books.search().find(shelf, sought, before, ON_A_PAGE)))
        .orElseGet(() ->
            Arrays.stream(Shelf.values())
                .map(shelf -> books.search().find(shelf, sought, Optional.empty(), OF_EACH))
                .toList())
        .stream()
        .filter(page -> !page.found().isEmpty())
        .toList();
  }
}
