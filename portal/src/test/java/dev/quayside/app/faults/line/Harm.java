package dev.quayside.app.faults.line;

import java.io.IOException;

/** What happens at a point. */
@FunctionalInterface
public interface Harm {

  /**
   * Strikes.
   *
   * @throws IOException where the line it strikes on is to be cut, too
   */
  void strike() throws IOException;
}
