package dev.quayside.app.config;

import java.util.List;

/** What came of reading the settings. */
public sealed interface SettingsRead {

  /** They are complete and make sense. */
  record Good(Settings settings) implements SettingsRead {}

  /** Every one that is unknown, missing or ill-typed, each by name and place. */
  record Wrong(List<String> problems) implements SettingsRead {
    public Wrong {
      problems = List.copyOf(problems);
    }
  }
}
