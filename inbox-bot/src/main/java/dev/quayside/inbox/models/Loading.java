package dev.quayside.inbox.models;

import java.util.List;

/**
 * Models as they could be loaded.
 *
 * @param problems each names a file that could not be used, and why; the built-in one is used for
 *     it
 */
public record Loading(Models models, List<String> problems) {

  public Loading {
    problems = List.copyOf(problems);
  }
}
