package dev.quayside.db.autonomy;

import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lanes by their ends, such as CNSHA-USLAX, CN-US, CNSHA-* or *-*.
 *
 * @param origin a UN/LOCODE or a country's two letters; "" for any place
 * @param destination the same at the other end
 */
public record LanePattern(String origin, String destination) {

  private static final Pattern END = Pattern.compile("|[A-Z]{2}|[A-Z]{2}[A-Z0-9]{3}");

  public static final LanePattern ALL = new LanePattern("", "");

  public LanePattern {
    if (!END.matcher(origin).matches() || !END.matcher(destination).matches()) {
      throw new IllegalArgumentException("No lanes: %s-%s".formatted(origin, destination));
    }
  }

  /** As somebody types it; empty for what names no lanes, or a port that nobody knows. */
  public static Optional<LanePattern> read(String typed, Places places) {
    String[] ends = typed.strip().toUpperCase(Locale.ROOT).split("-", -1);
    if (ends.length != 2) {
      return Optional.empty();
    }
    String from = ends[0].strip().replace("*", "");
    String to = ends[1].strip().replace("*", "");
    return isEnd(from, places) && isEnd(to, places)
        ? Optional.of(new LanePattern(from, to))
        : Optional.empty();
  }

  private static boolean isEnd(String end, Places places) {
    return END.matcher(end).matches()
        && (!UnLocode.isUnLocode(end) || places.byCode(new UnLocode(end)).isPresent());
  }

  boolean covers(Lane lane) {
    return covers(origin, lane.origin()) && covers(destination, lane.destination());
  }

  private static boolean covers(String end, UnLocode place) {
    return place.code().startsWith(end);
  }

  /** How closely it names a lane: the more letters, the closer. */
  int closeness() {
    return origin.length() + destination.length();
  }

  @Override
  public String toString() {
    return any(origin) + "-" + any(destination);
  }

  private static String any(String end) {
    return end.isEmpty() ? "*" : end;
  }
}
