package dev.quayside.app.config;

import dev.quayside.app.config.source.Heard;
import dev.quayside.app.config.source.Key;
import dev.quayside.app.config.source.Said;
import dev.quayside.app.config.source.Several;
import io.helidon.config.Config;
import io.helidon.config.ConfigSources;
import io.helidon.config.spi.ConfigSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Hands out settings by key, typed, and notes each one that is missing or of the wrong kind. */
final class Asked {

  private final Config config;
  private final String name;
  private final Map<String, Said> said;
  private final List<String> problems;

  /** The sources with the strongest first. */
  Asked(List<Heard> sources) {
    name = "";
    said = new LinkedHashMap<>();
    problems = new ArrayList<>();
    List<Supplier<? extends ConfigSource>> layers = new ArrayList<>();
    for (Heard heard : sources) {
      problems.addAll(heard.problems());
      heard.said().forEach(one -> said.putIfAbsent(one.path(), one));
      layers.add(
          ConfigSources.create(
              heard.said().stream()
                  .collect(Collectors.toMap(Said::path, Said::value, (a, _) -> a))));
    }
    config =
        Config.builder()
            .sources(layers)
            .disableEnvironmentVariablesSource()
            .disableSystemPropertiesSource()
            .disableKeyResolving()
            .disableValueResolving() // a password may hold "${"
            .build();
  }

  private Asked(Asked all, String name) {
    this.config = all.config;
    this.name = name;
    this.said = all.said;
    this.problems = all.problems;
  }

  /** What was said for one of several boxes or providers. */
  Asked of(String name) {
    return new Asked(this, name);
  }

  /** The names of those that anything was said for, in order of the alphabet. */
  List<String> names(Several several) {
    return said.values().stream()
        .filter(one -> one.isOf(several))
        .map(Said::name)
        .distinct()
        .sorted()
        .toList();
  }

  /** The name of a setting in the file. */
  String path(Key key) {
    return Said.path(name, key);
  }

  List<String> problems() {
    return problems;
  }

  boolean any(Key... keys) {
    return List.of(keys).stream().map(this::path).anyMatch(said::containsKey);
  }

  Optional<String> text(Key key) {
    return config.get(path(key)).asString().asOptional();
  }

  /** The value; where there is none, the problem is noted and "" goes on in its place. */
  String needed(Key key, String purpose) {
    return text(key)
        .orElseGet(() -> {
          problems.add(
              "%s is missing: %s. Set it in quayside.yaml or as %s"
                  .formatted(path(key), purpose, Said.variable(name, key)));
          return "";
        });
  }

  int port(Key key, int usual) {
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      return usual;
    }
    try {
      int port = config.get(path(key)).asInt().get();
      if (port >= 0 && port <= 65_535 && (port > 0 || key == Key.PORTAL_PORT)) {
        return port;
      }
    } catch (RuntimeException e) {
      // told below, in our words
    }
    wrong(key, "is a port from 1 to 65535", text.get());
    return usual;
  }

  Tls tls(Key key) {
    Optional<String> text = text(key);
    return text.map(word ->
            Tls.named(word)
                .orElseGet(() -> {
                  wrong(key, "is on, starttls or off", word);
                  return Tls.ON;
                }))
        .orElse(Tls.ON);
  }

  void wrong(Key key, String wanted, String read) {
    problems.add(
        "%s %s, not \"%s\" (%s)".formatted(path(key), wanted, shortened(read), where(key)));
  }

  String where(Key key) {
    return Optional.ofNullable(said.get(path(key))).map(Said::where).orElse("not set");
  }

  private static String shortened(String read) {
    return read.length() <= 60 ? read : read.substring(0, 60) + "…";
  }
}
