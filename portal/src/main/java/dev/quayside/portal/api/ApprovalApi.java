package dev.quayside.portal.api;

import dev.quayside.db.Db;
import dev.quayside.db.held.Deciding;
import dev.quayside.db.held.HeldInquiry;
import dev.quayside.db.held.HeldQuote;
import dev.quayside.db.user.User;
import dev.quayside.portal.entrance.Body;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.money.Money;
import io.helidon.common.parameters.Parameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Quotes held below their floor, for other programs. */
final class ApprovalApi {

  private final Db db;
  private final ZoneId zone;

  ApprovalApi(Db db, ZoneId zone) {
    this.db = db;
    this.zone = zone;
  }

  Answer list(Visit visit, Parameters path, Body body) {
    return Answer.data(
        Map.of(
            "held", db.with(books -> books.held().all()).stream().map(ApprovalApi::json).toList()));
  }

  /** The body is {"seals": ["0a1b…"]}: what was looked at. */
  Answer approve(Visit visit, Parameters path, Body body) {
    Optional<JsonNode> sent = Sent.object(body);
    if (sent.isEmpty()) {
      return new Answer.Refused(Refusal.BAD_REQUEST);
    }
    Set<String> seals =
        sent.get()
            .path("seals")
            .valueStream()
            .map(seal -> seal.asString(""))
            .collect(Collectors.toSet());
    LocalDate today = LocalDate.ofInstant(visit.now(), zone);
    return Numbers.number(path.get("inquiry"))
        .map(id ->
            said(
                id,
                db.with(books -> books.held().approve(id, seals, by(visit), today, visit.now()))))
        .orElseGet(Answer::notFound);
  }

  Answer decline(Visit visit, Parameters path, Body body) {
    return Numbers.number(path.get("inquiry"))
        .map(id -> said(id, db.with(books -> books.held().decline(id, by(visit), visit.now()))))
        .orElseGet(Answer::notFound);
  }

  private Answer said(long inquiry, Deciding decided) {
    return switch (decided) {
      case Deciding.Done() -> now(inquiry);
      case Deciding.NotHeld() -> Answer.notFound();
      case Deciding.DecidedBefore(HeldInquiry by) ->
          new Answer.Problem(Refusal.DECIDED_BEFORE, Map.of("held", json(by)));
      case Deciding.Changed() -> new Answer.Refused(Refusal.QUOTE_CHANGED);
    };
  }

  private Answer now(long inquiry) {
    return db.with(books -> books.held().find(inquiry))
        .map(ApprovalApi::json)
        .map(Answer::data)
        .orElseGet(Answer::notFound);
  }

  private static Map<String, Object> json(HeldInquiry held) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("inquiry", held.inquiry());
    json.put("subject", held.subject());
    json.put("who", held.who());
    json.put("heldAt", held.heldAt().toString());
    json.put("state", held.state().name());
    json.put("change", held.change().name());
    json.put("decidedBy", held.decidedBy());
    held.decidedAt().ifPresent(at -> json.put("decidedAt", at.toString()));
    json.put("quotes", held.quotes().stream().map(ApprovalApi::json).toList());
    return json;
  }

  private static Map<String, Object> json(HeldQuote quote) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("request", quote.nth());
    json.put("seal", quote.seal());
    json.put("origin", quote.request().origin().code().code());
    json.put("destination", quote.request().destination().code().code());
    json.put("load", quote.request().load().toString());
    json.put("rate", quote.option().rate());
    json.put("carrier", quote.option().carrier().scac());
    json.put("totals", quote.option().totals().byCurrency().stream().map(Money::toString).toList());
    json.put("margin", quote.option().margin().total().toString());
    json.put("rule", quote.option().margin().rule());
    json.put("shortBy", quote.shortBy().toString());
    json.put("reason", quote.reason());
    return json;
  }

  private static String by(Visit visit) {
    return visit.user().map(User::name).orElse("");
  }
}
