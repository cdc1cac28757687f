package dev.quayside.inbox.read.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Numbers as the trade writes them: 3,185 or 3.185,00 or 12 500; two, 两, 十二. A point before exactly
 * three figures is open: on the continent of Europe it parts thousands.
 */
public final class Numbers {

  /** Matches one written number; never starts or ends inside another. */
  public static final String NUMBER =
      "(?<![\\d.])(?<!\\d,)(?:\\d{1,3}(?:[,.]\\d{3}){1,3}(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,3}"
          + " \\d{3}(?=\\s?(?:(?:kgs?|lbs?|eur|usd)\\b|€))|\\d{1,9}(?:[.,]\\d{1,6})?)(?![\\d])";

  /** Matches a small count that is spelt out. */
  public static final String SPELT =
      "\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|ein|eine[nmr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|dois|duas|sete|oito|nove|dez|deux|trois|quatre|cinq|sept|huit|neuf|dix|un|une|uno|una|um|uma)\\b";

  /** Matches a small count, in figures or in words. */
  public static final String COUNT =
      "(?:(?<![\\d./])(?<!\\d,)\\d{1,3}(?![\\d.,]\\d)|[一二两俩三仨四五六七八九十]{1,3}|" + SPELT + ")";

  /**
   * Matches a quantity in Chinese figures, 二十二 or 三百五, or between two, 七八; 一 alone is a price's
   * "per", not a sum.
   */
  public static final String SPOKEN =
      "(?<![几数第半点零百千一二两三四五六七八九十])(?:(?:[一二两三四五六七八九]?十)?(?:一二|一两|二三|两三|三四|三五|四五|五六|六七|七八|八九)[十百千]?|(?=[二两三四五六七八九十]|一[十百千]|一个半|一[吨方]半|一万)(?:[一二两三四五六七八九]千)?(?:零?[一二两三四五六七八九]百)?零?(?:[一二三四五六七八九]?十)?[一二两三四五六七八九]?)";

  private static final List<List<String>> WORDS =
      List.of(
          List.of(
              "one", "ein", "eine", "einen", "einem", "einer", "un", "une", "uno", "una", "um",
              "uma"),
          List.of("two", "zwei", "dos", "dois", "duas", "deux"),
          List.of("three", "drei", "tres", "trois"),
          List.of("four", "vier", "cuatro", "quatre"),
          List.of("five", "fünf", "cinco", "cinq"),
          List.of("six", "sechs", "seis"),
          List.of("seven", "sieben", "siete", "sete", "sept"),
          List.of("eight", "acht", "ocho", "oito", "huit"),
          List.of("nine", "neun", "nueve", "nove", "neuf"),
          List.of("ten", "zehn", "diez", "dez", "dix"),
          List.of("eleven"),
          List.of("twelve"),
          List.of("thirteen"),
          List.of("fourteen"),
          List.of("fifteen"),
          List.of("sixteen"),
          List.of("seventeen"),
          List.of("eighteen"),
          List.of("nineteen"),
          List.of("twenty"));

  private static final String HAN = "一二三四五六七八九";

  private Numbers() {}

  /** How a point or comma before exactly three figures is meant. */
  public enum Triple {
    THOUSANDS,
    DECIMALS
  }

  /**
   * The number that the figures mean.
   *
   * @param lonePoint what "3.185" means here; a comma before three figures always parts thousands
   */
  public static BigDecimal value(String written, Triple lonePoint) {
    var text = written.replace(" ", "");
    if (text.charAt(0) > 0x3000) {
      return between(text).orElseGet(() -> BigDecimal.valueOf(spoken(text)));
    }
    var comma = text.lastIndexOf(',');
    var point = text.lastIndexOf('.');
    if (comma >= 0 && point >= 0) {
      var last = Math.max(comma, point);
      return new BigDecimal(digits(text.substring(0, last)) + "." + digits(text.substring(last)));
    }
    var mark = Math.max(comma, point);
    if (mark < 0) {
      return new BigDecimal(text);
    }
    var several = text.indexOf(text.charAt(mark)) != mark;
    var triple = text.length() - mark - 1 == 3 && !text.startsWith("0");
    var thousands = several || (triple && (comma >= 0 || lonePoint == Triple.THOUSANDS));
    return thousands
        ? new BigDecimal(digits(text))
        : new BigDecimal(digits(text.substring(0, mark)) + "." + digits(text.substring(mark)));
  }

  /** "3.185" could be either; "3.18", "1.234.567" and "0.185" could not. */
  public static boolean open(String written) {
    var point = written.indexOf('.');
    return point > 0
        && written.indexOf('.', point + 1) < 0
        && written.indexOf(',') < 0
        && written.length() - point - 1 == 3
        && !written.startsWith("0");
  }

  /** A count from 1 to 999 in figures or words. */
  public static Optional<Integer> count(String written) {
    var text = written.strip().toLowerCase(Locale.ROOT);
    if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9') && text.length() < 7) {
      return Optional.of(Integer.parseInt(text)).filter(n -> n > 0);
    }
    for (var i = 0; i < WORDS.size(); i++) {
      if (WORDS.get(i).contains(text)) {
        return Optional.of(i + 1);
      }
    }
    return han(text.replace('两', '二').replace('俩', '二').replace('仨', '三'));
  }

  private static Optional<Integer> han(String text) {
    var ten = text.indexOf('十');
    if (ten < 0) {
      var digit = text.length() == 1 ? HAN.indexOf(text.charAt(0)) + 1 : 0;
      return Optional.of(digit).filter(n -> n > 0);
    }
    var tens = ten == 0 ? 1 : HAN.indexOf(text.charAt(0)) + 1;
    var ones = ten == text.length() - 1 ? 0 : HAN.indexOf(text.charAt(ten + 1)) + 1;
    return Optional.of(tens * 10 + ones).filter(n -> n > 0);
  }

  /** "七八" is about 7.5, "十七八" 17.5, "两三百" 250. */
  private static Optional<BigDecimal> between(String text) {
    var figures = text.replace('两', '二');
    for (var i = 0; i + 1 < figures.length(); i++) {
      if (HAN.indexOf(figures.charAt(i)) >= 0 && HAN.indexOf(figures.charAt(i + 1)) >= 0) {
        var tens = figures.substring(0, i);
        var unit = figures.substring(i + 2);
        var sum =
            spoken(tens + figures.charAt(i) + unit) + spoken(tens + figures.charAt(i + 1) + unit);
        return Optional.of(BigDecimal.valueOf(sum).divide(BigDecimal.TWO));
      }
    }
    return Optional.empty();
  }

  /** "三百五" is 350, "三百零五" 305. */
  private static long spoken(String text) {
    var sum = 0L;
    var digit = 0;
    var last = 1;
    for (var c : text.replace('两', '二').toCharArray()) {
      var unit = c == '千' ? 1_000 : c == '百' ? 100 : c == '十' ? 10 : 0;
      if (unit > 0) {
        sum += (long) Math.max(1, digit) * unit;
        digit = 0;
      } else {
        digit = HAN.indexOf(c) + 1;
      }
      last = unit > 0 ? unit : c == '零' ? 1 : last;
    }
    return sum + (long) digit * (last > 10 ? last / 10 : 1);
  }

  private static String digits(String text) {
    return text.replace(",", "").replace(".", "");
  }
}
