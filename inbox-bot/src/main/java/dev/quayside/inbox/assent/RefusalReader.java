package dev.quayside.inbox.assent;

import dev.quayside.db.order.LostReason;
import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
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

  /** In this order their words are looked for, each in what the one before has left. */
  private static final List<LostReason> REASONS =
      List.of(
          LostReason.PRICE,
          LostReason.SPACE,
          LostReason.TIMING,
          LostReason.NOT_NEEDED,
          LostReason.OTHER_FORWARDER,
          LostReason.OTHER);

  private static final List<String> LINES = PhraseFile.patterns(RefusalReader.class, "refusal.txt");

  /** What was decided, and by that alone the reason of it. */
  private static final Map<LostReason, Pattern> DECIDED = read("decided");

  /** Why, beside it; where we have asked for the reason it says it all. */
  private static final Map<LostReason, Pattern> WHY = read("why");

  private static final Pattern HARMLESS = Phrases.any("refusal-harmless");
  private static final Pattern AGAINST = Phrases.any("refusal-against");

  private RefusalReader() {}

  private static Map<LostReason, Pattern> read(String how) {
    Map<LostReason, Pattern> read = new LinkedHashMap<>();
    for (LostReason reason : REASONS) {
      String head = how + "\t" + reason.name() + "\t";
      List<String> patterns =
          LINES.stream()
              .filter(line -> line.startsWith(head))
              .map(line -> line.substring(line.lastIndexOf('\t') + 1))
              .toList();
      if (!patterns.isEmpty()) {
        read.put(reason, Pattern.compile(PhraseFile.either(patterns)));
      }
    }
    return read;
  }

  /**
   * Reads the new words of a mail.
   *
   * @param asked whether we have asked what became of the quote, so that the reason alone is enough
   */
  public static Refusal read(String text, boolean asked) {
    String words = Phrases.plain(text).replaceAll("\\s+", " ");
    if (words.isEmpty() || words.length() > LONGEST) {
      return new Refusal.No();
    }
    Set<LostReason> decided = EnumSet.noneOf(LostReason.class);
    Set<LostReason> why = EnumSet.noneOf(LostReason.class);
    String rest = taken(WHY, taken(DECIDED, words, decided), why);
    rest = HARMLESS.matcher(rest).replaceAll(" ");
    boolean plain =
        !AGAINST.matcher(rest).find()
            && Phrases.words(rest) <= MOST_BESIDE
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
