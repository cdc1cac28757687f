package dev.quayside.db.preference;

import dev.quayside.db.order.Wish;
import dev.quayside.db.preference.Preference.Kind;
import dev.quayside.rates.tariff.Carriers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hears in a mail what its writer wants not this once but always: "只走COSCO", "telex release
 * always". A line counts only where the mail was understood to want it, and where the sentence says
 * that it is the only one; a wish for the papers, where the sentence says that it is so each time.
 */
final class SaidAlways {

  private static final Carriers CARRIERS = Carriers.builtIn();
  private static final int READ_AT_MOST = 20_000;
  private static final int LONGEST = 300;
  private static final Pattern END = Pattern.compile("[\\n。！？!?；;]|\\.(?=\\s|$)");
  private static final Pattern ONLY_BEFORE =
      Pattern.compile(
          "(?:只(?:走|订|做|用|要|接受|认|考虑|能走)|必须走|一律走|\\bonly(?:"
              + " (?:via|with|by|on|use|accept))?|\\bexclusively)[ :：]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ONLY_AFTER =
      Pattern.compile("^ ?(?:only\\b|exclusively\\b)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ALWAYS =
      Pattern.compile(
          "必须|一律|每次|每票|始终|都(?:要|做|用|走|需)|\\balways\\b|\\bmust\\b|\\bevery"
              + " (?:shipment|time|order)\\b|\\ball (?:our )?shipments\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT =
      Pattern.compile("不|没|别|\\bno\\b|\\bnot\\b|n't\\b|\\?|？|吗", Pattern.CASE_INSENSITIVE);

  /** One thing that was said. */
  record Said(Kind kind, String value, String sentence) {}

  private SaidAlways() {}

  /**
   * What he always wants.
   *
   * @param wanted lines that the mail was understood to want, as he wrote them
   */
  static List<Said> in(String text, Collection<String> wanted) {
    var said = new ArrayList<Said>();
    String read = text.substring(0, Math.min(text.length(), READ_AT_MOST));
    Matcher end = END.matcher(read);
    int start = 0;
    while (start < read.length()) {
      int stop = end.find(start) ? end.end() : read.length();
      String sentence = read.substring(start, stop).strip();
      if (!sentence.isEmpty() && sentence.length() <= LONGEST && !NOT.matcher(sentence).find()) {
        lines(sentence, wanted, said);
        papers(sentence, said);
      }
      start = stop;
    }
    return said;
  }

  private static void lines(String sentence, Collection<String> wanted, List<Said> said) {
    for (String name : wanted) {
      int at = sentence.indexOf(name);
      if (at >= 0
          && (ONLY_BEFORE.matcher(sentence.substring(0, at)).find()
              || ONLY_AFTER.matcher(sentence.substring(at + name.length())).find())) {
        CARRIERS
            .named(name)
            .ifPresent(line -> said.add(new Said(Kind.ONLY_CARRIER, line.scac(), sentence)));
      }
    }
  }

  private static void papers(String sentence, List<Said> said) {
    if (ALWAYS.matcher(sentence).find()) {
      Wish.in(sentence).forEach(wish -> said.add(new Said(kind(wish), "", sentence)));
    }
  }

  private static Kind kind(Wish wish) {
    return switch (wish) {
      case TELEX_RELEASE -> Kind.TELEX_RELEASE;
      case SEA_WAYBILL -> Kind.SEA_WAYBILL;
      case ORIGINAL_BL -> Kind.ORIGINAL_BL;
      case LETTER_OF_CREDIT -> Kind.LETTER_OF_CREDIT;
    };
  }
}
