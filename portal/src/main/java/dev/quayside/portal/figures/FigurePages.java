package dev.quayside.portal.figures;

import dev.quayside.db.Db;
import dev.quayside.db.figures.Span;
import dev.quayside.portal.library.export.FileKind;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Pages;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.place.Places;
import io.helidon.common.parameters.Parameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The page on which sales see what the house did, and what came of it. */
public final class FigurePages {

  private static final String CSV = ".csv";

  private final Db db;
  private final Places places;
  private final Pages pages;
  private final List<String> scripts;
  private final AskedDays days;

  public FigurePages(Db db, Places places, ZoneId zone, Pages pages, List<String> scripts) {
    this.db = db;
    this.places = places;
    this.pages = pages;
    this.scripts = List.copyOf(scripts);
    this.days = new AskedDays(zone);
  }

  public Answer show(Visit visit, Parameters path) {
    Optional<Span> asked = days.asked(visit);
    FigureView view = view(asked.orElseGet(() -> days.usual(visit)), asked.isEmpty(), visit);
    return new Answer.Shown(asked.isPresent() ? 200 : 422, "figures/figures.jte", view);
  }

  /** One table of it as a file. */
  public Answer csv(Visit visit, Parameters path) {
    String file = path.get("table");
    String name = file.endsWith(CSV) ? file.substring(0, file.length() - CSV.length()) : "";
    return days.asked(visit)
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
    LocalDate today = days.today(visit);
    return new FigureView(
        span, today, wrong, db.look(books -> books.figures().count(span, today)), places, scripts);
  }
}
