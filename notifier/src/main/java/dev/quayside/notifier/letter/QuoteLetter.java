package dev.quayside.notifier.letter;

import dev.quayside.db.customer.Language;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.prose.Block;
import dev.quayside.notifier.template.LetterWords;
import dev.quayside.notifier.template.Passage;
import dev.quayside.notifier.template.Slot;
import dev.quayside.notifier.wording.Amounts;
import dev.quayside.notifier.wording.Cargo;
import dev.quayside.notifier.wording.Days;
import dev.quayside.notifier.wording.Names;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.quote.RateRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells the price: the sum first, then what it holds, then how to book. */
final class QuoteLetter {

  private QuoteLetter() {}

  /**
   * One message for all quotes of an inquiry; at least one.
   *
   * @param pages where the page of a quote is, by its number
   */
  static List<Block> message(
      List<GivenQuote> quotes, Map<String, String> pages, LetterWords words, Language language) {
    var message = new ArrayList<Block>();
    String opening = opening(quotes, words);
    if (!opening.isEmpty()) {
      message.add(new Block.Paragraph(opening));
    }
    for (int i = 0; i < quotes.size(); i++) {
      GivenQuote quote = quotes.get(i);
      String number = quotes.size() > 1 ? i + 1 + ". " : "";
      message.add(new Block.Lead(number + lead(quote, words, language)));
      if (quote.offer().options().size() > 1) {
        message.add(OptionList.of(quote.offer(), language));
      }
      message.add(new Block.Points(QuotePoints.of(quote, words, language)));
      Optional.ofNullable(pages.get(quote.number()))
          .map(page -> new Block.Link(toThePage(quote, language), page))
          .ifPresent(message::add);
    }
    message.add(new Block.Paragraph(closing(quotes, words, language)));
    return message;
  }

  /** The same for one reader, who is told that nobody else on the mail has it. */
  static List<Block> own(
      List<GivenQuote> quotes, Map<String, String> pages, LetterWords words, Language language) {
    var message = new ArrayList<Block>();
    message.add(
        new Block.Paragraph(
            switch (language) {
              case EN ->
                  "These are the prices agreed with your company. They go to you alone, because"
                      + " others were on your mail; please pass them on only where you wish to.";
              case ZH -> "以下为与贵司的协议价。因来信中有其他收件人，本邮件仅发送给您本人，请酌情转发。";
            }));
    message.addAll(message(quotes, pages, words, language));
    return message;
  }

  private static String toThePage(GivenQuote quote, Language language) {
    return switch (language) {
      case EN -> "Accept or decline %s, or ask about it, on this page:".formatted(quote.number());
      case ZH -> "确认、谢绝或咨询报价 %s，请打开：".formatted(quote.number());
    };
  }

  private static String opening(List<GivenQuote> quotes, LetterWords words) {
    return words.say(
        quotes.size() > 1 ? Passage.OPENING_OF_SEVERAL : Passage.OPENING,
        Map.of(Slot.COUNT, Integer.toString(quotes.size()), Slot.NUMBERS, numbers(quotes)));
  }

  /** Total, boxes, lane, line, transit, validity: all that is read on a telephone's screen. */
  private static String lead(GivenQuote quote, LetterWords words, Language language) {
    RateRequest request = quote.offer().request();
    Option best = quote.offer().best();
    String total = Amounts.total(best.totals());
    String until = Days.day(best.validity().to(), language);
    boolean zh = language == Language.ZH;
    return words.say(
        Passage.LEAD,
        Map.of(
            Slot.NUMBER, quote.number(),
            Slot.LANE, Names.lane(request, language),
            Slot.CARGO, Cargo.of(request.load(), language),
            Slot.CARRIER, Names.carrier(best.carrier(), language),
            Slot.TOTAL, zh ? "总价 " + total : total + " in total",
            Slot.VALIDITY, zh ? "有效期至" + until : "valid until " + until,
            Slot.TRANSIT,
                best.transit()
                    .map(days -> zh ? "航程 " + days + " 天" : days + " days transit")
                    .orElse("")));
  }

  private static String closing(List<GivenQuote> quotes, LetterWords words, Language language) {
    boolean choice = quotes.stream().anyMatch(quote -> quote.offer().options().size() > 1);
    String choose =
        switch (language) {
          case EN -> " and the option you choose";
          case ZH -> "及所选方案";
        };
    return words.say(
        Passage.CLOSING, Map.of(Slot.NUMBERS, numbers(quotes), Slot.CHOICE, choice ? choose : ""));
  }

  private static String numbers(List<GivenQuote> quotes) {
    return quotes.stream().map(GivenQuote::number).collect(Collectors.joining(", "));
  }
}
