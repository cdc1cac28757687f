package dev.quayside.inbox.read.terms;

import java.util.Locale;
import java.util.Optional;

/** Months by the first letters of their names in the languages customers write. */
final class Months {

  private Months() {}

  static Optional<Integer> number(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    var three = lower.length() > 3 ? lower.substring(0, 3) : lower;
    var number =
        switch (three) {
          case "jan", "ene" -> 1;
          case "feb", "fev", "fév" -> 2;
          case "mar", "mär" -> 3;
          case "apr", "abr", "avr" -> 4;
          case "may", "mai" -> 5;
          case "jun" -> 6;
          case "jul" -> 7;
          case "jui" -> lower.startsWith("juin") ? 6 : 7;
          case "aug", "ago", "aoû" -> 8;
          case "sep", "set" -> 9;
          case "oct", "okt", "out" -> 10;
          case "nov" -> 11;
          case "dec", "dez", "dic", "déc" -> 12;
          default -> 0;
        };
    return number == 0 ? Optional.empty() : Optional.of(number);
  }
}
