package dev.quayside.app.replay;

import dev.quayside.app.replay.Replayed.Paper;
import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.document.Document;
import dev.quayside.db.document.DrawnWith;
import dev.quayside.db.json.FactJson;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.quote.PricedFrom;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.quotation.QuotePdf;
import dev.quayside.notifier.quotation.QuoteSheet;
import dev.quayside.notifier.readback.Proofreader;
import dev.quayside.notifier.readback.ReadBack;
import dev.quayside.rates.pricing.Pricer;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.Pricing;
import java.util.Arrays;
import java.util.Optional;

/**
 * Prices quotes again from what they were priced from, in the library as it was then, and draws
 * their papers again; nothing is written.
 */
public final class Replay {

  private final Db db;
  private final Fonts fonts;

  public Replay(Db db, Fonts fonts) {
    this.db = db;
    this.fonts = fonts;
  }

  /**
   * Replays the newest version of a quote.
   *
   * @param number such as Q1001
   * @return empty where there is no such quote
   */
  public Optional<Replayed> replay(String number) {
    return db.look(books -> books.quotes().current(number).map(quote -> replay(quote, books)));
  }

  private Replayed replay(GivenQuote quote, Books books) {
    return books
        .quotes()
        .pricedFrom(quote.number(), quote.version())
        .map(from -> replay(quote, from, books))
        .orElseGet(() -> new Replayed.NotKept("it was not kept what the quote was priced from"));
  }

  private Replayed replay(GivenQuote quote, PricedFrom from, Books books) {
    var request = quote.offer().request();
    var rates = books.rates().findAt(request, from.query(), from.library());
    return switch (Pricer.price(request, from.query(), rates, from.terms())) {
      case Pricing.Priced(Offer offer) -> compared(quote, asKept(offer), from, books);
      case Pricing.NoRate _ -> different(from, "no rate fits");
      case Pricing.ForSales sales ->
          different(from, "it would go to sales: " + sales.reason().en());
    };
  }

  private Replayed compared(GivenQuote quote, Offer again, PricedFrom from, Books books) {
    if (!again.equals(quote.offer())) {
      return different(from, "%s then, %s now".formatted(inShort(quote.offer()), inShort(again)));
    }
    return new Replayed.Same(paper(quote, again, books));
  }

  /** Numbers and sets as they are after they were written down and read. */
  private static Offer asKept(Offer offer) {
    return FactJson.read(FactJson.write(offer), Offer.class);
  }

  private Paper paper(GivenQuote quote, Offer again, Books books) {
    Optional<Document> filed = books.documents().findForStaff(quote.number(), quote.version());
    Optional<DrawnWith> with = books.documents().drawnWith(quote.number(), quote.version());
    if (filed.isEmpty() || with.isEmpty()) {
      return Paper.NOT_KEPT;
    }
    var priced =
        new GivenQuote(
            quote.number(),
            quote.version(),
            quote.customer(),
            quote.buyer(),
            quote.language(),
            again,
            quote.givenAt(),
            quote.replaces(),
            quote.payment(),
            quote.sameAs(),
            quote.takenOver());
    return paper(filed.get(), QuoteSheet.asDrawn(priced, with.get()), with.get());
  }

  /** What another drawing made cannot be made again; that it says the same, it can be read. */
  private Paper paper(Document filed, QuoteSheet sheet, DrawnWith with) {
    byte[] drawn = new QuotePdf(fonts, with.stationery()).draw(sheet);
    byte[] then = filed.content().toArray();
    if (Arrays.equals(drawn, then)) {
      return Paper.SAME;
    }
    return with.drawing() != QuotePdf.GENERATION
            && new Proofreader(fonts).paper(filed.name(), then, sheet, with.stationery())
                instanceof ReadBack.Agrees
        ? Paper.EARLIER_DRAWING
        : Paper.DIFFERENT;
  }

  private static Replayed different(PricedFrom from, String what) {
    return new Replayed.Different(
        from.pricing() == Pricer.GENERATION
            ? what
            : "%s (pricing rules of generation %d then, %d now)"
                .formatted(what, from.pricing(), Pricer.GENERATION));
  }

  private static String inShort(Offer offer) {
    return offer.options().stream()
        .map(Option::totals)
        .map(totals -> totals.byCurrency().toString())
        .toList()
        .toString();
  }
}
