package dev.quayside.app.config.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the QUAYSIDE_* variables. */
public final class Environment {

  /** Read by the launcher. */
  private static final Set<String> NOT_OURS = Set.of("QUAYSIDE_JAVA_OPTS");

  private Environment() {}

  public static Heard read(Map<String, String> variables) {
    List<Said> said = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    new TreeMap<>(variables)
        .forEach((name, value) -> {
          if (!name.startsWith(Key.ENV_PREFIX) || NOT_OURS.contains(name)) {
            return;
          }
          Key.ofVariable(name)
              .map(key -> new Place.SaidOf("", key))
              .or(() -> Place.ofVariable(name))
              .ifPresentOrElse(
                  of -> {
                    if (!value.isBlank()) {
                      said.add(new Said(of.name(), of.key(), value, "variable " + name));
                    }
                  },
                  () ->
                      problems.add(
                          "variable %s: there is no such setting%s"
                              .formatted(name, Suggestion.ofVariable(name))));
        });
    return new Heard(said, problems);
  }
}
