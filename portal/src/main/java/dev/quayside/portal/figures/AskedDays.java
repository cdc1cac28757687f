package dev.quayside.portal.figures;

import dev.quayside.db.figures.Span;
import dev.quayside.portal.visit.Visit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Reads the days of which somebody wants figures, on the house's clock. */
public final class AskedDays {

  private static final int USUAL_DAYS = 30;
  private static final int MOST_DAYS = 366;

  private final ZoneId zone;

  public AskedDays(ZoneId zone) {
    this.zone = zone;
  }

  /** The days of the address, the usual ones where it names none; empty where it names nonsense. */
  public Optional<Span> asked(Visit visit) {
    Span usual = usual(visit);
    try {
      LocalDate first = day(visit, "since", usual.first());
      LocalDate last = day(visit, "until", usual.last());
      long days = ChronoUnit.DAYS.between(first, last) + 1;
      return days >= 1 && days <= MOST_DAYS
          ? Optional.of(new Span(first, last, zone))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  public Span usual(Visit visit) {
    LocalDate today = today(visit);
    return new Span(today.minusDays(USUAL_DAYS - 1L), today, zone);
  }

  public LocalDate today(Visit visit) {
    return LocalDate.ofInstant(visit.now(), zone);
  }

  private static LocalDate day(Visit visit, String field, LocalDate otherwise) {
    String text = visit.query().first(field).orElse("");
    return text.isEmpty() ? otherwise : LocalDate.parse(text);
  }
}
