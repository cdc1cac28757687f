package dev.quayside.inbox.choice;

import dev.quayside.db.asking.Choice;
import dev.quayside.rates.place.Place;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * "2a San Antonio, Chile": who repeats beside the letter what stands behind it says nothing more.
 * Only ports are passed over so; a container may have its number there.
 */
final class Echo {

  /** To the end of the line, or to where another answer begins. */
  private static final Pattern TAIL = Pattern.compile("^[^\\n;]{1,60}?(?=\\s*(?:$|[\\n;]|\\d))");

  private Echo() {}

  static String blanked(String rest, String plain, int from, Choice choice) {
    if (!(choice instanceof Choice.At(Place place))) {
      return rest;
    }
    Matcher tail = TAIL.matcher(plain.substring(from));
    Set<String> known = words(place);
    return tail.find() && known.containsAll(words(tail.group()))
        ? Signs.blanked(rest, from, from + tail.end())
        : rest;
  }

  private static Set<String> words(Place place) {
    String country = Locale.of("", place.country()).getDisplayCountry(Locale.ENGLISH);
    String chinese = Locale.of("", place.country()).getDisplayCountry(Locale.SIMPLIFIED_CHINESE);
    return Stream.of(
            place.nameEn(), place.nameZh(), country, chinese, place.country(), place.code().code())
        .flatMap(name -> words(Signs.plain(name)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
