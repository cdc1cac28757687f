package dev.quayside.notifier.letter;

import dev.quayside.db.customer.Language;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.prose.Block;
import dev.quayside.notifier.template.LetterWords;
import dev.quayside.notifier.wording.Changes;
import dev.quayside.notifier.wording.Days;
import dev.quayside.rates.quote.Offer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells the new version of a quote: what is otherwise first, then the price as it is now. */
final class RevisedLetter {

  private RevisedLetter() {}

  /**
   * One quote.
   *
   * @param pages where its page is, by its number
   * @param zone in which the house's days end
   */
  static List<Block> message(
      List<GivenQuote> quotes,
      Map<String, String> pages,
      LetterWords words,
      ZoneId zone,
      Language language) {
    GivenQuote quote = quotes.getFirst();
    List<String> changes = Changes.in(quote, language);
    var message = new ArrayList<Block>();
    message.add(new Block.Paragraph(opening(quote, changes.isEmpty(), language, zone)));
    if (!changes.isEmpty()) {
      message.add(new Block.Points(changes));
    }
    message.addAll(QuoteLetter.message(quotes, pages, words, language));
    return message;
  }

  private static String opening(GivenQuote quote, boolean same, Language language, ZoneId zone) {
    LocalDate given = quote.givenAt().atZone(zone).toLocalDate();
    return quote
        .replaces()
        .map(Offer::lastDay)
        .filter(given::isAfter)
        .map(ended -> afterItsEnd(quote, ended, language))
        .orElseGet(() -> opening(quote, same, language));
  }

  /** Whoever says yes too late must not take the old price for agreed. */
  private static String afterItsEnd(GivenQuote quote, LocalDate ended, Language language) {
    String day = Days.day(ended, language);
    return switch (language) {
      case EN ->
          "Our quote %s was valid until %s, and we can no longer take an order at that price."
                  .formatted(quote.number(), day)
              + " This is version %d, at the price that holds now; it replaces version %d."
                  .formatted(quote.version(), quote.version() - 1)
              + " Nothing is booked until you accept it. What has changed:";
      case ZH ->
          "我司报价 %s 有效期至%s，现已过期，不能再按原价接单。".formatted(quote.number(), day)
              + "现按最新价格更新为第 %d 版，第 %d 版随之作废；在您确认之前我们不会订舱。变动如下："
                  .formatted(quote.version(), quote.version() - 1);
    };
  }

  private static String opening(GivenQuote quote, boolean same, Language language) {
    return switch (language) {
      case EN ->
          "This is version %d of our quote %s; it replaces version %d. %s"
              .formatted(
                  quote.version(),
                  quote.number(),
                  quote.version() - 1,
                  same ? "Nothing else has changed: the price holds." : "What has changed:");
      case ZH ->
          "现更新报价 %s（第 %d 版），第 %d 版随之作废。%s"
              .formatted(
                  quote.number(),
                  quote.version(),
                  quote.version() - 1,
                  same ? "其余不变，价格继续有效。" : "变动如下：");
    };
  }
}
