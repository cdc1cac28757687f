package dev.quayside.portal.api;

import dev.quayside.db.Db;
import dev.quayside.db.user.User;
import dev.quayside.portal.entrance.Body;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.rules.RuleAsked;
import dev.quayside.portal.rules.RuleDesk;
import dev.quayside.portal.rules.RuleForm;
import dev.quayside.portal.rules.RuleLine;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.place.Places;
import io.helidon.common.parameters.Parameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Margins, discounts and floors for other programs. */
final class RuleApi {

  private final Db db;
  private final RuleDesk desk;
  private final ZoneId zone;

  RuleApi(Db db, Places places, ZoneId zone) {
    this.db = db;
    this.desk = new RuleDesk(db, places);
    this.zone = zone;
  }

  Answer list(Visit visit, Parameters path, Body body) {
    return Answer.data(Map.of("rules", lines(today(visit)).stream().map(RuleJson::of).toList()));
  }

  /** The body has the fields of the desk's form; what is unclear is named. */
  Answer add(Visit visit, Parameters path, Body body) {
    Optional<JsonNode> sent = Sent.object(body);
    if (sent.isEmpty()) {
      return new Answer.Refused(Refusal.BAD_REQUEST);
    }
    RuleForm form = RuleForm.of(name -> Sent.text(sent.get(), name));
    if (!form.has("kind") || RuleDesk.kind(form.get("kind")).isEmpty()) {
      return new Answer.Problem(Refusal.NOT_UNDERSTOOD, Map.of("fields", List.of("kind")));
    }
    return switch (desk.add(form, by(visit))) {
      case RuleAsked.Unclear(var unclear) ->
          new Answer.Problem(
              Refusal.NOT_UNDERSTOOD, Map.of("fields", unclear.stream().sorted().toList()));
      case RuleAsked.AMargin _ -> new Answer.Data(201, newest(visit, RuleLine.Kind.MARGIN));
      case RuleAsked.AFloor _ -> new Answer.Data(201, newest(visit, RuleLine.Kind.FLOOR));
    };
  }

  /** The body may say {"lastDay": "2026-12-31"}; without it the rule ends at once. */
  Answer end(Visit visit, Parameters path, Body body) {
    Optional<LocalDate> day = Sent.object(body).flatMap(sent -> lastDay(sent, visit));
    if (day.isEmpty()) {
      return new Answer.Problem(Refusal.NOT_UNDERSTOOD, Map.of("fields", List.of("lastDay")));
    }
    String kind = path.get("kind");
    if (!desk.end(kind, path.get("number"), day.get())) {
      return Answer.notFound();
    }
    return lines(today(visit)).stream()
        .filter(line -> line.kind().name().equalsIgnoreCase(kind))
        .filter(line -> String.valueOf(line.number()).equals(path.get("number")))
        .findFirst()
        .map(RuleJson::of)
        .map(Answer::data)
        .orElseGet(Answer::notFound);
  }

  private Optional<LocalDate> lastDay(JsonNode sent, Visit visit) {
    if (!sent.has("lastDay")) {
      return Optional.of(today(visit).minusDays(1));
    }
    try {
      return Sent.text(sent, "lastDay").map(LocalDate::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Map<String, Object> newest(Visit visit, RuleLine.Kind kind) {
    return lines(today(visit)).stream()
        .filter(line -> line.kind() == kind)
        .reduce((_, later) -> later)
        .map(RuleJson::of)
        .orElseThrow();
  }

  private List<RuleLine> lines(LocalDate today) {
    return db.with(books ->
        Stream.concat(
                books.terms().margins().stream().map(kept -> RuleLine.margin(kept, today)),
                books.terms().floors().stream().map(kept -> RuleLine.floor(kept, today)))
            .toList());
  }

  private LocalDate today(Visit visit) {
    return LocalDate.ofInstant(visit.now(), zone);
  }

  private static String by(Visit visit) {
    return visit.user().map(User::name).orElse("");
  }
}
