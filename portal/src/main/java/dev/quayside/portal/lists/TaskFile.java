package dev.quayside.portal.lists;

import dev.quayside.db.task.OpenTask;
import dev.quayside.portal.library.export.FileKind;
import dev.quayside.portal.library.export.TableCell;
import dev.quayside.portal.library.export.TableCell.Day;
import dev.quayside.portal.library.export.TableCell.Text;
import dev.quayside.portal.library.export.TableFile;
import dev.quayside.portal.words.Wording;
import java.nio.file.Path;
import java.util.List;

/** What is to be done as a spreadsheet, for whoever keeps his tasks elsewhere. */
final class TaskFile {

  private TaskFile() {}

  /** Into a new file, which is the caller's to delete. */
  static Path write(List<OpenTask> tasks, Wording words) {
    return TableFile.write(
        FileKind.CSV,
        List.of(
            words.text("task.due"),
            words.text("task.what"),
            words.text("task.customer"),
            words.text("tasks.code"),
            words.text("task.about"),
            words.text("task.owner"),
            words.text("tasks.quote"),
            words.text("tasks.rests")),
        tasks.stream().map(task -> row(task, words)).toList());
  }

  private static List<TableCell> row(OpenTask task, Wording words) {
    return List.of(
        new Day(words.dayOf(task.dueAt())),
        new Text(words.of(task.kind())),
        new Text(task.customerName().orElse("")),
        new Text(task.customerCode().orElse("")),
        new Text(words.told(task.about())),
        new Text(task.ownerName().orElse(words.text("task.team"))),
        new Text(task.quote()),
        task.snoozedUntil()
            .<TableCell>map(until -> new Day(words.dayOf(until)))
            .orElse(new Text("")));
  }
}
