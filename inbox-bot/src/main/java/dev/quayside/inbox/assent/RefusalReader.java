package dev.quayside.inbox.assent;

import dev.quayside.db.order.LostReason;
import dev.quayside.inbox.mail.phrase.PhraseFile;
import dev.quayside.inbox.sentence.Simplified;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a plain no to a quote, and its reason. Who asks, bargains, hopes or tells more than that is
 * no customer lost: a person reads it.
 */
public final class RefusalReader {

  private static final int LONGEST = 500;

  /** So many words, or Chinese letters, may stand beside the no: a name, thanks, a greeting. */
  private static final int MOST_BESIDE = 20;

  private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{M}']+");

  /** What was decided, and by that alone the reason of it. */
  private static final Map<LostReason, Pattern> DECIDED = new LinkedHashMap<>();

  /** Why, beside it; where we have asked for the reason it says it all. */
  private static final Map<LostReason, Pattern> WHY = new LinkedHashMap<>();

  private static final Pattern HARMLESS = Phrases.any("refusal-harmless");
  private static final Pattern AGAINST = Phrases.any("refusal-against");

  static {
    for (LostReason reason :
        List.of(
            LostReason.PRICE,
            LostReason.SPACE,
            LostReason.TIMING,
            LostReason.NOT_NEEDED,
            LostReason.OTHER_FORWARDER,
            LostReason.OTHER)) {
      read("decided", reason, DECIDED);
      read("why", reason, WHY);
    }
  }

  private RefusalReader() {}

  private static void read(String how, LostReason reason, Map<LostReason, Pattern> into) {
    List<String> patterns =
        PhraseFile.patterns(RefusalReader.class, "refusal.txt").stream()
            .filter(line -> line.startsWith(how + "\t" + reason.name() + "\t"))
            .map(line -> "(?:" + line.substring(line.lastIndexOf('\t') + 1) + ")")
            .toList();
    if (!patterns.isEmpty()) {
      into.put(reason, Pattern.compile(String.join("|", patterns)));
    }
  }

  /**
   * Reads the new words of a mail.
   *
   * @param asked whether we have asked what became of the quote, so that the reason alone is enough
   */
  public static Refusal read(String text, boolean asked) {
    String words =
        Simplified.of(Normalizer.normalize(text, Normalizer.Form.NFKC))
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replaceAll("\\s+", " ")
            .strip();
    if (words.isEmpty() || words.length() > LONGEST) {
      return new Refusal.No();
    }
    Set<LostReason> decided = EnumSet.noneOf(LostReason.class);
    Set<LostReason> why = EnumSet.noneOf(LostReason.class);
    String rest = taken(WHY, taken(DECIDED, words, decided), why);
    rest = HARMLESS.matcher(rest).replaceAll(" ");
    boolean plain =
        !AGAINST.matcher(rest).find()
            && WORD.matcher(rest).results().count() <= MOST_BESIDE
            && (!decided.isEmpty() || (asked && !why.isEmpty()));
    return plain ? new Refusal.Refused(reason(decided, why)) : new Refusal.No();
  }

  private static String taken(
      Map<LostReason, Pattern> patterns, String words, Set<LostReason> found) {
    String rest = words;
    for (var pattern : patterns.entrySet()) {
      var matcher = pattern.getValue().matcher(rest);
      if (matcher.find()) {
        found.add(pattern.getKey());
        rest = matcher.replaceAll(" ");
      }
    }
    return rest;
  }

  /** What he says of the price, the space or the time tells more than who was quicker. */
  private static LostReason reason(Set<LostReason> decided, Set<LostReason> why) {
    return List.of(LostReason.PRICE, LostReason.SPACE, LostReason.TIMING).stream()
        .filter(reason -> why.contains(reason) || decided.contains(reason))
        .findFirst()
        .orElseGet(() -> decided.stream().findFirst().orElseGet(() -> why.iterator().next()));
  }
}
