package dev.quayside.portal.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.TestBook;
import dev.quayside.db.TestTerms;
import dev.quayside.db.customer.Language;
import dev.quayside.db.inquiry.Inquiry;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.RawMail;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.pricing.Pricer;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.told.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A house on 20 June 2026 that adds USD 100 to a container. */
final class SmallLibrary {

  static final Instant NOW = Instant.parse("2026-06-20T08:00:00Z");
  static final Places PLACES = Places.builtIn();

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 20);
  private static final String HEADINGS = "POL,POD,Carrier,40HC,Currency,Valid from,Valid to\n";

  final Db db = TestBook.empty();
  private final Path folder;
  private int mails;

  SmallLibrary(Path folder) {
    this.folder = folder;
    db.use(books -> {
      books.places().fill(PLACES.all());
      TestTerms.addMargin(books);
    });
  }

  /** A sheet from Shanghai; a line such as "USLAX,COSCO,1850,USD,2026-06-15,2026-06-30". */
  Path sheet(String name, String... lines) {
    var text = new StringBuilder(HEADINGS);
    for (String line : lines) {
      text.append("CNSHA,").append(line).append('\n');
    }
    try {
      return Files.writeString(folder.resolve(name), text, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Outcome publish(Path file) {
    return take(file, Wish.Goal.PUBLISH, false);
  }

  Outcome rehearse(Path file) {
    return take(file, Wish.Goal.REHEARSE, false);
  }

  Outcome publishAllTheSame(Path file) {
    return take(file, Wish.Goal.PUBLISH, true);
  }

  Outcome publishAs(String series, Path file) {
    return take(file, Wish.Goal.PUBLISH, false, Optional.of(series));
  }

  private Outcome take(Path file, Wish.Goal goal, boolean accept) {
    return take(file, goal, accept, Optional.empty());
  }

  private Outcome take(Path file, Wish.Goal goal, boolean accept, Optional<String> series) {
    var wish = new Wish(goal, false, true, accept, Answers.NONE, series, "Li");
    return new SheetIntake(db, PLACES, InstantSource.fixed(NOW)).take(file, wish);
  }

  /** Somebody asked for a 40HC from Shanghai so many days ago. */
  void asked(String port, int daysAgo) {
    db.use(books -> inquiry(books, request(port), daysAgo));
  }

  /** The same, and he was quoted; the number of the quote. */
  String quoted(String port) {
    return db.with(books -> {
      RateRequest request = request(port);
      long inquiry = inquiry(books, request, 1);
      return switch (price(books, request)) {
        case Pricing.Priced(var offer) ->
            books.quotes().give(inquiry, Optional.empty(), Language.EN, offer, NOW);
        case Pricing other -> throw new AssertionError(other);
      };
    });
  }

  /** What a 40HC from Shanghai costs now; empty for no price. */
  Optional<Money> price(String port) {
    return db.with(books ->
        switch (price(books, request(port))) {
          case Pricing.Priced(var offer) ->
              Optional.of(offer.best().totals().byCurrency().getFirst());
          case Pricing.NoRate _, Pricing.ForSales _ -> Optional.empty();
        });
  }

  private static Pricing price(Books books, RateRequest request) {
    RateQuery query = RateQuery.of(request, PLACES);
    return Pricer.price(request, query, books.rates().find(query), books.terms().terms());
  }

  private static RateRequest request(String port) {
    return new RateRequest(
        Optional.empty(),
        place("CNSHA"),
        place(port),
        new Containers(Map.of(Equipment.HC40, 1)),
        new Goods(Optional.of("furniture"), Optional.empty()),
        Optional.empty(),
        Set.of(),
        Optional.of(TODAY),
        TODAY);
  }

  private static Place place(String code) {
    return PLACES.byCode(new UnLocode(code), PlaceKind.SEA).orElseThrow();
  }

  private long inquiry(Books books, RateRequest request, int daysAgo) {
    String mail = "mail " + mails++;
    Instant then = NOW.minus(Duration.ofDays(daysAgo));
    var raw = new RawMail(mail, "INBOX", Optional.empty(), Bytes.of(mail.getBytes(UTF_8)));
    books.messages().takeIn(raw, then);
    long message = books.messages().claimNext(then, Duration.ofMinutes(1)).orElseThrow().id();
    books.messages().handled(message, then);
    long conversation = books.conversations().open(Optional.empty(), "li@acme.example", "", then);
    long inquiry =
        books
            .inquiries()
            .record(
                new Inquiry(
                    message,
                    conversation,
                    Optional.empty(),
                    "Li",
                    "li@acme.example",
                    "",
                    "",
                    then,
                    then,
                    "rfq",
                    "",
                    "en",
                    "{}",
                    dev.quayside.db.inquiry.Outcome.HANDED_OVER,
                    Told.NOTHING,
                    then));
    books.inquiries().keepReady(inquiry, java.util.List.of(request));
    return inquiry;
  }
}
