package dev.quayside.notifier.letter;

import dev.quayside.db.customer.Language;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.prose.Block;
import dev.quayside.notifier.template.LetterWords;
import dev.quayside.notifier.wording.Changes;
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
   */
  static List<Block> message(
      List<GivenQuote> quotes, Map<String, String> pages, LetterWords words, Language language) {
    GivenQuote quote = quotes.getFirst();
    List<String> changes = Changes.in(quote, language);
    var message = new ArrayList<Block>();
    message.add(new Block.Paragraph(opening(quote, changes.isEmpty(), language)));
    if (!changes.isEmpty()) {
      message.add(new Block.Points(changes));
    }
    message.addAll(QuoteLetter.message(quotes, pages, words, language));
    return message;
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
