package dev.quayside.db.task;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The public holidays of one country, and the weekends that are worked for them: nobody is promised
 * an answer on the first day of the Spring Festival.
 *
 * @param country ISO 3166-1 alpha-2; empty where none is known for the zone
 * @param lastYear the last year that is known; later ones have weekends only
 */
public record Holidays(
    String country, Set<LocalDate> off, Set<LocalDate> worked, Optional<Integer> lastYear) {

  private static final Holidays NONE = new Holidays("", Set.of(), Set.of(), Optional.empty());

  /** By time zone; data that comes with the product and never changes while it runs. */
  private static final Map<String, Holidays> BY_ZONE = read();

  public Holidays {
    off = Set.copyOf(off);
    worked = Set.copyOf(worked);
  }

  /** Those by which people work in a time zone; weekends alone where we know none. */
  public static Holidays in(ZoneId zone) {
    return BY_ZONE.getOrDefault(zone.getId(), NONE);
  }

  /** Whether people are at their desks that day. */
  boolean isWorkingDay(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend ? worked.contains(day) : !off.contains(day);
  }

  private static Map<String, Holidays> read() {
    List<List<String>> table = table();
    Map<String, Holidays> byZone = new HashMap<>();
    for (List<String> cells : table) {
      if (cells.getFirst().equals("zone")) {
        Holidays holidays = of(cells.get(1), table);
        cells.subList(2, cells.size()).forEach(zone -> byZone.put(zone, holidays));
      }
    }
    return Map.copyOf(byZone);
  }

  private static Holidays of(String country, List<List<String>> table) {
    var off = new HashSet<LocalDate>();
    var worked = new HashSet<LocalDate>();
    for (List<String> cells : table) {
      if (cells.get(1).equals(country) && !cells.getFirst().equals("zone")) {
        String[] days = cells.get(2).split("\\.\\.", 2);
        LocalDate last = LocalDate.parse(days[days.length - 1]);
        Set<LocalDate> into = cells.getFirst().equals("work") ? worked : off;
        LocalDate.parse(days[0]).datesUntil(last.plusDays(1)).forEach(into::add);
      }
    }
    return new Holidays(
        country, off, worked, off.stream().map(LocalDate::getYear).max(Integer::compare));
  }

  private static List<List<String>> table() {
    var stream = Objects.requireNonNull(Holidays.class.getResourceAsStream("holidays.txt"));
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.strip().split(" +")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read holidays.txt", e);
    }
  }
}
