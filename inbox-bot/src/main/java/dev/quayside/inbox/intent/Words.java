package dev.quayside.inbox.intent;

import dev.quayside.inbox.sentence.Simplified;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as a row of words: Latin words and numbers whole, Chinese by character, simplified. */
final class Words {
  /** Stands for the end of a sentence or line: no phrase reaches over it. */
  static final String BREAK = "\n";

  /** What an address on the web is made of says nothing of a wish. */
  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>]{1,300}");

  private Words() {}

  static List<String> of(String text) {
    String spoken = LINK.matcher(text).replaceAll(" ");
    String plain = Normalizer.normalize(spoken, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : '\n';
      boolean han = c >= 0x2E80 && Character.isLetter(c);
      boolean inWord = !han && (Character.isLetterOrDigit(c) || c == '\'' || c == '’');
      if (!inWord && start >= 0) {
        add(plain.substring(start, i).replace('’', '\''), words);
        start = -1;
      } else if (inWord && start < 0) {
        start = i;
      }
      if (han) {
        words.add(String.valueOf(Simplified.letter(c)));
      } else if (ends(c, plain, i)) {
        words.add(BREAK);
      } else if (c == '?') {
        words.add("?");
        words.add(BREAK);
      } else if (c == '→' || c == '$') {
        words.add(String.valueOf(c));
      }
    }
    return words;
  }

  /** "2x40'hc" says 40'hc, "480kgs" says kgs as well. */
  private static void add(String word, List<String> words) {
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    String rest = word.substring(digits);
    if (digits > 0 && rest.length() > 2 && rest.charAt(0) == 'x') {
      words.add(rest.substring(1));
      return;
    }
    words.add(word);
    if (digits > 0 && rest.length() > 1) {
      words.add(rest);
    }
  }

  private static boolean ends(char c, String text, int i) {
    boolean blankFollows = i + 1 >= text.length() || Character.isWhitespace(text.charAt(i + 1));
    return "\n。;!\t".indexOf(c) >= 0 || (c == '.' && blankFollows);
  }
}
