package dev.quayside.notifier.letter;

import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Notice.HandedOver;
import dev.quayside.notifier.prose.Block;
import dev.quayside.notifier.prose.OneLine;
import dev.quayside.notifier.wording.Days;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A person will answer: who, by when at the latest, and what would help him until then. */
final class HandOverLetter {

  private HandOverLetter() {}

  static List<Block> message(HandedOver notice, ZoneId zone) {
    Language language = notice.to().language();
    var message = new ArrayList<Block>();
    message.add(new Block.Lead(answerer(notice, zone)));
    if (notice.unread().isEmpty()) {
      message.add(new Block.Paragraph(nothingToDo(language)));
    } else {
      message.addAll(UnreadFiles.told(notice.unread(), language));
    }
    return message;
  }

  private static String answerer(HandedOver notice, ZoneId zone) {
    String by = Days.dayAndTime(notice.by(), zone, notice.to().language());
    String name = OneLine.of(notice.who());
    return switch (notice.to().language()) {
      case EN ->
          "Thank you for your mail. %s will answer you personally by %s at the latest."
              .formatted(name.isEmpty() ? "Our sales team" : name, by);
      case ZH -> "来信收悉。%s将于 %s前亲自回复您。".formatted(name.isEmpty() ? "我司销售团队" : "我司同事" + name, by);
    };
  }

  private static String nothingToDo(Language language) {
    return switch (language) {
      case EN ->
          "You need not do anything until then. If something changes or is urgent, just reply to"
              + " this mail.";
      case ZH -> "在此之前您无需另行操作；如有变化或情况紧急，请直接回复本邮件。";
    };
  }
}
