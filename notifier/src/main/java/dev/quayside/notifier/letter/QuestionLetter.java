package dev.quayside.notifier.letter;

import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Notice.DetailsWanted;
import dev.quayside.notifier.prose.Block;
import dev.quayside.notifier.prose.OneLine;
import java.util.ArrayList;
import java.util.List;

/** Asks for exactly what is missing, and shows what was understood, so that nothing is repeated. */
final class QuestionLetter {

  private QuestionLetter() {}

  static List<Block> message(DetailsWanted notice) {
    Language language = notice.to().language();
    List<String> questions =
        notice.questions().stream().map(question -> Questions.ask(question, language)).toList();
    List<String> understood = notice.understood().stream().map(OneLine::of).toList();
    var message = new ArrayList<Block>();
    message.add(new Block.Lead(opening(questions.size(), language)));
    message.add(new Block.Numbered(questions));
    if (!understood.isEmpty()) {
      message.add(new Block.Paragraph(soFar(language)));
      message.add(new Block.Points(understood));
    }
    message.addAll(UnreadFiles.told(notice.unread(), language));
    message.add(new Block.Paragraph(closing(language)));
    return message;
  }

  private static String opening(int questions, Language language) {
    return switch (language) {
      case EN ->
          questions == 1
              ? "Thank you for your inquiry. We need just one more detail to give you a price:"
              : "Thank you for your inquiry. We need these details to give you a price:";
      case ZH -> "感谢询价。为尽快给您报价，还请补充以下信息：";
    };
  }

  private static String soFar(Language language) {
    return switch (language) {
      case EN -> "This is what we have understood so far; please correct us where we are wrong:";
      case ZH -> "目前我们的理解如下，如有出入请指正：";
    };
  }

  private static String closing(Language language) {
    return switch (language) {
      case EN ->
          "Just reply to this mail with the missing details; there is no need to repeat the rest.";
      case ZH -> "直接回复本邮件补充即可，其他内容无需重复。";
    };
  }
}
