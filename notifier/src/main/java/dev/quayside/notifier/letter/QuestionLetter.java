package dev.quayside.notifier.letter;

import dev.quayside.db.asking.Indication;
import dev.quayside.db.asking.LooseIndication;
import dev.quayside.db.asking.Question;
import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Notice.DetailsWanted;
import dev.quayside.notifier.prose.Block;
import dev.quayside.notifier.prose.OneLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks for exactly what is missing, so that it can be answered with a number and a letter; says
 * about what it will cost, and shows what was understood, so that nothing is repeated.
 */
final class QuestionLetter {

  private static final List<String> NUMBERS = List.of("One", "Two", "Three", "Four", "Five", "Six");

  private QuestionLetter() {}

  static List<Block> message(DetailsWanted notice) {
    Language language = notice.to().language();
    List<Question> questions = notice.questions();
    List<String> understood = notice.understood().stream().map(OneLine::of).toList();
    var message = new ArrayList<Block>();
    message.add(new Block.Lead(opening(questions, language)));
    message.add(
        new Block.Numbered(
            questions.stream()
                .map(question -> Questions.ask(question, questions, language))
                .toList()));
    message.add(new Block.Paragraph(how(questions, language)));
    boolean first = true;
    for (Indication indication : notice.indications()) {
      message.addAll(IndicationWords.told(indication, first, language));
      first = false;
    }
    for (LooseIndication loose : notice.loose()) {
      message.addAll(LooseWords.told(loose, first, language));
      first = false;
    }
    if (!understood.isEmpty()) {
      message.add(new Block.Paragraph(soFar(language)));
      message.add(new Block.Points(understood));
    }
    message.addAll(UnreadFiles.told(notice.unread(), language));
    return message;
  }

  private static String opening(List<Question> questions, Language language) {
    boolean again = questions.stream().anyMatch(question -> question.unclear().isPresent());
    return switch (language) {
      case EN -> {
        if (again) {
          yield "Thank you for your answer. There is one thing left to make sure of:";
        }
        int count = questions.size();
        String many = count <= NUMBERS.size() && count > 0 ? NUMBERS.get(count - 1) : "A few";
        yield "Thank you for your inquiry. %s short %s and you have your price:"
            .formatted(many, count == 1 ? "answer," : "answers,");
      }
      case ZH -> again ? "感谢回复，还有一点想跟您确认：" : "感谢询价！确认以下信息，马上给您报价：";
    };
  }

  /** A letter is quicker than a sentence; whoever likes sentences better may write them. */
  private static String how(List<Question> questions, Language language) {
    String example = example(questions);
    return switch (language) {
      case EN ->
          example.isEmpty()
              ? "Just reply to this mail; there is no need to repeat the rest."
              : "Just reply to this mail, such as \"%s\", or in your own words; there is no need to repeat the rest."
                  .formatted(example);
      case ZH ->
          example.isEmpty()
              ? "直接回复本邮件即可，其他内容无需重复。"
              : "直接回复本邮件即可，例如“%s”，也可以用您自己的话说；其他内容无需重复。".formatted(example);
    };
  }

  /** "1b 2a"; of one question a letter is enough. */
  private static String example(List<Question> questions) {
    var example = new ArrayList<String>();
    for (int i = 0; i < questions.size(); i++) {
      int choices = questions.get(i).offered().size();
      if (choices > 0) {
        String number = questions.size() == 1 ? "" : String.valueOf(i + 1);
        example.add(number + Question.letter(choices > 1 && i == 0 ? 1 : 0));
      }
    }
    return String.join(" ", example);
  }

  private static String soFar(Language language) {
    return switch (language) {
      case EN -> "This is what we have understood so far; please correct us where we are wrong:";
      case ZH -> "目前我们的理解如下，如有出入请指正：";
    };
  }
}
