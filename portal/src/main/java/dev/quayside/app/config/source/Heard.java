package dev.quayside.app.config.source;

import java.util.List;

/** What one source of settings said, and what of it makes no sense. */
public record Heard(List<Said> said, List<String> problems) {

  public Heard {
    said = List.copyOf(said);
    problems = List.copyOf(problems);
  }
}
