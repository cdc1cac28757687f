package dev.quayside.inbox.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a letter looks like from afar: a form, a table, a line, a question, an outcry. */
final class LetterShape {

  /** So long is the name of a field at most: "Port of discharge (if known):". */
  private static final int LONGEST_NAME = 30;

  private LetterShape() {}

  /** Each begins with "shape ". */
  static List<String> of(String text) {
    List<String> shape = new ArrayList<>();
    shape.add("shape lines " + magnitude(lines(text, line -> !line.isBlank())));
    shape.add("shape cells " + magnitude(lines(text, line -> line.indexOf('\t') > 0)));
    shape.add("shape fields " + magnitude(lines(text, LetterShape::isField)));
    if (text.indexOf('?') >= 0 || text.indexOf('？') >= 0) {
      shape.add("shape question");
    }
    if (text.indexOf('!') >= 0 || text.indexOf('！') >= 0) {
      shape.add("shape outcry");
    }
    return shape;
  }

  /** How often a number can be halved: to a model, 40 lines are as many as 50. */
  static int magnitude(long count) {
    return 64 - Long.numberOfLeadingZeros(count);
  }

  private static long lines(String text, Predicate<String> kind) {
    return text.lines().filter(kind).count();
  }

  /** "Gross weight: 12 t". */
  private static boolean isField(String line) {
    int colon = Math.max(line.indexOf(':'), line.indexOf('：'));
    return colon > 0 && colon < LONGEST_NAME && colon < line.length() - 1;
  }
}
