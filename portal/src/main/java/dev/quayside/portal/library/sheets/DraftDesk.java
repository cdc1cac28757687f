package dev.quayside.portal.library.sheets;

import dev.quayside.db.Db;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.sheet.SheetDraft;
import dev.quayside.portal.intake.Outcome;
import dev.quayside.portal.intake.SheetIntake;
import dev.quayside.portal.intake.Wish;
import io.helidon.common.parameters.Parameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is done with a sheet that was handed in, by a page or by a program. Looking is a rehearsal:
 * until it is published nothing changes but the sheet that lies here.
 */
public final class DraftDesk {

  private final Db db;
  private final SheetIntake intake;

  public DraftDesk(Db db, SheetIntake intake) {
    this.db = db;
    this.intake = intake;
  }

  /** What it would do. */
  public DraftView rehearsed(SheetDraft draft, String by) {
    var wish = Said.kept(draft.answers()).wish(Wish.Goal.REHEARSE, false, false, by);
    return new DraftView(draft, take(draft, wish));
  }

  /**
   * Takes down what was answered, in the place of what was answered before.
   *
   * @param fields as the page's form sends them: "answer.dates", "series", "skip"
   */
  public SheetDraft answered(SheetDraft draft, Map<String, String> fields) {
    Map<String, List<String>> each = new LinkedHashMap<>();
    fields.forEach((name, value) -> each.put(name, List.of(value)));
    return answered(draft, Parameters.create("answers", each));
  }

  SheetDraft answered(SheetDraft draft, Parameters fields) {
    var said = Said.of(fields);
    db.use(books -> books.sheetDrafts().answer(draft.id(), said.toKeep()));
    return db.with(books -> books.sheetDrafts().find(draft.id())).orElse(draft);
  }

  /** Publishes it, or says why not, with the rehearsal. */
  public DraftView published(SheetDraft draft, boolean confirm, boolean accept, String by) {
    Wish wish = Said.kept(draft.answers()).wish(Wish.Goal.PUBLISH, confirm, accept, by);
    Outcome outcome = take(draft, wish);
    if (outcome instanceof Outcome.Published) {
      db.use(books -> books.sheetDrafts().drop(draft.id()));
    }
    // Said again with the rehearsal, for whoever has not confirmed what must be confirmed.
    return outcome instanceof Outcome.Unconfirmed
        ? rehearsed(draft, by)
        : new DraftView(draft, outcome);
  }

  private Outcome take(SheetDraft draft, Wish wish) {
    Bytes content = db.with(books -> books.sheetDrafts().content(draft.id())).orElseThrow();
    try {
      Path file = Files.createTempFile("sheet", "");
      try {
        return intake.take(Files.write(file, content.toArray()), draft.file(), wish);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Could not lay the sheet aside", e);
    }
  }
}
