package dev.quayside.inbox.mail.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What customers write, and what is meant by it.
 *
 * @param meaning in one word, such as "HAGGLE"
 * @param pattern of the words
 */
public record Phrase(String meaning, String pattern) {

  /**
   * The phrases of a file, in its order: a tab parts what is meant from its pattern. A line "name =
   * pattern" names a piece, which the lines below it write as {@code <name>}.
   *
   * @param beside the class in whose package the file lies
   * @throws IllegalStateException where the program was packed without the file
   */
  public static List<Phrase> in(Class<?> beside, String file) {
    Map<String, String> names = new LinkedHashMap<>();
    var phrases = new ArrayList<Phrase>();
    for (String line : PhraseFile.patterns(beside, file)) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        phrases.add(new Phrase(line.substring(0, tab), spelled(line.substring(tab + 1), names)));
      } else {
        int is = line.indexOf(" = ");
        names.put("<" + line.substring(0, is) + ">", spelled(line.substring(is + 3), names));
      }
    }
    return phrases;
  }

  private static String spelled(String pattern, Map<String, String> names) {
    String spelled = pattern;
    for (var name : names.entrySet()) {
      spelled = spelled.replace(name.getKey(), name.getValue());
    }
    return spelled;
  }
}
