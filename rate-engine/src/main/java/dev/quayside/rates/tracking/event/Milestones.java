package dev.quayside.rates.tracking.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the trade calls each milestone, in English and Chinese, and how carriers write it. */
public final class Milestones {

  private record Named(String english, String chinese) {}

  private final Map<Milestone, Named> names = new EnumMap<>(Milestone.class);
  private final Map<String, Milestone> byName = new HashMap<>();

  private Milestones() {}

  public static Milestones builtIn() {
    var milestones = new Milestones();
    List<String[]> rows = rows();
    for (String[] row : rows) {
      var milestone = Milestone.valueOf(row[0]);
      milestones.names.put(milestone, new Named(row[1], row[2]));
      List.of(row[0], row[1], row[2]).forEach(name -> milestones.file(name, milestone));
    }
    // A name of its own goes before another's alias.
    for (String[] row : rows) {
      for (String alias : row[7].split(";", -1)) {
        milestones.file(alias, Milestone.valueOf(row[0]));
      }
    }
    return milestones;
  }

  /** The milestone that a carrier or a sheet calls so, in either language. */
  public Optional<Milestone> named(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  public String name(Milestone milestone, Locale locale) {
    Named named = Objects.requireNonNull(names.get(milestone));
    return locale.getLanguage().equals("zh") ? named.chinese : named.english;
  }

  private void file(String name, Milestone milestone) {
    if (!key(name).isEmpty()) {
      byName.putIfAbsent(key(name), milestone);
    }
  }

  private static String key(String name) {
    return name.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
  }

  private static List<String[]> rows() {
    try (InputStream in =
        Objects.requireNonNull(Milestones.class.getResourceAsStream("milestones.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read milestones.tsv", e);
    }
  }
}
