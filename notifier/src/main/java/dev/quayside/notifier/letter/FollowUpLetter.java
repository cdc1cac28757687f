package dev.quayside.notifier.letter;

import dev.quayside.db.customer.Language;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.prose.Block;
import dev.quayside.notifier.wording.Cargo;
import dev.quayside.notifier.wording.Days;
import dev.quayside.notifier.wording.Names;
import dev.quayside.rates.quote.RateRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reminds of quotes before they end, and asks what became of them after; briefly, and once. */
final class FollowUpLetter {

  private FollowUpLetter() {}

  /**
   * All of one inquiry; at least one.
   *
   * @param pages where the page of a quote is, by its number
   */
  static List<Block> ends(List<GivenQuote> quotes, Map<String, String> pages, Language language) {
    boolean one = quotes.size() == 1;
    String lead =
        switch (language) {
          case EN ->
              one
                  ? "Our quote %s is valid until %s."
                      .formatted(what(quotes.getFirst(), language), day(quotes, language))
                  : "These quotes of ours end soon:";
          case ZH ->
              one
                  ? "我司报价 %s有效期至%s。"
                      .formatted(what(quotes.getFirst(), language), day(quotes, language))
                  : "我司以下报价即将到期：";
        };
    String wish =
        switch (language) {
          case EN ->
              "If you would like to go ahead, reply to this mail in time for us to ask the"
                  + " carrier for space. If anything should be different, tell us, and we will"
                  + " look at it.";
          case ZH -> "如需订舱，请尽早回复本邮件，以便我们向承运人申请舱位；如有其他要求，也请告知。";
        };
    String link =
        switch (language) {
          case EN ->
              one
                  ? "Or accept, decline or ask on this page:"
                  : "Or accept, decline or ask about %s on this page:";
          case ZH -> one ? "也可在此页面确认、谢绝或咨询：" : "也可在此页面确认、谢绝或咨询 %s：";
        };
    return message(lead, wish, link, quotes, pages, language);
  }

  /** The same after their last day. */
  static List<Block> ended(List<GivenQuote> quotes, Map<String, String> pages, Language language) {
    boolean one = quotes.size() == 1;
    String lead =
        switch (language) {
          case EN ->
              one
                  ? "Our quote %s ended on %s. Is this shipment still open?"
                      .formatted(what(quotes.getFirst(), language), day(quotes, language))
                  : "These quotes of ours have ended. Are these shipments still open?";
          case ZH ->
              one
                  ? "我司报价 %s已于%s到期。请问这票货是否还需要？"
                      .formatted(what(quotes.getFirst(), language), day(quotes, language))
                  : "我司以下报价已到期，请问这几票货是否还需要？";
        };
    String wish =
        switch (language) {
          case EN ->
              "If so, a short reply is enough, and we will send you the rate that holds now. If"
                  + " not, one word would help us: too expensive, booked elsewhere, postponed"
                  + " or cancelled. We will not write about it again.";
          case ZH -> "如仍需要，简单回复即可，我们将发送最新报价；如已不需要，烦请告知原因（价格偏高、已订别家、推迟出运或取消）。此事我们不再打扰。";
        };
    String link =
        switch (language) {
          case EN -> one ? "Or choose on this page:" : "Or choose for %s on this page:";
          case ZH -> one ? "也可在此页面选择：" : "也可在此页面选择 %s：";
        };
    return message(lead, wish, link, quotes, pages, language);
  }

  /**
   * A letter.
   *
   * @param link before each page; names its quote where there are several
   */
  private static List<Block> message(
      String lead,
      String wish,
      String link,
      List<GivenQuote> quotes,
      Map<String, String> pages,
      Language language) {
    var message = new ArrayList<Block>();
    message.add(new Block.Lead(lead));
    if (quotes.size() > 1) {
      message.add(new Block.Points(quotes.stream().map(quote -> line(quote, language)).toList()));
    }
    message.add(new Block.Paragraph(wish));
    for (GivenQuote quote : quotes) {
      String page = pages.get(quote.number());
      if (page != null) {
        message.add(new Block.Link(link.formatted(quote.number()), page));
      }
    }
    return message;
  }

  private static String line(GivenQuote quote, Language language) {
    return switch (language) {
      case EN -> "%s until %s".formatted(what(quote, language), day(quote, language));
      case ZH -> "%s有效期至%s".formatted(what(quote, language), day(quote, language));
    };
  }

  private static String day(List<GivenQuote> quotes, Language language) {
    return day(quotes.getFirst(), language);
  }

  private static String day(GivenQuote quote, Language language) {
    return Days.day(quote.offer().lastDay(), language);
  }

  private static String what(GivenQuote quote, Language language) {
    RateRequest request = quote.offer().request();
    String lane = Names.lane(request, language);
    String cargo = Cargo.of(request.load(), language);
    return switch (language) {
      case EN -> "%s, %s, %s,".formatted(quote.number(), lane, cargo);
      case ZH -> "%s（%s，%s）".formatted(quote.number(), lane, cargo);
    };
  }
}
