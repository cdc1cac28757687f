package dev.quayside.portal.unserved;

import dev.quayside.db.Db;
import dev.quayside.db.figures.Span;
import dev.quayside.portal.figures.AskedDays;
import dev.quayside.portal.figures.FigureFile;
import dev.quayside.portal.library.export.FileKind;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Pages;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.place.Places;
import io.helidon.common.parameters.Parameters;
import java.time.ZoneId;
import java.util.Optional;

/** The book of demand that no rate of ours served: lanes and boxes, who asked, and as a file. */
public final class UnservedPages {

  private static final int LANES = 200;
  private static final int ASKERS = 200;

  private final Db db;
  private final Places places;
  private final Pages pages;
  private final AskedDays days;

  public UnservedPages(Db db, Places places, ZoneId zone, Pages pages) {
    this.db = db;
    this.places = places;
    this.pages = pages;
    this.days = new AskedDays(zone);
  }

  public Answer show(Visit visit, Parameters path) {
    Optional<Span> asked = days.asked(visit);
    UnservedView view = view(asked.orElseGet(() -> days.usual(visit)), asked.isEmpty(), visit);
    return new Answer.Shown(asked.isPresent() ? 200 : 422, "unserved/list.jte", view);
  }

  public Answer csv(Visit visit, Parameters path) {
    return days.asked(visit)
        .<Answer>map(span ->
            new Answer.Made(
                "unserved-%s-%s.csv".formatted(span.first(), span.last()),
                FileKind.CSV.mediaType(),
                FigureFile.write(view(span, false, visit).table(pages.wording(visit.language())))))
        .orElseGet(Answer::notFound);
  }

  private UnservedView view(Span span, boolean wrong, Visit visit) {
    return new UnservedView(
        span,
        days.today(visit),
        wrong,
        db.look(books -> books.unserved().missed(span, LANES)),
        places);
  }

  /** Who asked for one lane. */
  public Answer lane(Visit visit, Parameters path) {
    String origin = path.get("origin");
    String destination = path.get("destination");
    return days.asked(visit)
        .map(span ->
            new AskersView(
                span,
                origin,
                destination,
                db.look(books -> books.unserved().askers(span, origin, destination, ASKERS)),
                places))
        .filter(view -> !view.askers().isEmpty())
        .map(view -> Answer.shown("unserved/lane.jte", view))
        .orElseGet(Answer::notFound);
  }
}
