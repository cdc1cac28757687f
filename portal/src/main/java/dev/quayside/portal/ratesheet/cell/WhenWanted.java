package dev.quayside.portal.ratesheet.cell;

import dev.quayside.rates.tariff.charge.ChargeBasis;
import java.util.List;
import java.util.Optional;

/** Words that make a charge a service the customer may order: optional, if required, 可选, 如需. */
public final class WhenWanted {

  private static final List<String> WORDS =
      List.of(
          "OPTIONAL",
          "IF REQUIRED",
          "IF NEEDED",
          "IF WANTED",
          "IF REQUESTED",
          "UPON REQUEST",
          "ON REQUEST",
          "可选择",
          "可选",
          "选做",
          "如需要",
          "如需",
          "若需");

  private WhenWanted() {}

  /** What is said beside such a word, in upper case; empty where none is there. */
  public static Optional<String> without(String text) {
    for (String word : WORDS) {
      int at = text.indexOf(word);
      int end = at + word.length();
      if (at >= 0 && standsAlone(text, at, end)) {
        String left = text.substring(0, at).strip();
        String right = text.substring(end).strip();
        boolean bracketed = left.endsWith("(") && right.startsWith(")");
        String before = bracketed ? left.substring(0, left.length() - 1).strip() : left;
        String after = bracketed ? right.substring(1).strip() : right;
        String rest = (trimmed(before) + " " + trimmed(after)).strip();
        return rest.isEmpty() ? Optional.empty() : Optional.of(rest);
      }
    }
    return Optional.empty();
  }

  /** The charge as an offer; what has no price cannot be offered and stays what it is. */
  public static ChargeBasis offered(ChargeBasis basis) {
    return switch (basis) {
      case ChargeBasis.PerContainer _,
          ChargeBasis.PerBillOfLading _,
          ChargeBasis.Each _,
          ChargeBasis.PercentOfFreight _ ->
          new ChargeBasis.IfWanted(basis);
      case ChargeBasis.IfWanted _,
          ChargeBasis.Included _,
          ChargeBasis.SubjectTo _,
          ChargeBasis.AtCost _ ->
          basis;
    };
  }

  /** OPTIONAL is not in OPTIONALLY; Chinese words stand side by side. */
  private static boolean standsAlone(String text, int at, int end) {
    boolean latin = text.charAt(at) < 0x80;
    return !latin
        || ((at == 0 || !isLatin(text.charAt(at - 1)))
            && (end == text.length() || !isLatin(text.charAt(end))));
  }

  private static boolean isLatin(char letter) {
    return letter < 0x80 && Character.isLetter(letter);
  }

  /** Without the marks that part the word from the rest. */
  private static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && ":,;-：，".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && ":,;-：，".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to).strip();
  }
}
