package dev.quayside.inbox.intent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What speaks for which meaning, and how much. */
final class Tally {
  private final Map<String, Map<String, Integer>> evidence = new LinkedHashMap<>();

  /** The same evidence counts once. */
  void add(String meaning, int weight, String shown) {
    evidence.computeIfAbsent(meaning, _ -> new LinkedHashMap<>()).putIfAbsent(shown, weight);
  }

  void addAll(Tally other) {
    other.evidence.forEach(
        (meaning, cues) -> cues.forEach((shown, weight) -> add(meaning, weight, shown)));
  }

  /** The same evidence, each piece weighing 1. */
  Tally asHints() {
    Tally hints = new Tally();
    evidence.forEach(
        (meaning, cues) -> cues.keySet().forEach(shown -> hints.add(meaning, 1, shown)));
    return hints;
  }

  /** What anything speaks for, in the order it was found. */
  List<String> meanings() {
    return List.copyOf(evidence.keySet());
  }

  int of(String meaning) {
    return evidence.getOrDefault(meaning, Map.of()).values().stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  int of(Intent intent) {
    return of(intent.word());
  }

  /** Each piece of evidence with its meaning: "booking we accept". */
  List<String> shown() {
    return evidence.entrySet().stream()
        .flatMap(meant -> meant.getValue().keySet().stream().map(cue -> meant.getKey() + " " + cue))
        .toList();
  }

  /** "'we accept' 3, 'quote Q26-1' 1". */
  String shown(String meaning) {
    return evidence.getOrDefault(meaning, Map.of()).entrySet().stream()
        .map(cue -> "'%s' %+d".formatted(cue.getKey(), cue.getValue()))
        .collect(Collectors.joining(", "));
  }
}
