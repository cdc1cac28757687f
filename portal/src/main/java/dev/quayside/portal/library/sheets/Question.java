package dev.quayside.portal.library.sheets;

import dev.quayside.portal.ratesheet.question.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something a sheet leaves open, to be answered for the whole sheet.
 *
 * @param key such as dates, or heading:PRICEGP
 * @param choices all answers there are; none where it is answered in words
 * @param example an answer in words, to show their form; "" for a choice
 * @param said what was answered before; "" for nothing
 */
public record Question(String key, List<String> choices, String example, String said) {

  private static final Map<String, List<String>> CHOICES =
      Map.of(
          "dates", List.of("dmy", "mdy"),
          "sails", List.of("cutoff", "days"),
          "formulas", List.of("values"),
          "blanks", List.of("empty"),
          "hidden", List.of("read"),
          "validity", List.of("booking"),
          "remarks", List.of("read-over"),
          "mode", List.of("FCL", "LCL", "AIR", "ROAD", "CUSTOMS"));

  /** These no cell asks for, but a person may want to say them. */
  private static final List<String> ALWAYS =
      List.of("currency", "carrier", "valid", "validity", "hidden", "blanks");

  public Question {
    choices = List.copyOf(choices);
  }

  /** What comes before a colon: the kind of question. */
  public String kind() {
    int colon = key.indexOf(':');
    return colon < 0 ? key : key.substring(0, colon);
  }

  /** What comes behind it: the name it is about. */
  public String about() {
    int colon = key.indexOf(':');
    return colon < 0 ? "" : key.substring(colon + 1);
  }

  /** Those of the problems, those that were answered, and those one may always answer. */
  static List<Question> of(List<Problem> problems, Map<String, String> answers) {
    Map<String, String> examples = new LinkedHashMap<>();
    for (Problem problem : problems) {
      for (String choice : problem.choices()) {
        int equals = choice.indexOf('=');
        if (equals > 0) {
          examples.putIfAbsent(choice.substring(0, equals), choice.substring(equals + 1));
        }
      }
    }
    Set<String> keys = new LinkedHashSet<>(examples.keySet());
    keys.addAll(answers.keySet());
    keys.addAll(ALWAYS);
    List<Question> questions = new ArrayList<>();
    for (String key : keys) {
      List<String> choices = CHOICES.getOrDefault(key, List.of());
      questions.add(
          new Question(
              key,
              choices,
              choices.isEmpty() ? examples.getOrDefault(key, "") : "",
              answers.getOrDefault(key, "")));
    }
    return questions;
  }
}
