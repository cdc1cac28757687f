package dev.quayside.portal.library;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.rate.search.FiledRate;
import dev.quayside.db.rate.search.Position;
import dev.quayside.db.rate.search.RatePage;
import dev.quayside.portal.library.export.FileKind;
import dev.quayside.portal.library.export.RateExport;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.place.Places;
import io.helidon.common.parameters.Parameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The pages on which sales look rates up. */
public final class LibraryPages {

  private static final int ON_A_PAGE = 50;

  private final Db db;
  private final Places places;
  private final ZoneId zone;

  public LibraryPages(Db db, Places places, ZoneId zone) {
    this.db = db;
    this.places = places;
    this.zone = zone;
  }

  public Answer search(Visit visit, Parameters path) {
    var form = RateForm.of(visit.query(), LocalDate.ofInstant(visit.now(), zone));
    return switch (FormReading.read(form, places)) {
      case Asked.Unclear(Set<String> fields) ->
          new Answer.Shown(
              422,
              "rates/search.jte",
              new Found(
                  form,
                  fields,
                  List.of(),
                  List.of(),
                  new RatePage(List.of(), Optional.empty()),
                  new Names(places, List.of())));
      case Asked.Clear asked -> Answer.shown("rates/search.jte", found(form, asked, visit.query()));
    };
  }

  public Answer csv(Visit visit, Parameters path) {
    return export(visit, FileKind.CSV);
  }

  public Answer xlsx(Visit visit, Parameters path) {
    return export(visit, FileKind.XLSX);
  }

  private Answer export(Visit visit, FileKind kind) {
    LocalDate today = LocalDate.ofInstant(visit.now(), zone);
    var form = RateForm.of(visit.query(), today);
    return switch (FormReading.read(form, places)) {
      case Asked.Unclear _ -> new Answer.Refused(Refusal.BAD_REQUEST);
      case Asked.Clear asked -> {
        var written =
            db.<RateExport.Written>look(books ->
                new RateExport(books, asked.search(), names(books)::customerCode).write(kind));
        String name =
            "rates-%s-%s%s.%s"
                .formatted(
                    asked.search().mode().name().toLowerCase(Locale.ROOT),
                    today,
                    written.all() ? "" : "-first-" + written.rates(),
                    kind.ending());
        yield new Answer.Made(name, kind.mediaType(), written.file());
      }
    };
  }

  public Answer one(Visit visit, Parameters path) {
    return Numbers.number(path.get("id"))
        .flatMap(id -> db.with(books -> books.rates().rate(id).map(filed -> sheet(books, filed))))
        .map(sheet -> Answer.shown("rates/rate.jte", sheet))
        .orElseGet(Answer::notFound);
  }

  private Found found(RateForm form, Asked.Clear asked, Parameters query) {
    Optional<Position> after = query.first("after").asOptional().flatMap(Position::read);
    return db.with(books ->
        new Found(
            form,
            Set.of(),
            asked.from(),
            asked.to(),
            books.rates().search(asked.search(), after, ON_A_PAGE),
            names(books)));
  }

  private RateSheetView sheet(Books books, FiledRate filed) {
    return new RateSheetView(filed, names(books));
  }

  private Names names(Books books) {
    return new Names(places, books.customers().all());
  }
}
