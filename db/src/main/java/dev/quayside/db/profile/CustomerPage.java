package dev.quayside.db.profile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Some of the customers.
 *
 * @param next behind which of them the next page begins; empty where there is no more
 */
public record CustomerPage(List<Line> lines, Optional<Long> next) {

  public CustomerPage {
    lines = List.copyOf(lines);
  }

  /**
   * One of them.
   *
   * @param level his price level; "" for the general one
   * @param tasks how many are open
   * @param lastAt when something of his last stood on his timeline
   */
  public record Line(
      long id,
      String code,
      String name,
      String level,
      Optional<String> manager,
      long tasks,
      Optional<Instant> lastAt) {}
}
