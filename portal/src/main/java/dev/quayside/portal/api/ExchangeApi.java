package dev.quayside.portal.api;

import dev.quayside.db.Db;
import dev.quayside.portal.entrance.Body;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.rules.ExchangeForm;
import dev.quayside.portal.visit.Visit;
import dev.quayside.rates.money.ExchangeRate;
import io.helidon.common.parameters.Parameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Exchange rates for other programs, each with its day and source. */
final class ExchangeApi {

  private static final int MOST = 500;

  private final Db db;
  private final ZoneId zone;

  ExchangeApi(Db db, ZoneId zone) {
    this.db = db;
    this.zone = zone;
  }

  Answer list(Visit visit, Parameters path, Body body) {
    return Answer.data(
        Map.of(
            "exchange",
            db.with(books -> books.terms().exchangeRates(MOST)).stream()
                .map(ExchangeApi::json)
                .toList()));
  }

  Answer add(Visit visit, Parameters path, Body body) {
    Optional<JsonNode> sent = Sent.object(body);
    if (sent.isEmpty()) {
      return new Answer.Refused(Refusal.BAD_REQUEST);
    }
    var form = ExchangeForm.of(name -> Sent.text(sent.get(), name));
    return switch (form.read(LocalDate.ofInstant(visit.now(), zone))) {
      case ExchangeForm.Unclear(var unclear) ->
          new Answer.Problem(
              Refusal.NOT_UNDERSTOOD, Map.of("fields", unclear.stream().sorted().toList()));
      case ExchangeForm.Clear(ExchangeRate rate) -> {
        db.use(books -> books.terms().addExchange(rate));
        yield new Answer.Data(201, json(rate));
      }
    };
  }

  private static Map<String, Object> json(ExchangeRate rate) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("from", rate.from().getCurrencyCode());
    json.put("to", rate.to().getCurrencyCode());
    json.put("factor", rate.factor().toPlainString());
    json.put("day", rate.day().toString());
    json.put("source", rate.source());
    return json;
  }
}
