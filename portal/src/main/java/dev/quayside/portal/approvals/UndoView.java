package dev.quayside.portal.approvals;

import dev.quayside.db.Books;
import dev.quayside.db.desk.FiledStep;
import dev.quayside.db.desk.Step;
import dev.quayside.db.user.User;
import java.time.Instant;
import java.util.List;

/**
 * What somebody has just decided of held quotes and can still take back.
 *
 * @param steps the newest first
 */
public record UndoView(List<FiledStep> steps, Instant now) {

  public UndoView {
    steps = List.copyOf(steps);
  }

  static UndoView of(Books books, User user, Instant now) {
    return new UndoView(
        books.cases().returnable(user, now).stream()
            .filter(taken ->
                taken.step() instanceof Step.Approved || taken.step() instanceof Step.Declined)
            .toList(),
        now);
  }
}
