package dev.quayside.db.task.act;

import java.util.Optional;

/**
 * A task as a page showed it.
 *
 * @param changed how often it had been changed by then
 */
public record SeenTask(long task, int changed) {

  /** Reads what {@link #toString} writes; empty where it is something else. */
  public static Optional<SeenTask> read(String text) {
    String[] parts = text.split("\\.", -1);
    try {
      return parts.length == 2
          ? Optional.of(new SeenTask(Long.parseLong(parts[0]), Integer.parseInt(parts[1])))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return task + "." + changed;
  }
}
