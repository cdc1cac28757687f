package dev.quayside.notifier;

import dev.quayside.db.Books;
import dev.quayside.db.document.Document;
import dev.quayside.db.document.DrawnWith;
import dev.quayside.db.document.Stationery;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.outbox.Ending;
import dev.quayside.db.outbox.KeptLetter;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.outbox.Pending;
import dev.quayside.db.outbox.ShipmentWords;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.letter.Letter;
import dev.quayside.notifier.letter.LetterWriter;
import dev.quayside.notifier.quotation.QuotePdf;
import dev.quayside.notifier.quotation.QuoteSheet;
import dev.quayside.notifier.readback.Proofreader;
import dev.quayside.notifier.readback.ReadBack;
import dev.quayside.notifier.wording.QuotePage;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Makes the letter for a notice out of the book: its quotes, their papers and their pages; and
 * reads it again before it may leave. A paper that is not as the book has it is not filed either.
 */
final class Composing {

  /** A voyage and what comes after it. */
  private static final int LINK_DAYS = 60;

  private final LetterWriter writer;
  private final QuotePdf paper;
  private final QuotePage pages;
  private final Proofreader proofreader;
  private final InstantSource clock;

  Composing(LetterWriter writer, QuotePdf paper, QuotePage pages, InstantSource clock) {
    this.writer = writer;
    this.paper = paper;
    this.pages = pages;
    this.proofreader = new Proofreader(paper.fonts(), writer.templates());
    this.clock = clock;
  }

  /** What became of a notice. */
  sealed interface Written {

    /** It says what the book says. */
    record Ready(Letter letter) implements Written {}

    /** It does not, and must not leave. */
    record Stopped(String reason) implements Written {}
  }

  /** A paper and whether it may leave. */
  private record Read(Document document, ReadBack readBack) {}

  Written letter(Pending pending, Books books) {
    List<GivenQuote> quotes = quotes(pending.notice(), books);
    var papers = new ArrayList<Document>();
    var addresses = new HashMap<String, String>();
    for (GivenQuote quote : quotes) {
      Optional<String> page = page(quote, books);
      page.ifPresent(address -> addresses.put(quote.number(), address));
      if (pending.notice().givesQuotes()) {
        Read read = filed(QuoteSheet.of(quote, page).inBoth(wantsBoth(quote, books)), books);
        if (read.readBack() instanceof ReadBack.Differs differs) {
          return new Written.Stopped(differs.reason());
        }
        papers.add(read.document());
      }
    }
    for (ShipmentWords shipment : pending.notice().shipments()) {
      LocalDate until = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(LINK_DAYS);
      pages
          .of(
              books.tracking().token(shipment.number(), until, shipment.sight()),
              pending.notice().to().language())
          .ifPresent(address -> addresses.put(shipment.number(), address));
    }
    Letter letter = writer.write(pending, quotes, papers, addresses, stop(pending, books));
    var words = new KeptLetter.Words(letter.subject(), letter.text());
    books.letters().keep(pending, words, clock.instant());
    return read(letter, pending, quotes);
  }

  /** What nobody asked for can be stopped. */
  private Optional<String> stop(Pending pending, Books books) {
    return pending.notice() instanceof Notice.ShipmentNews(var to, _)
        ? pages.of(books.newsStops().token(to.address()), to.language())
        : Optional.empty();
  }

  /** The house may want it for all, or the customer for himself. */
  private boolean wantsBoth(GivenQuote quote, Books books) {
    return paper.stationery().ownLook().inBoth()
        || quote.customer().filter(books.customers()::wantsBoth).isPresent();
  }

  private Optional<String> page(GivenQuote quote, Books books) {
    return pages.of(books.orders().token(quote.number(), quote.version()), quote.language());
  }

  /** The letter alone; its papers are read when they are drawn. */
  private Written read(Letter letter, Pending pending, List<GivenQuote> quotes) {
    return switch (proofreader.letter(letter, pending, quotes, paper.stationery())) {
      case ReadBack.Agrees _ -> new Written.Ready(letter);
      case ReadBack.Differs differs -> new Written.Stopped(differs.reason());
    };
  }

  /** Writes and reads a letter that nobody gets, so that the first one does not wait for it. */
  Letter rehearse(Pending pending, GivenQuote quote) {
    String name = quote.number() + ".pdf";
    byte[] drawn = paper.draw(quote);
    proofreader.paper(name, drawn, QuoteSheet.of(quote), paper.stationery());
    var letter =
        writer.write(
            pending,
            List.of(quote),
            List.of(new Document(name, "application/pdf", Bytes.of(drawn))));
    proofreader.letter(letter, pending, List.of(quote), paper.stationery());
    return letter;
  }

  private static List<GivenQuote> quotes(Notice notice, Books books) {
    return switch (notice) {
      case Notice.QuotesGiven(var _, var numbers) ->
          numbers.stream().map(number -> quote(number, 1, books)).toList();
      case Notice.OwnPrices(var _, var numbers) ->
          numbers.stream().map(number -> quote(number, 1, books)).toList();
      case Notice.QuoteRevised(var _, String number, int version) ->
          List.of(quote(number, version, books));
      case Notice.DetailsWanted _ -> List.of();
      case Notice.StillWanted _ -> List.of();
      case Notice.HandedOver _, Notice.WrittenByHand _ -> List.of();
      case Notice.ShipmentStatus _, Notice.ShipmentNews _ -> List.of();
      case Notice.OrderTaken taken -> List.of(quote(taken.quote(), taken.version(), books));
      case Notice.OptionWanted wanted -> List.of(quote(wanted.quote(), books));
      case Notice.TruckWanted wanted -> List.of(quote(wanted.quote(), books));
      case Notice.TakenBefore _, Notice.QuoteExpired _ -> List.of();
      case Notice.QuoteEnds ends -> quotes(ends.quotes(), books);
      case Notice.QuoteEnded ended -> quotes(ended.quotes(), books);
    };
  }

  private static List<GivenQuote> quotes(List<Ending> ending, Books books) {
    return ending.stream().map(quote -> quote(quote.quote(), quote.version(), books)).toList();
  }

  private static GivenQuote quote(String number, Books books) {
    return books
        .quotes()
        .current(number)
        .orElseThrow(() -> new IllegalStateException("No quote " + number + " in the book"));
  }

  /** As it was given, though it may have been bargained over since. */
  private static GivenQuote quote(String number, int version, Books books) {
    return books
        .quotes()
        .version(number, version)
        .orElseThrow(() -> new IllegalStateException("No quote " + number + " in the book"));
  }

  /** The paper as it is filed; drawn, read and filed where it is not yet. */
  private Read filed(QuoteSheet sheet, Books books) {
    GivenQuote quote = sheet.quote();
    Optional<Document> filed = books.documents().findForStaff(quote.number(), quote.version());
    if (filed.isPresent()) {
      return again(quote, filed.get(), books);
    }
    var drawn = new Document(quote.paper(), "application/pdf", Bytes.of(paper.draw(sheet)));
    ReadBack readBack = read(sheet, drawn, paper.stationery());
    if (readBack instanceof ReadBack.Agrees) {
      var with =
          new DrawnWith(
              paper.stationery(),
              quote.buyer(),
              sheet.acceptAt(),
              sheet.changes(),
              sheet.inBoth(),
              QuotePdf.GENERATION);
      books.documents().file(quote.number(), quote.version(), drawn, with, clock.instant());
    }
    return new Read(drawn, readBack);
  }

  /**
   * One that was drawn elsewhere is sent as it is: nobody knows what should stand on it. So is one
   * of an earlier drawing, which had other words, and was read when it was filed.
   */
  private Read again(GivenQuote quote, Document filed, Books books) {
    return books
        .documents()
        .drawnWith(quote.number(), quote.version())
        .filter(with -> with.drawing() == QuotePdf.GENERATION)
        .map(with ->
            new Read(filed, read(QuoteSheet.asDrawn(quote, with), filed, with.stationery())))
        .orElseGet(() -> new Read(filed, new ReadBack.Agrees()));
  }

  private ReadBack read(QuoteSheet sheet, Document document, Stationery house) {
    return proofreader.paper(document.name(), document.content().toArray(), sheet, house);
  }
}
