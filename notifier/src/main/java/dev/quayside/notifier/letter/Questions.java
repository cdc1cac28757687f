package dev.quayside.notifier.letter;

import dev.quayside.db.asking.Choice;
import dev.quayside.db.asking.Question;
import dev.quayside.db.asking.Question.About;
import dev.quayside.db.customer.Language;
import dev.quayside.notifier.prose.OneLine;
import dev.quayside.notifier.wording.Choices;
import dev.quayside.rates.place.Place;
import java.util.List;
import java.util.stream.Stream;

/** How a forwarder asks for what is missing, with the choices in the line below. */
final class Questions {

  /** More than that is not seen at a glance in one line. */
  private static final int LONGEST_LINE = 72;

  private Questions() {}

  /**
   * One of the questions of a letter.
   *
   * @param all those of the letter: who says how it goes tells more only if it is loose
   */
  static String ask(Question question, List<Question> all, Language language) {
    boolean ifLoose = all.stream().anyMatch(other -> other.about() == About.MODE);
    String asked =
        question
            .unclear()
            .map(said -> again(OneLine.of(said), question.about(), language))
            .orElseGet(() -> first(question, ifLoose, language));
    return asked + choices(question, language);
  }

  private static String first(Question question, boolean ifLoose, Language language) {
    boolean offered = !question.offered().isEmpty();
    return switch (language) {
      case EN -> english(question.about(), offered, ifLoose);
      case ZH -> chinese(question.about(), offered, ifLoose);
    };
  }

  private static String english(About about, boolean offered, boolean ifLoose) {
    String loose = ifLoose ? "(Part load or air only) " : "";
    return switch (about) {
      case ORIGIN ->
          offered
              ? "Which place of departure do you mean?"
              : "From which port or city shall we ship?";
      case DESTINATION ->
          offered ? "Which destination do you mean?" : "To which port or city shall we ship?";
      case MODE -> "How shall it go?";
      case EQUIPMENT -> "Which container type do you need?";
      case QUANTITY -> "How many containers?";
      case WEIGHT -> loose + "What is the total gross weight, in kg?";
      case VOLUME -> loose + "What is the total volume in cbm, or how many pieces of what size?";
      case COMMODITY ->
          "What are the goods? If they are dangerous, please add UN number and class.";
    };
  }

  private static String chinese(About about, boolean offered, boolean ifLoose) {
    String loose = ifLoose ? "如走拼箱或空运：" : "";
    return switch (about) {
      case ORIGIN -> offered ? "起运地请确认是哪一个？" : "起运港（或起运城市）是哪里？";
      case DESTINATION -> offered ? "目的地请确认是哪一个？" : "目的港（或目的城市）是哪里？";
      case MODE -> "这票货怎么走？";
      case EQUIPMENT -> "需要什么箱型？";
      case QUANTITY -> "一共几个柜？";
      case WEIGHT -> loose + "总毛重多少公斤？";
      case VOLUME -> loose + "总体积多少立方？或请提供件数及尺寸。";
      case COMMODITY -> "品名是什么？如为危险品，请提供 UN 编号及类别。";
    };
  }

  /** What he said can be read in two ways: he is asked in plain words which one he means. */
  private static String again(String said, About about, Language language) {
    return switch (language) {
      case EN -> "You wrote \"%s\", and we do not want to guess. %s".formatted(said, only(about));
      case ZH -> "您回复的是“%s”，为免理解有误，%s".formatted(said, onlyZh(about));
    };
  }

  private static String only(About about) {
    return switch (about) {
      case ORIGIN -> "From which of these places does it leave?";
      case DESTINATION -> "To which of these places does it go?";
      case MODE, EQUIPMENT, QUANTITY, WEIGHT, VOLUME, COMMODITY -> "Which one of these is right?";
    };
  }

  private static String onlyZh(About about) {
    return switch (about) {
      case ORIGIN -> "请确认从以下哪一个地点起运？";
      case DESTINATION -> "请确认运到以下哪一个地点？";
      case MODE, EQUIPMENT, QUANTITY, WEIGHT, VOLUME, COMMODITY -> "请确认是以下哪一项？";
    };
  }

  private static String choices(Question question, Language language) {
    List<String> lettered = Choices.lettered(question, language);
    if (lettered.isEmpty()) {
      return "";
    }
    String line = String.join("   ", lettered);
    String separator = line.length() > LONGEST_LINE ? "\n   " : "   ";
    return "\n   "
        + String.join(separator, lettered)
        + (lettered.size() == 1 || isArea(question) ? "   " + orAnother(language) : "");
  }

  /** Of a coast there are other ports than those we offer; of one name there are no others. */
  private static boolean isArea(Question question) {
    return question.offered().stream()
            .flatMap(
                choice -> choice instanceof Choice.At(var place) ? Stream.of(place) : Stream.of())
            .map(Place::nameEn)
            .distinct()
            .count()
        > 1;
  }

  private static String orAnother(Language language) {
    return switch (language) {
      case EN -> "(or please name another)";
      case ZH -> "（如需其他，请直接注明）";
    };
  }
}
