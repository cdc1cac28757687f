package dev.quayside.notifier.letter;

import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Notice.QuoteEnded;
import dev.quayside.db.outbox.Notice.QuoteEnds;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.prose.Block;
import dev.quayside.notifier.wording.Cargo;
import dev.quayside.notifier.wording.Days;
import dev.quayside.notifier.wording.Names;
import dev.quayside.rates.quote.RateRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reminds of a quote before it ends, and asks what became of it after; briefly, and once each. */
final class FollowUpLetter {

  private FollowUpLetter() {}

  static List<Block> ends(QuoteEnds notice, GivenQuote quote, Optional<String> page) {
    Language language = notice.to().language();
    String what = what(quote, language);
    String day = Days.day(notice.lastDay(), language);
    return letter(
        switch (language) {
          case EN -> "Our quote %s, %s, is valid until %s.".formatted(notice.quote(), what, day);
          case ZH -> "我司报价 %s（%s）有效期至%s。".formatted(notice.quote(), what, day);
        },
        switch (language) {
          case EN ->
              "If you would like to go ahead, reply to this mail in time for us to ask the carrier"
                  + " for space. If anything should be different, tell us, and we will look at it.";
          case ZH -> "如需订舱，请尽早回复本邮件，以便我们向承运人申请舱位；如有其他要求，也请告知。";
        },
        page,
        switch (language) {
          case EN -> "Or accept, decline or ask on this page:";
          case ZH -> "也可在此页面确认、谢绝或咨询：";
        });
  }

  static List<Block> ended(QuoteEnded notice, GivenQuote quote, Optional<String> page) {
    Language language = notice.to().language();
    String what = what(quote, language);
    String day = Days.day(notice.lastDay(), language);
    return letter(
        switch (language) {
          case EN ->
              "Our quote %s, %s, ended on %s. Is this shipment still open?"
                  .formatted(notice.quote(), what, day);
          case ZH -> "我司报价 %s（%s）已于%s到期。请问这票货是否还需要？".formatted(notice.quote(), what, day);
        },
        switch (language) {
          case EN ->
              "If so, a short reply is enough, and we will send you the rate that holds now. If"
                  + " not, one word would help us: too expensive, booked elsewhere, postponed or"
                  + " cancelled. We will not write about it again.";
          case ZH -> "如仍需要，简单回复即可，我们将发送最新报价；如已不需要，烦请告知原因（价格偏高、已订别家、推迟出运或取消）。此事我们不再打扰。";
        },
        page,
        switch (language) {
          case EN -> "Or choose on this page:";
          case ZH -> "也可在此页面选择：";
        });
  }

  private static List<Block> letter(
      String lead, String then, Optional<String> page, String toThePage) {
    var message = new ArrayList<Block>();
    message.add(new Block.Lead(lead));
    message.add(new Block.Paragraph(then));
    page.map(address -> new Block.Link(toThePage, address)).ifPresent(message::add);
    return message;
  }

  private static String what(GivenQuote quote, Language language) {
    RateRequest request = quote.offer().request();
    String lane = Names.lane(request, language);
    String cargo = Cargo.of(request.load(), language);
    return switch (language) {
      case EN -> lane + ", " + cargo;
      case ZH -> lane + "，" + cargo;
    };
  }
}
