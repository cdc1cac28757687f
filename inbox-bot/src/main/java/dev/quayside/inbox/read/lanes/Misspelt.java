package dev.quayside.inbox.read.lanes;

import dev.quayside.inbox.read.words.Phrase;
import dev.quayside.inbox.read.words.Span;
import dev.quayside.inbox.read.words.Word;
import dev.quayside.inbox.read.words.Wording;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds places that are written with a slip: "Haiphong to Felixstow", 宁波-汗堡. Only at the other end
 * of a lane whose one end is known, where a place must stand, and only where one name alone is
 * near.
 */
final class Misspelt {

  /** Letters between a known end and the slip: the words that make a lane of the two. */
  private static final int WIDEST_GAP = 12;

  private static final int MOST_SPOTS = 24;

  /** Words of two letters that stand where a place could: no slip of any name. */
  private static final Phrase WORD =
      Phrase.any(
          "^(?:[同如以见][上下前]|同样|[上下前后][述面列]|另外|其[他它余]|[国海境省市区港厂][内外区]|当地|目的|工厂|仓库|客户|客人|[我贵你][司方们]|港口|码头|机场"
              + "|[欧美澳非红黑][线洲]|全[国球]|各[地国]|内[地陆]|沿海|周边|附近|[本这上下][周月]|月[初中底]|[年节][初前后底]|[明后今昨][天年]|[空海陆铁快]运|铁路|快[递船]"
              + "|整[柜箱]|拼[箱柜]|散货|[小大高平冷][柜箱]|[装收发出到提还]货|[价运]格?|直[飞达航]|中转)$");

  private Misspelt() {}

  /** The known places with those at the other end of one that are only nearly written so. */
  static List<Spot> with(Wording text, String masked, List<Spot> spots, Places places) {
    var found = new ArrayList<Spot>();
    for (var spot : spots.stream().limit(MOST_SPOTS).toList()) {
      if (!spot.area()) {
        after(masked, spot).ifPresent(word -> meant(text, word, spots, places, found));
        before(masked, spot).ifPresent(word -> meant(text, word, spots, places, found));
      }
    }
    if (found.isEmpty()) {
      return spots;
    }
    found.addAll(spots);
    found.sort(Comparator.comparingInt(spot -> spot.span().start()));
    return List.copyOf(found);
  }

  private static void meant(
      Wording text, Span word, List<Spot> spots, Places places, List<Spot> found) {
    var taken =
        spots.stream().anyMatch(spot -> spot.span().overlaps(word))
            || found.stream().anyMatch(spot -> spot.span().overlaps(word));
    if (!taken) {
      near(word.in(text), places)
          .ifPresent(name -> found.add(new Spot(word, word, false, false, Optional.of(name))));
    }
  }

  private static Optional<Span> after(String letters, Spot spot) {
    var from = spot.span().end();
    for (var i = from + 1; i < Math.min(letters.length(), from + WIDEST_GAP); i++) {
      if (Character.isLetter(letters.charAt(i)) && Gap.of(letters.substring(from, i)) == Gap.LANE) {
        var end = i;
        while (end < letters.length() && alike(letters.charAt(i), letters.charAt(end))) {
          end++;
        }
        return Optional.of(new Span(i, end));
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> before(String letters, Spot spot) {
    var to = spot.span().start();
    for (var i = to - 1; i > Math.max(0, to - WIDEST_GAP); i--) {
      if (Character.isLetter(letters.charAt(i - 1))
          && Gap.of(letters.substring(i, to)) == Gap.LANE) {
        var start = i - 1;
        while (start >= 0 && alike(letters.charAt(i - 1), letters.charAt(start))) {
          start--;
        }
        return Optional.of(new Span(start + 1, i));
      }
    }
    return Optional.empty();
  }

  private static boolean alike(char first, char other) {
    return Character.isLetter(other) && han(first) == han(other);
  }

  private static boolean han(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  /**
   * The one place whose name is a slip away: one letter, in a long name two. Of two Chinese
   * characters one is half the word, so that it must sound like the right one: 桌布 is not 延布.
   */
  private static Optional<String> near(String written, Places places) {
    if (Word.in(WORD, written)) {
      return Optional.empty();
    }
    var word = written.toLowerCase(Locale.ROOT);
    var han = han(word.charAt(0));
    if (word.length() > 20 || (han ? word.length() < 2 || word.length() > 6 : word.length() < 6)) {
      return Optional.empty();
    }
    var most = !han && word.length() > 8 ? 2 : 1;
    for (var slips = 1; slips <= most; slips++) {
      var names = new HashSet<String>();
      for (var place : places.all()) {
        var name = name(place, han);
        if (Math.abs(name.length() - word.length()) <= slips
            && (!han || name.length() == word.length())
            && apart(word, name, slips) <= slips
            && (!han || word.length() > 2 || Homophones.alike(word, name))) {
          names.add(name);
        }
      }
      if (!names.isEmpty()) {
        return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String name(Place place, boolean han) {
    return han ? place.nameZh() : place.nameEn().toLowerCase(Locale.ROOT);
  }

  /** Letters to add, leave out, change or swap (Damerau), counted no further than the bound. */
  static int apart(String one, String other, int bound) {
    var before = new int[other.length() + 1];
    var above = new int[other.length() + 1];
    for (var j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (var i = 1; i <= one.length(); i++) {
      var row = new int[other.length() + 1];
      row[0] = i;
      var least = i;
      for (var j = 1; j <= other.length(); j++) {
        var change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > bound) {
        return bound + 1;
      }
      before = above;
      above = row;
    }
    return above[other.length()];
  }
}
