package dev.quayside.notifier.letter;

import dev.quayside.db.customer.Language;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.prose.Block;
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
      List<GivenQuote> quotes, Map<String, String> pages, Language language) {
    var message = new ArrayList<Block>();
    if (quotes.size() > 1) {
      message.add(new Block.Paragraph(opening(quotes.size(), language)));
    }
    for (int i = 0; i < quotes.size(); i++) {
      GivenQuote quote = quotes.get(i);
      String number = quotes.size() > 1 ? i + 1 + ". " : "";
      message.add(new Block.Lead(number + lead(quote, language)));
      if (quote.offer().options().size() > 1) {
        message.add(OptionList.of(quote.offer(), language));
      }
      message.add(new Block.Points(QuotePoints.of(quote, language)));
      Optional.ofNullable(pages.get(quote.number()))
          .map(page -> new Block.Link(toThePage(quote, language), page))
          .ifPresent(message::add);
    }
    message.add(new Block.Paragraph(closing(quotes, language)));
    return message;
  }

  /** The same for one reader, who is told that nobody else on the mail has it. */
  static List<Block> own(List<GivenQuote> quotes, Map<String, String> pages, Language language) {
    var message = new ArrayList<Block>();
    message.add(
        new Block.Paragraph(
            switch (language) {
              case EN ->
                  "These are the prices agreed with your company. They go to you alone, because"
                      + " others were on your mail; please pass them on only where you wish to.";
              case ZH -> "以下为与贵司的协议价。因来信中有其他收件人，本邮件仅发送给您本人，请酌情转发。";
            }));
    message.addAll(message(quotes, pages, language));
    return message;
  }

  private static String toThePage(GivenQuote quote, Language language) {
    return switch (language) {
      case EN -> "Accept or decline %s, or ask about it, on this page:".formatted(quote.number());
      case ZH -> "确认、谢绝或咨询报价 %s，请打开：".formatted(quote.number());
    };
  }

  private static String opening(int quotes, Language language) {
    return switch (language) {
      case EN ->
          "Thank you for your inquiry. Here are our prices for your %d requests:".formatted(quotes);
      case ZH -> "感谢询价，%d 条航线报价如下：".formatted(quotes);
    };
  }

  /** Total, boxes, lane, line, transit, validity: all that is read on a telephone's screen. */
  private static String lead(GivenQuote quote, Language language) {
    RateRequest request = quote.offer().request();
    Option best = quote.offer().best();
    String lane = Names.lane(request, language);
    String total = Amounts.total(best.totals());
    String carrier = Names.carrier(best.carrier(), language);
    String until = Days.day(best.validity().to(), language);
    return switch (language) {
      case EN ->
          "%s in total for %s, %s, with %s: %svalid until %s."
              .formatted(
                  total,
                  Cargo.of(request.load(), language),
                  lane,
                  carrier,
                  best.transit().map(days -> days + " days transit, ").orElse(""),
                  until);
      case ZH ->
          "%s，%s，%s：总价 %s，%s有效期至%s。"
              .formatted(
                  lane,
                  Cargo.of(request.load(), language),
                  carrier,
                  total,
                  best.transit().map(days -> "航程 " + days + " 天，").orElse(""),
                  until);
    };
  }

  private static String closing(List<GivenQuote> quotes, Language language) {
    String numbers = quotes.stream().map(GivenQuote::number).collect(Collectors.joining(", "));
    boolean choice = quotes.stream().anyMatch(quote -> quote.offer().options().size() > 1);
    return switch (language) {
      case EN ->
          "The full breakdown is attached (%s, PDF). To book, just reply to this mail and name the"
                  .formatted(numbers)
              + (choice ? " quote and the option you choose" : " quote")
              + "; space is confirmed by the carrier when you book.";
      case ZH ->
          "费用明细见附件（%s，PDF）。如需订舱，请直接回复本邮件并注明报价编号%s，舱位以承运人订舱确认为准。"
              .formatted(numbers, choice ? "及所选方案" : "");
    };
  }
}
