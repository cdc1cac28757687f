package dev.quayside.portal.library.sheets;

import dev.quayside.db.Db;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.sheet.SheetDraft;
import dev.quayside.db.user.User;
import dev.quayside.portal.intake.Outcome;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.upload.UploadedForm;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The pages on which a rate sheet is handed in, looked at and published. Looking is a rehearsal:
 * until the last button nothing changes but the sheet that lies here.
 */
public final class ImportPages {

  private static final String HOME = "/desk/rates/import";

  private final Db db;
  private final DraftDesk desk;

  public ImportPages(Db db, DraftDesk desk) {
    this.db = db;
    this.desk = desk;
  }

  public Answer start(Visit visit, Parameters path) {
    return Answer.shown(
        "rates/import.jte", new Waiting(db.with(books -> books.sheetDrafts().all()), false));
  }

  public Answer handIn(Visit visit, UploadedForm.Taken form) {
    Optional<Long> user = visit.user().map(User::id);
    if (form.file().isEmpty() || user.isEmpty()) {
      return new Answer.Shown(
          422, "rates/import.jte", new Waiting(db.with(books -> books.sheetDrafts().all()), true));
    }
    UploadedForm.File file = form.file().get();
    Bytes content = bytes(file.content());
    long id =
        db.with(books -> books.sheetDrafts().add(file.name(), content, user.get(), visit.now()));
    return Answer.goTo(HOME + "/" + id);
  }

  public Answer one(Visit visit, Parameters path) {
    return draft(path)
        .map(draft -> shown(200, desk.rehearsed(draft, by(visit))))
        .orElseGet(Answer::notFound);
  }

  public Answer answer(Visit visit, Parameters path, Parameters fields) {
    return draft(path)
        .<Answer>map(draft -> {
          desk.answered(draft, fields);
          return Answer.goTo(HOME + "/" + draft.id());
        })
        .orElseGet(Answer::notFound);
  }

  public Answer publish(Visit visit, Parameters path, Parameters fields) {
    Optional<SheetDraft> draft = draft(path);
    if (draft.isEmpty()) {
      return Answer.notFound();
    }
    DraftView after =
        desk.published(
            draft.get(), fields.contains("confirm"), fields.contains("accept"), by(visit));
    return after.outcome() instanceof Outcome.Published published
        ? Answer.goTo("/desk/rates/versions/" + published.rehearsal().version().number() + "?new=1")
        : shown(409, after);
  }

  public Answer discard(Visit visit, Parameters path, Parameters fields) {
    return draft(path)
        .<Answer>map(draft -> {
          db.use(books -> books.sheetDrafts().drop(draft.id()));
          return Answer.goTo(HOME);
        })
        .orElseGet(Answer::notFound);
  }

  private Optional<SheetDraft> draft(Parameters path) {
    return Numbers.number(path.get("id"))
        .flatMap(id -> db.with(books -> books.sheetDrafts().find(id)));
  }

  private static Answer shown(int status, DraftView view) {
    return new Answer.Shown(status, "rates/draft.jte", view);
  }

  private static String by(Visit visit) {
    return visit.user().map(User::name).orElse("");
  }

  private static Bytes bytes(Path file) {
    try {
      return Bytes.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read what was handed in", e);
    }
  }
}
