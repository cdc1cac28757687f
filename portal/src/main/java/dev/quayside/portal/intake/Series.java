package dev.quayside.portal.intake;

import static java.util.stream.Collectors.toSet;

import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names the series a sheet belongs to, where nobody has said it: one line's sheets of one kind, or
 * the sheets whose file is called alike. A newer sheet of a series replaces the older one on the
 * lanes and days it speaks of.
 */
public final class Series {

  /** Said instead of a name: the sheet replaces nothing. */
  public static final String NONE = "none";

  /** Words of a file's name that change from one sheet to the next. */
  private static final Set<String> OF_ONE_SHEET =
      Set.of(
          "jan",
          "feb",
          "mar",
          "apr",
          "may",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "week",
          "wk",
          "w",
          "v",
          "ver",
          "new",
          "final",
          "copy",
          "update",
          "updated",
          "st",
          "half");

  /** Days, weeks and the like as a Chinese file name says them; 日 alone may be Japan. */
  private static final Pattern CHINESE_DAYS =
      Pattern.compile("第?\\d{1,4} ?[年月日号周期]|[上下]半[年月]|月[初中底]|最新|更新|新版|副本");

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]");

  private static final int LONGEST = 60;

  private Series() {}

  /** A name such as "COSCO FCL tariff" or "上海出口运价 FCL". */
  static String of(List<Rate> rates, String file) {
    Set<Carrier> carriers = rates.stream().map(Rate::carrier).collect(toSet());
    List<String> words = new ArrayList<>();
    words.add(carriers.size() == 1 ? carriers.iterator().next().nameEn() : called(file));
    only(rates.stream().map(Rate::mode).collect(toSet())).map(Mode::name).ifPresent(words::add);
    if (carriers.size() == 1) {
      Set<Agreement> agreements = rates.stream().map(Rate::agreement).collect(toSet());
      only(agreements.stream().map(Agreement::kind).collect(toSet()))
          .map(Series::word)
          .ifPresent(words::add);
      only(agreements.stream().map(Agreement::contract).collect(toSet()))
          .filter(number -> !number.isEmpty())
          .ifPresent(words::add);
    }
    String name = String.join(" ", words);
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
  }

  /** Whether the name is the sheet's layout's own, and holds for the next one like it. */
  static boolean ofItsLayout(List<Rate> rates) {
    return rates.stream().map(Rate::carrier).distinct().limit(2).count() > 1;
  }

  private static String word(Agreement.Kind kind) {
    return switch (kind) {
      case CONTRACT -> "contract";
      case PRICE_LEVEL -> "price level";
      case TARIFF -> "tariff";
      case SPOT -> "spot";
    };
  }

  /** The file's name without its days and numbers. */
  private static String called(String file) {
    int dot = file.lastIndexOf('.');
    String stem = dot > 0 ? file.substring(0, dot) : file;
    List<String> kept = new ArrayList<>();
    for (String word : NOT_LETTERS.split(CHINESE_DAYS.matcher(stem).replaceAll(" "), -1)) {
      if (!word.isEmpty() && !OF_ONE_SHEET.contains(word.toLowerCase(Locale.ROOT))) {
        kept.add(word);
      }
    }
    return kept.isEmpty() ? "rates" : String.join(" ", kept);
  }

  private static <T> Optional<T> only(Set<T> all) {
    return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
  }
}
