package dev.quayside.inbox.lasttime;

import dev.quayside.inbox.mail.phrase.PhraseFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The words for "as last time", as they stand in {@code phrases.txt}. */
final class Phrases {

  /** What is meant by one, or by what stands beside it. */
  enum Kind {
    /** What it names. */
    PARTLY,
    /** All of it. */
    WHOLE,
    /** The same, but it may be said without meaning much: "as usual". */
    USUAL,
    /** What stands before one and makes it none. */
    AFTER,
    /** What stands behind one and makes it none. */
    BEHIND,
    /** What joins the new to it. */
    BUT
  }

  /** A wording and what it means. */
  record Wording(Kind kind, Pattern pattern) {}

  private static final List<Wording> BUILT_IN = read();

  static List<Pattern> of(Kind kind) {
    return BUILT_IN.stream()
        .filter(wording -> wording.kind() == kind)
        .map(Wording::pattern)
        .toList();
  }

  private Phrases() {}

  /** Those that mean it, in the order in which they are looked for. */
  static List<Wording> meaning() {
    return BUILT_IN.stream().filter(wording -> wording.kind().compareTo(Kind.USUAL) <= 0).toList();
  }

  private static List<Wording> read() {
    Map<String, String> names = new LinkedHashMap<>();
    var wordings = new ArrayList<Wording>();
    for (String line : PhraseFile.patterns(Phrases.class, "phrases.txt")) {
      int tab = line.indexOf('\t');
      if (tab < 0) {
        int is = line.indexOf(" = ");
        names.put("<" + line.substring(0, is) + ">", spelled(line.substring(is + 3), names));
      } else {
        wordings.add(
            new Wording(
                Kind.valueOf(line.substring(0, tab)),
                Pattern.compile(
                    spelled(line.substring(tab + 1), names),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
      }
    }
    return List.copyOf(wordings);
  }

  private static String spelled(String pattern, Map<String, String> names) {
    String spelled = pattern;
    for (var name : names.entrySet()) {
      spelled = spelled.replace(name.getKey(), name.getValue());
    }
    return spelled;
  }
}
