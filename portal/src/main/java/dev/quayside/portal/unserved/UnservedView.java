package dev.quayside.portal.unserved;

import dev.quayside.db.figures.Span;
import dev.quayside.db.unserved.Missed;
import dev.quayside.portal.figures.FigureTable;
import dev.quayside.portal.figures.FigureTable.Cell;
import dev.quayside.portal.words.LaneNames;
import dev.quayside.portal.words.Wording;
import dev.quayside.rates.place.Places;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for in some days and no rate served.
 *
 * @param wrong whether the days that were asked for are none
 */
public record UnservedView(
    Span span, LocalDate today, boolean wrong, List<Missed> missed, Places places) {

  private static final String HOME = "/desk/unserved";

  public UnservedView {
    missed = List.copyOf(missed);
  }

  /** The page, the file and the letter say the same. */
  public FigureTable table(Wording words) {
    return new FigureTable(
        "unserved",
        List.of(
            words.text("lane"),
            words.text("unserved.box"),
            words.text("unserved.asked"),
            words.text("unserved.volume"),
            words.text("unserved.who"),
            words.text("unserved.last")),
        missed.stream().map(one -> row(one, words)).toList(),
        List.of());
  }

  private List<Cell> row(Missed one, Wording words) {
    String lane = LaneNames.of(one.origin() + "-" + one.destination(), places, words);
    return List.of(
        new Cell(lane, Optional.empty(), ""),
        new Cell(Boxes.told(one.box(), words), Optional.empty(), ""),
        new Cell(
            words.count(one.asked()), Optional.of(BigDecimal.valueOf(one.asked())), leads(one)),
        new Cell(Boxes.volume(one.box(), one.volume(), words), Optional.of(one.volume()), ""),
        new Cell(words.count(one.who()), Optional.of(BigDecimal.valueOf(one.who())), leads(one)),
        new Cell(words.day(words.dayOf(one.last())), Optional.empty(), ""));
  }

  private String leads(Missed one) {
    return "%s/%s/%s?%s".formatted(HOME, one.origin(), one.destination(), days(span));
  }

  static String days(Span span) {
    return "since=%s&until=%s".formatted(span.first(), span.last());
  }

  public String file() {
    return HOME + ".csv?" + days(span);
  }

  /** The last so many days. */
  public String last(int days) {
    return HOME + "?since=%s&until=%s".formatted(today.minusDays(days - 1L), today);
  }

  public boolean isLast(int days) {
    return span.last().equals(today) && span.first().equals(today.minusDays(days - 1L));
  }

  /** Monday to Sunday, as the buyers get it by mail. */
  public String lastWeek() {
    return HOME + "?since=%s&until=%s".formatted(monday(), monday().plusDays(6));
  }

  public boolean isLastWeek() {
    return span.first().equals(monday()) && span.last().equals(monday().plusDays(6));
  }

  private LocalDate monday() {
    return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
  }
}
