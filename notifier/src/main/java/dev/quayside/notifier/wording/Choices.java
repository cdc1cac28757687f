package dev.quayside.notifier.wording;

import dev.quayside.db.asking.Choice;
import dev.quayside.db.asking.Question;
import dev.quayside.db.asking.Question.About;
import dev.quayside.db.customer.Language;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.tariff.Mode;
import java.util.ArrayList;
import java.util.List;

/** What a customer may answer by a letter: "a) 20GP", "b) San Antonio, Chile (CLSAI)". */
public final class Choices {

  private Choices() {}

  /** Each with its letter, in their order. */
  public static List<String> lettered(Question question, Language language) {
    var lettered = new ArrayList<String>();
    for (int i = 0; i < question.offered().size(); i++) {
      Choice choice = question.offered().get(i);
      boolean last = question.lastTime().filter(choice::equals).isPresent();
      lettered.add(
          Question.letter(i)
              + ") "
              + name(question.about(), choice, language)
              + (last ? lastTime(language) : ""));
    }
    return lettered;
  }

  public static String name(About about, Choice choice, Language language) {
    return switch (choice) {
      case Choice.Box(var type) ->
          about == About.MODE ? whole(type.label(), language) : type.label();
      case Choice.Loose(Mode mode) -> loose(mode, language);
      case Choice.At(Place place) -> place(place, language);
    };
  }

  private static String whole(String type, Language language) {
    return switch (language) {
      case EN -> "full container " + type;
      case ZH -> "整箱 " + type;
    };
  }

  private static String loose(Mode mode, Language language) {
    return switch (language) {
      case EN -> mode == Mode.AIR ? "by air" : "part load by sea (LCL)";
      case ZH -> mode == Mode.AIR ? "空运" : "海运拼箱（LCL）";
    };
  }

  private static String place(Place place, Language language) {
    String name = Names.place(place, language);
    String country = Names.country(place, language);
    return switch (language) {
      case EN -> "%s, %s (%s)".formatted(name, country, place.code());
      case ZH -> "%s（%s，%s）".formatted(name, country, place.code());
    };
  }

  private static String lastTime(Language language) {
    return switch (language) {
      case EN -> " (as last time)";
      case ZH -> "（同上次）";
    };
  }
}
