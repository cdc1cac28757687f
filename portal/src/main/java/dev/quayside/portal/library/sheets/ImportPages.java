package dev.quayside.portal.library.sheets;

import dev.quayside.db.Db;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.sheet.SheetDraft;
import dev.quayside.db.user.User;
import dev.quayside.portal.intake.Outcome;
import dev.quayside.portal.intake.SheetIntake;
import dev.quayside.portal.intake.Wish;
import dev.quayside.portal.page.Answer;
import dev.quayside.portal.upload.UploadedForm;
import dev.quayside.portal.visit.Visit;
import io.helidon.common.parameters.Parameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * The pages on which a rate sheet is handed in, looked at and published. Looking is a rehearsal:
 * until the last button nothing changes but the sheet that lies here.
 */
public final class ImportPages {

  private static final String HOME = "/desk/rates/import";

  private final Db db;
  private final SheetIntake intake;

  public ImportPages(Db db, SheetIntake intake) {
    this.db = db;
    this.intake = intake;
  }

  public Answer start(Visit visit, Parameters path) {
    return Answer.shown(
        "rates/import.jte", new Waiting(db.with(books -> books.drafts().all()), false));
  }

  public Answer handIn(Visit visit, UploadedForm.Taken form) {
    Optional<Long> user = visit.user().map(User::id);
    if (form.file().isEmpty() || user.isEmpty()) {
      return new Answer.Shown(
          422, "rates/import.jte", new Waiting(db.with(books -> books.drafts().all()), true));
    }
    UploadedForm.File file = form.file().get();
    Bytes content = bytes(file.content());
    long id = db.with(books -> books.drafts().add(file.name(), content, user.get(), visit.now()));
    return Answer.goTo(HOME + "/" + id);
  }

  public Answer one(Visit visit, Parameters path) {
    return draft(path)
        .map(draft -> shown(200, rehearsed(draft, visit)))
        .orElseGet(Answer::notFound);
  }

  public Answer answer(Visit visit, Parameters path, Parameters fields) {
    return draft(path)
        .<Answer>map(draft -> {
          var said = Said.of(fields);
          db.use(books -> books.drafts().answer(draft.id(), said.toKeep()));
          return Answer.goTo(HOME + "/" + draft.id());
        })
        .orElseGet(Answer::notFound);
  }

  public Answer publish(Visit visit, Parameters path, Parameters fields) {
    Optional<SheetDraft> draft = draft(path);
    if (draft.isEmpty()) {
      return Answer.notFound();
    }
    Wish wish =
        Said.kept(draft.get().answers())
            .wish(
                Wish.Goal.PUBLISH,
                fields.contains("confirm"),
                fields.contains("accept"),
                by(visit));
    Outcome outcome = take(draft.get(), wish);
    if (outcome instanceof Outcome.Published published) {
      db.use(books -> books.drafts().drop(draft.get().id()));
      return Answer.goTo(
          "/desk/rates/versions/" + published.rehearsal().version().number() + "?new=1");
    }
    // Said again with the rehearsal, for whoever has not ticked what must be ticked.
    return shown(
        409,
        outcome instanceof Outcome.Unconfirmed
            ? rehearsed(draft.get(), visit)
            : new DraftView(draft.get(), outcome));
  }

  public Answer discard(Visit visit, Parameters path, Parameters fields) {
    return draft(path)
        .<Answer>map(draft -> {
          db.use(books -> books.drafts().drop(draft.id()));
          return Answer.goTo(HOME);
        })
        .orElseGet(Answer::notFound);
  }

  private DraftView rehearsed(SheetDraft draft, Visit visit) {
    var wish = Said.kept(draft.answers()).wish(Wish.Goal.REHEARSE, false, false, by(visit));
    return new DraftView(draft, take(draft, wish));
  }

  private Outcome take(SheetDraft draft, Wish wish) {
    Bytes content = db.with(books -> books.drafts().content(draft.id())).orElseThrow();
    return onDisk(content, file -> intake.take(file, draft.file(), wish));
  }

  private Optional<SheetDraft> draft(Parameters path) {
    try {
      long id = Long.parseLong(path.get("id"));
      return db.with(books -> books.drafts().find(id));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
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

  private static <T> T onDisk(Bytes content, Function<Path, T> work) {
    try {
      Path file = Files.createTempFile("sheet", "");
      try {
        return work.apply(Files.write(file, content.toArray()));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Could not lay the sheet aside", e);
    }
  }
}
