package dev.quayside.inbox.sentence;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a sentence into words: runs of letters, runs of digits, one Chinese or Japanese character,
 * one sign; "3x40'HQ" is 3, x, 40, ', HQ.
 */
public final class Tokens {

  private Tokens() {}

  public static List<Token> in(String text, Stretch sentence) {
    List<Token> tokens = new ArrayList<>();
    int at = sentence.start();
    while (at < sentence.end()) {
      int kind = kind(text.charAt(at));
      int end = at + 1;
      while (end < sentence.end() && kind < SIGN && kind(text.charAt(end)) == kind) {
        end++;
      }
      if (kind != BLANK) {
        tokens.add(new Token(at, end, plain(text.substring(at, end))));
      }
      at = end;
    }
    return tokens;
  }

  /** Mostly Chinese, so that words are not parted by blanks. */
  public static boolean chinese(String text) {
    long han = text.chars().filter(c -> c > 0x2E80 && Character.isLetter((char) c)).count();
    long latin = text.chars().filter(c -> c <= 0x2E80 && Character.isLetter((char) c)).count();
    return han > 0 && han * 3 >= latin;
  }

  private static final int BLANK = 0;
  private static final int LETTER = 1;
  private static final int DIGIT = 2;
  private static final int SIGN = 3;

  private static int kind(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return BLANK;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    boolean word = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    boolean alone = UnicodeScript.of(c) == UnicodeScript.HAN || (c > 0x3000 && c < 0xAC00);
    return word && !alone ? LETTER : SIGN;
  }

  private static String plain(String word) {
    char only = word.charAt(0);
    if (word.length() == 1 && only >= 0x4E00 && only < 0xA000) {
      return String.valueOf(Simplified.letter(only));
    }
    return only < 0x80 ? word : Normalizer.normalize(word, Normalizer.Form.NFKC);
  }
}
