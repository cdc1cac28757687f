package dev.quayside.notifier.letter;

import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Notice.StillWanted;
import dev.quayside.notifier.prose.Block;
import dev.quayside.notifier.prose.OneLine;
import java.util.ArrayList;
import java.util.List;

/**
 * An inquiry that lay for long: ships have sailed since, and he may have booked elsewhere. He is
 * asked whether he still wants the price, in one line that he can answer with one word.
 */
final class StillWantedLetter {

  private StillWantedLetter() {}

  static List<Block> message(StillWanted notice) {
    Language language = notice.to().language();
    List<String> understood = notice.understood().stream().map(OneLine::of).toList();
    var message = new ArrayList<Block>();
    message.add(new Block.Paragraph(sorry(language)));
    message.add(new Block.Lead(question(language)));
    if (!understood.isEmpty()) {
      message.add(new Block.Paragraph(soFar(language)));
      message.add(new Block.Points(understood));
    }
    message.add(new Block.Paragraph(closing(language)));
    return message;
  }

  private static String sorry(Language language) {
    return switch (language) {
      case EN ->
          "Thank you for your inquiry, and please excuse that it was left unanswered so long.";
      case ZH -> "感谢您的询价。未能及时回复，深表歉意。";
    };
  }

  private static String question(Language language) {
    return switch (language) {
      case EN -> "Is this shipment still open, and do you still need our rate?";
      case ZH -> "请问这票货是否还需要报价？";
    };
  }

  private static String soFar(Language language) {
    return switch (language) {
      case EN -> "This is what we have on file:";
      case ZH -> "我们目前了解到的信息如下：";
    };
  }

  private static String closing(Language language) {
    return switch (language) {
      case EN ->
          "A short reply to this mail is enough; if the cargo ready date or anything else has"
              + " changed, please add it. We will then come back to you with current space and"
              + " rates. If it is already settled, you need not do anything.";
      case ZH -> "如仍需要，直接回复本邮件即可；货好时间或其他信息如有变化，请一并告知，我们将按最新舱位和运价为您报价。如已另行安排，则无需回复。";
    };
  }
}
