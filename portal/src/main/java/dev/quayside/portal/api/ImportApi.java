package dev.quayside.portal.api;

import dev.quayside.db.Db;
import dev.quayside.db.customer.Language;
import dev.quayside.db.sheet.SheetDraft;
import dev.quayside.db.user.User;
import dev.quayside.portal.entrance.Body;
import dev.quayside.portal.intake.Outcome;
import dev.quayside.portal.library.sheets.DraftDesk;
import dev.quayside.portal.library.sheets.DraftView;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Refusal;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Rate sheets handed in by other programs: rehearsed as at the desk, and published likewise. */
final class ImportApi {

  private static final int LONGEST_NAME = 200;

  private final Db db;
  private final DraftDesk desk;

  ImportApi(Db db, DraftDesk desk) {
    this.db = db;
    this.desk = desk;
  }

  Answer list(Visit visit, Parameters path, Body body) {
    return Answer.data(
        Map.of(
            "imports",
            db.with(books -> books.sheetDrafts().all()).stream().map(ImportApi::json).toList()));
  }

  /** The body is the file itself; its name stands in the address. */
  Answer handIn(Visit visit, Parameters path, Body body) {
    String file = visit.query().first("file").orElse("").strip();
    if (file.isEmpty() || file.length() > LONGEST_NAME || body.bytes().toArray().length == 0) {
      return new Answer.Problem(Refusal.NOT_UNDERSTOOD, Map.of("fields", List.of("file")));
    }
    long user = visit.user().map(User::id).orElseThrow();
    long id = db.with(books -> books.sheetDrafts().add(file, body.bytes(), user, visit.now()));
    return db.with(books -> books.sheetDrafts().find(id))
        .<Answer>map(draft -> new Answer.Data(201, report(visit, desk.rehearsed(draft, by(visit)))))
        .orElseGet(Answer::notFound);
  }

  Answer one(Visit visit, Parameters path, Body body) {
    return of(path, draft -> Answer.data(report(visit, desk.rehearsed(draft, by(visit)))));
  }

  /** The body is {"answers": {"dates": "dmy"}, "series": "COSCO FAK", "skipBadRows": true}. */
  Answer answer(Visit visit, Parameters path, Body body) {
    Optional<JsonNode> sent = Sent.object(body);
    if (sent.isEmpty()) {
      return new Answer.Refused(Refusal.BAD_REQUEST);
    }
    Map<String, String> fields = new LinkedHashMap<>();
    sent.get()
        .path("answers")
        .forEachEntry((key, value) -> fields.put("answer." + key, value.asString("")));
    Sent.text(sent.get(), "series").ifPresent(series -> fields.put("series", series));
    if (sent.get().path("skipBadRows").asBoolean(false)) {
      fields.put("skip", "yes");
    }
    return of(
        path,
        draft ->
            Answer.data(report(visit, desk.rehearsed(desk.answered(draft, fields), by(visit)))));
  }

  /** The body is {"confirm": true, "acceptWarnings": true}, where that is needed. */
  Answer publish(Visit visit, Parameters path, Body body) {
    Optional<JsonNode> sent = Sent.object(body);
    if (sent.isEmpty()) {
      return new Answer.Refused(Refusal.BAD_REQUEST);
    }
    boolean confirm = sent.get().path("confirm").asBoolean(false);
    boolean accept = sent.get().path("acceptWarnings").asBoolean(false);
    return of(
        path,
        draft -> {
          DraftView after = desk.published(draft, confirm, accept, by(visit));
          Map<String, Object> report = report(visit, after);
          return after.outcome() instanceof Outcome.Published
              ? Answer.data(report)
              : new Answer.Problem(Refusal.NOT_PUBLISHED, Map.of("report", report));
        });
  }

  Answer discard(Visit visit, Parameters path, Body body) {
    return of(
        path,
        draft -> {
          db.use(books -> books.sheetDrafts().drop(draft.id()));
          return Answer.data(Map.of("discarded", draft.id()));
        });
  }

  private Answer of(Parameters path, Function<SheetDraft, Answer> work) {
    return Numbers.number(path.get("import"))
        .flatMap(id -> db.with(books -> books.sheetDrafts().find(id)))
        .map(work)
        .orElseGet(Answer::notFound);
  }

  private static Map<String, Object> report(Visit visit, DraftView view) {
    Language language = visit.language();
    Map<String, Object> json = json(view.draft());
    json.putAll(ImportJson.report(view, language));
    return json;
  }

  private static Map<String, Object> json(SheetDraft draft) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", draft.id());
    json.put("file", draft.file());
    json.put("handedInAt", draft.handedInAt().toString());
    return json;
  }

  private static String by(Visit visit) {
    return visit.user().map(User::name).orElse("");
  }
}
