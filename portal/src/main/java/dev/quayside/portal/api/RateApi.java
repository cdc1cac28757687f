package dev.quayside.portal.api;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.rate.search.FiledRate;
import dev.quayside.db.rate.search.Position;
import dev.quayside.portal.entrance.Body;
import dev.quayside.portal.library.Asked;
import dev.quayside.portal.library.FormReading;
import dev.quayside.portal.library.LibraryPages;
import dev.quayside.portal.library.Names;
import dev.quayside.portal.library.RateForm;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.place.Places;
import io.helidon.common.parameters.Parameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Rates for other programs, found as they are found at the desk. */
final class RateApi {

  private static final int USUAL = 50;
  private static final int MOST = 500;

  private final Db db;
  private final Places places;
  private final ZoneId zone;
  private final LibraryPages pages;

  RateApi(Db db, Places places, ZoneId zone) {
    this.db = db;
    this.places = places;
    this.zone = zone;
    this.pages = new LibraryPages(db, places, zone);
  }

  Answer search(Visit visit, Parameters path, Body body) {
    var form = RateForm.of(visit.query(), LocalDate.ofInstant(visit.now(), zone));
    Optional<String> after =
        visit.query().first("after").asOptional().filter(text -> !text.isEmpty());
    Optional<Position> from = after.flatMap(Position::read);
    Optional<Integer> limit = Numbers.limit(visit.query(), USUAL, MOST);
    return switch (FormReading.read(form, places)) {
      case Asked.Clear asked when limit.isPresent() && after.isPresent() == from.isPresent() ->
          db.with(books -> {
            var names = names(books);
            var page = books.rates().search(asked.search(), from, limit.get());
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put(
                "rates", page.rates().stream().map(rate -> RateJson.of(rate, names)).toList());
            page.next().ifPresent(next -> answer.put("next", next.toString()));
            return Answer.data(answer);
          });
      case Asked.Clear _, Asked.Unclear _ -> new Answer.Refused(Refusal.BAD_REQUEST);
    };
  }

  Answer one(Visit visit, Parameters path, Body body) {
    return Numbers.number(path.get("id"))
        .flatMap(
            id -> db.with(books -> books.rates().rate(id).map(filed -> json(filed, names(books)))))
        .map(Answer::data)
        .orElseGet(Answer::notFound);
  }

  Answer csv(Visit visit, Parameters path, Body body) {
    return pages.csv(visit, path);
  }

  Answer xlsx(Visit visit, Parameters path, Body body) {
    return pages.xlsx(visit, path);
  }

  private static Map<String, Object> json(FiledRate filed, Names names) {
    Map<String, Object> json = RateJson.of(filed.rate(), names);
    json.put("series", filed.series());
    json.put("since", filed.since());
    filed.until().ifPresent(until -> json.put("until", until));
    return json;
  }

  private Names names(Books books) {
    return new Names(places, books.customers().all());
  }
}
