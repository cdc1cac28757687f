package dev.quayside.portal.api;

import dev.quayside.db.Db;
import dev.quayside.db.sheet.KnownSheet;
import dev.quayside.portal.entrance.Body;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The kinds of sheets the house knows, for other programs. */
final class ProfileApi {

  private static final int LONGEST = 60;

  private final Db db;

  ProfileApi(Db db) {
    this.db = db;
  }

  Answer list(Visit visit, Parameters path, Body body) {
    return Answer.data(
        Map.of(
            "profiles",
            db.with(books -> books.sheets().all()).stream().map(ProfileApi::json).toList()));
  }

  /** The body is {"series": "COSCO FAK"}. */
  Answer rename(Visit visit, Parameters path, Body body) {
    JsonNode series;
    try {
      series = JsonMapper.shared().readTree(body.text()).path("series");
    } catch (JacksonException e) {
      return new Answer.Refused(Refusal.BAD_REQUEST);
    }
    String name = series.asString("").strip();
    if (!series.isString() || name.length() > LONGEST) {
      return new Answer.Refused(Refusal.BAD_REQUEST);
    }
    String fingerprint = path.get("fingerprint");
    return db.with(books ->
        books.sheets().rename(fingerprint, name)
            ? books
                .sheets()
                .find(fingerprint)
                .map(ProfileApi::json)
                .map(Answer::data)
                .orElseGet(Answer::notFound)
            : Answer.notFound());
  }

  Answer forget(Visit visit, Parameters path, Body body) {
    String fingerprint = path.get("fingerprint");
    return db.<Boolean>with(books -> books.sheets().forget(fingerprint))
        ? Answer.data(Map.of("forgotten", fingerprint))
        : Answer.notFound();
  }

  private static Map<String, Object> json(KnownSheet sheet) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("fingerprint", sheet.fingerprint());
    json.put("series", sheet.series());
    json.put("sample", sheet.sampleFile());
    json.put("columns", sheet.columns());
    json.put("answers", sheet.answers());
    return json;
  }
}
