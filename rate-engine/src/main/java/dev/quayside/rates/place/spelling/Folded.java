package dev.quayside.rates.place.spelling;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with everything taken off that does not tell two names apart: case, accents, full width,
 * traditional strokes. Each folded character knows where in the original it came from.
 *
 * <p>Letters and digits stay, everything else is a blank.
 */
public final class Folded {

  private static final char BLANK = ' ';

  private final String original;
  private char[] chars;
  private int[] origins;
  private int length;

  private Folded(String original) {
    this.original = original;
    this.chars = new char[original.length() + 8];
    this.origins = new int[original.length() + 9];
  }

  public static Folded of(String text) {
    var folded = new Folded(text);
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      folded.take(letter, i);
      i += Character.charCount(letter);
    }
    return folded;
  }

  /** The name without blanks: what two writings of one name have in common. */
  public static String key(String name) {
    Folded folded = of(name);
    return folded.key(0, folded.length);
  }

  public String key(int from, int to) {
    var key = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if (chars[i] != BLANK) {
        key.append(chars[i]);
      }
    }
    return key.toString();
  }

  public int length() {
    return length;
  }

  public char at(int index) {
    return chars[index];
  }

  public boolean blank(int index) {
    return chars[index] == BLANK;
  }

  /** True where a name may begin or end: at a blank, or in a script that writes without blanks. */
  public boolean boundary(int index) {
    return index <= 0
        || index >= length
        || blank(index - 1)
        || blank(index)
        || unspaced(chars[index - 1])
        || unspaced(chars[index]);
  }

  /** Where in the original text the folded character stands. */
  public int origin(int index) {
    return index < length ? origins[index] : original.length();
  }

  /** Where in the original text the folded character before {@code index} ends. */
  public int originEnd(int index) {
    int last = origins[index - 1];
    int end = last + Character.charCount(original.codePointAt(last));
    while (end < original.length()
        && Character.getType(original.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    return end;
  }

  public String original(int from, int to) {
    return original.substring(origin(from), originEnd(to));
  }

  private void take(int letter, int origin) {
    if (letter < 128) {
      put(Character.isLetterOrDigit(letter) ? (char) Character.toLowerCase(letter) : BLANK, origin);
    } else if (letter >= 0x4e00 && letter <= 0x9fff) {
      put(Simplified.of((char) letter), origin);
    } else {
      takeForeign(letter, origin);
    }
  }

  private void takeForeign(int letter, int origin) {
    String plain = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC);
    boolean alphabet = plain.codePoints().allMatch(Folded::hasAccents);
    if (alphabet) {
      plain = Normalizer.normalize(plain, Normalizer.Form.NFKD);
    }
    for (int i = 0; i < plain.length(); i++) {
      char c = Character.toLowerCase(plain.charAt(i));
      int type = Character.getType(c);
      if (type == Character.NON_SPACING_MARK && (alphabet || isAccent(c))) {
        continue;
      }
      putPlain(c, type, origin);
    }
  }

  private void putPlain(char c, int type, int origin) {
    switch (c) {
      case 'ł' -> put('l', origin);
      case 'ø' -> put('o', origin);
      case 'đ', 'ð' -> put('d', origin);
      case 'ı' -> put('i', origin);
      case 'ß' -> putAll("ss", origin);
      case 'æ' -> putAll("ae", origin);
      case 'œ' -> putAll("oe", origin);
      case 'þ' -> putAll("th", origin);
      default -> {
        boolean part =
            Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
        put(part ? Simplified.of(c) : BLANK, origin);
      }
    }
  }

  private void putAll(String letters, int origin) {
    for (int i = 0; i < letters.length(); i++) {
      put(letters.charAt(i), origin);
    }
  }

  private void put(char c, int origin) {
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, length * 2);
      origins = Arrays.copyOf(origins, length * 2 + 1);
    }
    chars[length] = c;
    origins[length] = origin;
    length++;
  }

  private static boolean isAccent(char c) {
    return c >= 0x0300 && c <= 0x036f;
  }

  private static boolean hasAccents(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case LATIN, GREEK, CYRILLIC, COMMON, INHERITED -> true;
      default -> false;
    };
  }

  /** Chinese, Japanese, Korean (particles cling to the name), Thai and Burmese. */
  public static boolean unspaced(char c) {
    return (c >= 0x0e00 && c <= 0x0e7f)
        || (c >= 0x1000 && c <= 0x109f)
        || (c >= 0x2e80 && c <= 0x9fff)
        || (c >= 0xac00 && c <= 0xd7af);
  }
}
