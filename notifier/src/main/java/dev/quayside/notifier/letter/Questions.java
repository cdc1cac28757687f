package dev.quayside.notifier.letter;

import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Question;
import dev.quayside.notifier.prose.OneLine;
import java.util.List;

/** How a forwarder asks for what is missing. */
final class Questions {

  private static final List<String> USUAL_BOXES = List.of("20GP", "40GP", "40HC");

  private Questions() {}

  static String ask(Question question, Language language) {
    List<String> choices = question.choices().stream().map(OneLine::of).toList();
    return switch (language) {
      case EN -> english(question.about(), choices);
      case ZH -> chinese(question.about(), choices);
    };
  }

  private static String english(Question.About about, List<String> choices) {
    return switch (about) {
      case ORIGIN ->
          choices.isEmpty()
              ? "From which port or city shall we ship?"
              : "Which place of departure do you mean: " + or(choices) + "?";
      case DESTINATION ->
          choices.isEmpty()
              ? "To which port or city shall we ship?"
              : "Which destination do you mean: " + or(choices) + "?";
      case MODE ->
          choices.isEmpty()
              ? "How shall it go: full container (FCL), part load (LCL) or by air?"
              : "How shall it go: " + or(choices) + "?";
      case EQUIPMENT ->
          "Which container type: " + or(choices.isEmpty() ? USUAL_BOXES : choices) + "?";
      case QUANTITY -> "How many containers?" + hint(choices);
      case WEIGHT -> "What is the total gross weight, in kg?" + hint(choices);
      case VOLUME ->
          "What is the total volume in cbm, or how many pieces of what size?" + hint(choices);
      case COMMODITY ->
          "What are the goods? If they are dangerous, please add UN number and class."
              + hint(choices);
    };
  }

  private static String chinese(Question.About about, List<String> choices) {
    return switch (about) {
      case ORIGIN -> choices.isEmpty() ? "起运港（或起运城市）是哪里？" : "起运地请确认：" + stillOr(choices) + "？";
      case DESTINATION -> choices.isEmpty() ? "目的港（或目的城市）是哪里？" : "目的地请确认：" + stillOr(choices) + "？";
      case MODE ->
          "运输方式请确认：" + (choices.isEmpty() ? "海运整箱（FCL）、拼箱（LCL）还是空运" : stillOr(choices)) + "？";
      case EQUIPMENT -> "需要什么箱型：" + stillOr(choices.isEmpty() ? USUAL_BOXES : choices) + "？";
      case QUANTITY -> "一共几个柜？" + hintZh(choices);
      case WEIGHT -> "总毛重多少公斤？" + hintZh(choices);
      case VOLUME -> "总体积多少立方？或请提供件数及尺寸。" + hintZh(choices);
      case COMMODITY -> "品名是什么？如为危险品，请提供 UN 编号及类别。" + hintZh(choices);
    };
  }

  private static String or(List<String> choices) {
    return joined(choices, ", ", " or ");
  }

  private static String stillOr(List<String> choices) {
    return joined(choices, "、", " 还是 ");
  }

  private static String joined(List<String> choices, String comma, String last) {
    int end = choices.size() - 1;
    return end == 0
        ? choices.getFirst()
        : String.join(comma, choices.subList(0, end)) + last + choices.getLast();
  }

  private static String hint(List<String> choices) {
    return choices.isEmpty() ? "" : " (" + or(choices) + ")";
  }

  private static String hintZh(List<String> choices) {
    return choices.isEmpty() ? "" : "（" + stillOr(choices) + "）";
  }
}
