package dev.quayside.rates.tariff.schedule;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days at the port of discharge that cost nothing.
 *
 * @param demurrage days a full container may stand in the terminal
 * @param detention days it may be out of the terminal
 * @param combined days for both together, where they are counted as one
 */
public record FreeTime(
    Optional<Integer> demurrage,
    Optional<Integer> detention,
    Optional<Integer> combined,
    Counted counted) {

  public static final FreeTime NOT_STATED =
      new FreeTime(Optional.empty(), Optional.empty(), Optional.empty(), Counted.CALENDAR_DAYS);

  private static final int MOST_DAYS = 365;

  /** Which days count. */
  public enum Counted {
    CALENDAR_DAYS,
    WORKING_DAYS
  }

  public FreeTime {
    if (isTooLong(demurrage) || isTooLong(detention) || isTooLong(combined)) {
      throw new IllegalArgumentException(
          "Free time is 0 to 365 days: %s, %s, %s".formatted(demurrage, detention, combined));
    }
  }

  private static boolean isTooLong(Optional<Integer> days) {
    return days.isPresent() && (days.get() < 0 || days.get() > MOST_DAYS);
  }

  /** Demurrage and detention together. */
  public static FreeTime combined(int days) {
    return new FreeTime(
        Optional.empty(), Optional.empty(), Optional.of(days), Counted.CALENDAR_DAYS);
  }

  public static FreeTime apart(int demurrage, int detention) {
    return new FreeTime(
        Optional.of(demurrage), Optional.of(detention), Optional.empty(), Counted.CALENDAR_DAYS);
  }

  public boolean isStated() {
    return demurrage.isPresent() || detention.isPresent() || combined.isPresent();
  }

  /** As sheets write it: 14, or "DEM 7 + DET 10"; "" where it is not stated. */
  @Override
  public String toString() {
    return combined
        .map(String::valueOf)
        .orElseGet(() ->
            Stream.of(demurrage.map(days -> "DEM " + days), detention.map(days -> "DET " + days))
                .flatMap(Optional::stream)
                .reduce((one, two) -> one + " + " + two)
                .orElse(""));
  }
}
