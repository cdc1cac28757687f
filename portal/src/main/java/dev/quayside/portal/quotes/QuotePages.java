package dev.quayside.portal.quotes;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.document.Document;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.timeline.Happening.FetchedDocument;
import dev.quayside.db.timeline.Happening.LookedAtQuote;
import dev.quayside.db.user.User;
import dev.quayside.db.wall.Whose;
import dev.quayside.portal.library.export.FileKind;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Pages;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.tariff.CustomerId;
import io.helidon.common.parameters.Parameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The pages on which customers find their quotes and fetch the papers. */
public final class QuotePages {

  private final Db db;
  private final ZoneId zone;
  private final Pages pages;

  public QuotePages(Db db, ZoneId zone, Pages pages) {
    this.db = db;
    this.zone = zone;
    this.pages = pages;
  }

  public Answer list(Visit visit, CustomerId customer, Parameters path) {
    return Answer.shown("quotes/list.jte", new QuoteList(lines(visit)));
  }

  /** The same as a file. */
  public Answer csv(Visit visit, CustomerId customer, Parameters path) {
    return new Answer.Made(
        "quotes-%s.csv".formatted(today(visit)),
        FileKind.CSV.mediaType(),
        QuoteFile.write(lines(visit), pages.wording(visit.language())));
  }

  private List<QuoteLine> lines(Visit visit) {
    List<GivenQuote> quotes = db.withOnly(user(visit), (books, whose) -> books.quotes().of(whose));
    LocalDate today = today(visit);
    return quotes.stream().map(quote -> QuoteLine.of(quote, today)).toList();
  }

  public Answer one(Visit visit, CustomerId customer, Parameters path) {
    String number = path.get("number");
    return db.withOnly(user(visit), (books, whose) -> read(books, whose, number))
        .map(read -> db.with(books -> looked(books, visit, customer, read)))
        .map(sheet -> Answer.shown("quotes/one.jte", sheet))
        .orElseGet(Answer::notFound);
  }

  /** The paper of the version that counts; that it was fetched is part of the customer's story. */
  public Answer paper(Visit visit, CustomerId customer, Parameters path) {
    String number = path.get("number");
    return db.withOnly(user(visit), (books, whose) -> fetch(books, visit, whose, number))
        .<Answer>map(Answer.Download::new)
        .orElseGet(Answer::notFound);
  }

  /** A quote of the customer's, and whether its paper is filed. */
  private record Read(GivenQuote quote, boolean filed) {}

  private static Optional<Read> read(Books books, Whose whose, String number) {
    return books
        .quotes()
        .current(whose, number)
        .map(quote ->
            new Read(quote, books.documents().find(whose, number, quote.version()).isPresent()));
  }

  /**
   * That he looked at it is part of his story, and may tell sales something. A subsidiary's is
   * answered by the subsidiary, and is no part of anybody's story here.
   */
  private QuoteSheet looked(Books books, Visit visit, CustomerId customer, Read read) {
    String number = read.quote().number();
    boolean own = read.quote().customer().filter(customer::equals).isPresent();
    if (own && visit.seen()) {
      books.timeline().append(customer, new LookedAtQuote(number), visit.now());
      books.signals().sense(customer, visit.now());
    }
    return new QuoteSheet(
        QuoteLine.of(read.quote(), today(visit)),
        read.filed() ? "/quotes/" + number + "/pdf" : "",
        own ? "/q/" + books.orders().token(number, read.quote().version()).text() : "");
  }

  private static Optional<Document> fetch(Books books, Visit visit, Whose whose, String number) {
    Optional<Document> paper =
        books
            .quotes()
            .current(whose, number)
            .flatMap(quote -> books.documents().find(whose, number, quote.version()));
    paper
        .filter(_ -> visit.seen())
        .ifPresent(document ->
            books
                .timeline()
                .append(whose.customer(), new FetchedDocument(document.name()), visit.now()));
    return paper;
  }

  private static User user(Visit visit) {
    return visit.user().orElseThrow();
  }

  private LocalDate today(Visit visit) {
    return visit.now().atZone(zone).toLocalDate();
  }
}
