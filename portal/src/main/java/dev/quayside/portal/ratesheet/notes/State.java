package dev.quayside.portal.ratesheet.notes;

import dev.quayside.rates.tariff.charge.ChargeBasis;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How remarks say whether a charge is in the price: 含, 不含, inclusive of, subject to, at cost. */
enum State {
  INCLUDED,
  SUBJECT_TO,
  AT_COST;

  /** What is left of a piece after its word. */
  record Said(State state, String rest) {}

  /** The longer ones first: 不含 is no 含, "not included" no "included". */
  private static final List<Map.Entry<String, State>> BEFORE =
      List.of(
          Map.entry("RATES ARE INCLUSIVE OF", INCLUDED),
          Map.entry("RATE IS INCLUSIVE OF", INCLUDED),
          Map.entry("INCLUSIVE OF", INCLUDED),
          Map.entry("INCLUDING", INCLUDED),
          Map.entry("INCLUDES", INCLUDED),
          Map.entry("INCLUDED", INCLUDED),
          Map.entry("INCLUDE", INCLUDED),
          Map.entry("INCL.", INCLUDED),
          Map.entry("INCL", INCLUDED),
          Map.entry("RATES ARE SUBJECT TO", SUBJECT_TO),
          Map.entry("RATE IS SUBJECT TO", SUBJECT_TO),
          Map.entry("SUBJECT TO", SUBJECT_TO),
          Map.entry("SUBJ TO", SUBJECT_TO),
          Map.entry("NOT INCLUDING", SUBJECT_TO),
          Map.entry("NOT INCLUDED", SUBJECT_TO),
          Map.entry("EXCLUSIVE OF", SUBJECT_TO),
          Map.entry("EXCLUDING", SUBJECT_TO),
          Map.entry("EXCLUDED", SUBJECT_TO),
          Map.entry("EXCLUDES", SUBJECT_TO),
          Map.entry("EXCLUDE", SUBJECT_TO),
          Map.entry("EXCL.", SUBJECT_TO),
          Map.entry("EXCL", SUBJECT_TO),
          Map.entry("PLUS", SUBJECT_TO),
          Map.entry("WITHOUT", SUBJECT_TO),
          Map.entry("NO", SUBJECT_TO),
          Map.entry("以上价格不含", SUBJECT_TO),
          Map.entry("以上价格含", INCLUDED),
          Map.entry("价格不含", SUBJECT_TO),
          Map.entry("价格含", INCLUDED),
          Map.entry("运费不含", SUBJECT_TO),
          Map.entry("运费含", INCLUDED),
          Map.entry("不包含", SUBJECT_TO),
          Map.entry("不包括", SUBJECT_TO),
          Map.entry("不含", SUBJECT_TO),
          Map.entry("不包", SUBJECT_TO),
          Map.entry("另加", SUBJECT_TO),
          Map.entry("另收", SUBJECT_TO),
          Map.entry("加收", SUBJECT_TO),
          Map.entry("需加", SUBJECT_TO),
          Map.entry("已含", INCLUDED),
          Map.entry("已包含", INCLUDED),
          Map.entry("包含", INCLUDED),
          Map.entry("包括", INCLUDED),
          Map.entry("含", INCLUDED),
          Map.entry("包", INCLUDED),
          Map.entry("AT COST", AT_COST),
          Map.entry("实报实销", AT_COST));

  private static final List<Map.Entry<String, State>> BEHIND =
      List.of(
          Map.entry("NOT INCLUDED", SUBJECT_TO),
          Map.entry("EXCLUDED", SUBJECT_TO),
          Map.entry("EXCL.", SUBJECT_TO),
          Map.entry("EXCL", SUBJECT_TO),
          Map.entry("ARE INCLUDED", INCLUDED),
          Map.entry("IS INCLUDED", INCLUDED),
          Map.entry("INCLUDED", INCLUDED),
          Map.entry("INCL.", INCLUDED),
          Map.entry("INCL", INCLUDED),
          Map.entry("AS PER OUTLAY", AT_COST),
          Map.entry("AS INCURRED", AT_COST),
          Map.entry("AT COST", AT_COST),
          Map.entry("按实报实销", AT_COST),
          Map.entry("实报实销", AT_COST),
          Map.entry("实报", AT_COST),
          Map.entry("另计", SUBJECT_TO),
          Map.entry("另收", SUBJECT_TO),
          Map.entry("不含", SUBJECT_TO),
          Map.entry("已含", INCLUDED),
          Map.entry("包含", INCLUDED));

  ChargeBasis basis() {
    return switch (this) {
      case INCLUDED -> new ChargeBasis.Included();
      case SUBJECT_TO -> new ChargeBasis.SubjectTo();
      case AT_COST -> new ChargeBasis.AtCost();
    };
  }

  static Optional<Said> before(String piece) {
    return BEFORE.stream()
        .filter(word -> piece.startsWith(word.getKey()) && ends(piece, word.getKey()))
        .findFirst()
        .map(word -> new Said(word.getValue(), rest(piece.substring(word.getKey().length()))));
  }

  static Optional<Said> behind(String piece) {
    return BEHIND.stream()
        .filter(word -> piece.endsWith(word.getKey()) && piece.length() > word.getKey().length())
        .findFirst()
        .map(word ->
            new Said(
                word.getValue(),
                rest(piece.substring(0, piece.length() - word.getKey().length()))));
  }

  /** A word of Latin letters is not the beginning of a longer one: NO is not the NO of NOR. */
  private static boolean ends(String piece, String word) {
    boolean latin = word.charAt(0) < 0x80;
    return !latin
        || piece.length() == word.length()
        || !Character.isLetter(piece.charAt(word.length()))
        || piece.charAt(word.length()) > 0x80;
  }

  private static String rest(String text) {
    String rest = text.strip();
    while (!rest.isEmpty() && ":：,".indexOf(rest.charAt(0)) >= 0) {
      rest = rest.substring(1).strip();
    }
    return rest;
  }
}
