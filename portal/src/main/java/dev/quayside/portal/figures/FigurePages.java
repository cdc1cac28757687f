package dev.quayside.portal.figures;

import dev.quayside.db.Db;
import dev.quayside.db.figures.Span;
import dev.quayside.portal.library.export.FileKind;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Pages;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.place.Places;
import io.helidon.common.parameters.Parameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The page on which sales see what the house did, and what came of it. */
public final class FigurePages {

  private static final int USUAL_DAYS = 30;
  private static final int MOST_DAYS = 366;
  private static final String CSV = ".csv";

  private final Db db;
  private final Places places;
  private final ZoneId zone;
  private final Pages pages;
  private final List<String> scripts;

  public FigurePages(Db db, Places places, ZoneId zone, Pages pages, List<String> scripts) {
    this.db = db;
    this.places = places;
    this.zone = zone;
    this.pages = pages;
    this.scripts = List.copyOf(scripts);
  }

  public Answer show(Visit visit, Parameters path) {
    Optional<Span> asked = asked(visit);
    FigureView view = view(asked.orElseGet(() -> usual(visit)), asked.isEmpty(), visit);
    return new Answer.Shown(asked.isPresent() ? 200 : 422, "figures/figures.jte", view);
  }

  /** One table of it as a file. */
  public Answer csv(Visit visit, Parameters path) {
    String file = path.get("table");
    String name = file.endsWith(CSV) ? file.substring(0, file.length() - CSV.length()) : "";
    return asked(visit)
        .flatMap(span ->
            view(span, false, visit).tables(pages.wording(visit.language())).stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .<Answer>map(table ->
                    new Answer.Made(
                        "figures-%s-%s-%s.csv".formatted(name, span.first(), span.last()),
                        FileKind.CSV.mediaType(),
                        FigureFile.write(table))))
        .orElseGet(Answer::notFound);
  }

  private FigureView view(Span span, boolean wrong, Visit visit) {
    LocalDate today = today(visit);
    return new FigureView(
        span, today, wrong, db.look(books -> books.figures().count(span, today)), places, scripts);
  }

  /** The days of the address, the usual ones where it names none; empty where it names nonsense. */
  private Optional<Span> asked(Visit visit) {
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

  private Span usual(Visit visit) {
    LocalDate today = today(visit);
    return new Span(today.minusDays(USUAL_DAYS - 1L), today, zone);
  }

  private LocalDate today(Visit visit) {
    return LocalDate.ofInstant(visit.now(), zone);
  }

  private static LocalDate day(Visit visit, String field, LocalDate otherwise) {
    String text = visit.query().first(field).orElse("");
    return text.isEmpty() ? otherwise : LocalDate.parse(text);
  }
}
