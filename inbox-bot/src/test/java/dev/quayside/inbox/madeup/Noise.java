package dev.quayside.inbox.madeup;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes as hurried people do: wrong letters, all in capitals or in none, full-width figures. */
final class Noise {

  private Noise() {}

  static String on(String core, Tongue tongue, List<String> typos, Random random) {
    var text = core;
    if (random.nextInt(6) == 0) {
      for (var typo : typos) {
        var sides = typo.split("=", 2);
        text = text.replace(sides[0], sides[1]);
      }
    }
    return switch (random.nextInt(8)) {
      case 0 -> tongue == Tongue.EN ? text.toUpperCase(Locale.ROOT) : wide(text);
      case 1 -> tongue == Tongue.EN ? text.toLowerCase(Locale.ROOT) : text;
      case 2 -> text.replace("\n", "\n\n");
      default -> text;
    };
  }

  /** Figures and Latin letters at the width of Chinese ones (Unicode FF01 to FF5E). */
  private static String wide(String text) {
    var wide = new StringBuilder();
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      var latin = Character.isDigit(c) || (c >= 'A' && c <= 'Z') || c == '*' || c == '+';
      wide.append(latin && c < 0x80 ? (char) (c + 0xfee0) : c);
    }
    return wide.toString();
  }
}
