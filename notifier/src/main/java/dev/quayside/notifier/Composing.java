package dev.quayside.notifier;

import dev.quayside.db.Books;
import dev.quayside.db.document.Document;
import dev.quayside.db.document.DrawnWith;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.outbox.Pending;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.letter.Letter;
import dev.quayside.notifier.letter.LetterWriter;
import dev.quayside.notifier.quotation.QuotePdf;
import dev.quayside.notifier.wording.QuotePage;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the letter for a notice out of the book: its quotes, their papers and their pages. */
final class Composing {

  private final LetterWriter writer;
  private final QuotePdf paper;
  private final QuotePage pages;
  private final InstantSource clock;

  Composing(LetterWriter writer, QuotePdf paper, QuotePage pages, InstantSource clock) {
    this.writer = writer;
    this.paper = paper;
    this.pages = pages;
    this.clock = clock;
  }

  Letter letter(Pending pending, Books books) {
    List<GivenQuote> quotes =
        switch (pending.notice()) {
          case Notice.QuotesGiven(var _, var numbers) ->
              numbers.stream().map(number -> quote(number, books)).toList();
          case Notice.OwnPrices(var _, var numbers) ->
              numbers.stream().map(number -> quote(number, books)).toList();
          case Notice.DetailsWanted _ -> List.of();
          case Notice.StillWanted _ -> List.of();
          case Notice.HandedOver _ -> List.of();
          case Notice.OrderTaken taken -> List.of(quote(taken.quote(), taken.version(), books));
        };
    if (pending.notice() instanceof Notice.OrderTaken) {
      return writer.write(pending, quotes, List.of());
    }
    List<Document> papers = quotes.stream().map(quote -> filed(quote, books)).toList();
    Map<String, String> pages = new HashMap<>();
    quotes.forEach(
        quote -> page(quote, books).ifPresent(address -> pages.put(quote.number(), address)));
    return writer.write(pending, quotes, papers, pages);
  }

  private Optional<String> page(GivenQuote quote, Books books) {
    return pages.of(books.orders().token(quote.number(), quote.version()), quote.language());
  }

  private static GivenQuote quote(String number, int version, Books books) {
    return books
        .quotes()
        .version(number, version)
        .orElseThrow(() -> new IllegalStateException("No quote " + number + " in the book"));
  }

  private static GivenQuote quote(String number, Books books) {
    return books
        .quotes()
        .current(number)
        .orElseThrow(() -> new IllegalStateException("No quote " + number + " in the book"));
  }

  /** The paper as it is filed; drawn and filed where it is not yet. */
  private Document filed(GivenQuote quote, Books books) {
    return books
        .documents()
        .findForStaff(quote.number(), quote.version())
        .orElseGet(() -> {
          var drawn =
              new Document(quote.number() + ".pdf", "application/pdf", Bytes.of(paper.draw(quote)));
          var with = new DrawnWith(paper.stationery(), quote.buyer());
          books.documents().file(quote.number(), quote.version(), drawn, with, clock.instant());
          return drawn;
        });
  }
}
