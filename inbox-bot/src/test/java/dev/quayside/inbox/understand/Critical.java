package dev.quayside.inbox.understand;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Compares the facts that decide a price in a right answer and in one that was read. */
final class Critical {

  private Critical() {}

  static List<String> differences(JsonNode gold, JsonNode read) {
    var differences = new ArrayList<String>();
    var wanted = gold.path("requests");
    var found = read.path("requests");
    if (wanted.size() != found.size()) {
      return List.of("%d requests instead of %d".formatted(found.size(), wanted.size()));
    }
    for (var i = 0; i < wanted.size(); i++) {
      var alts = gold.at("/alsoOk");
      compare(
          "mode",
          text(wanted.get(i), "/mode"),
          text(found.get(i), "/mode"),
          alternatives(alts, "mode"),
          differences);
      place("origin", wanted.get(i), found.get(i), differences, alts);
      place("destination", wanted.get(i), found.get(i), differences, alts);
      boxes(wanted.get(i), found.get(i), alts, differences);
      number("weightKg", 0.01, wanted.get(i), found.get(i), alts, differences);
      number("volumeCbm", 0.02, wanted.get(i), found.get(i), alts, differences);
      number("temperatureC", 0.01, wanted.get(i), found.get(i), alts, differences);
      compare(
          "un",
          text(wanted.get(i), "/cargo/dangerous/un"),
          text(found.get(i), "/cargo/dangerous/un"),
          List.of(),
          differences);
    }
    return differences;
  }

  static Set<String> missing(JsonNode answer) {
    return strings(answer.at("/missing"));
  }

  static List<Set<String>> acceptedMissing(JsonNode gold) {
    return Stream.concat(
            Stream.of(strings(gold.at("/missing"))),
            gold.at("/alsoOk/missing").valueStream().map(Critical::strings))
        .toList();
  }

  static Set<String> acceptedIntents(JsonNode gold) {
    var intents = strings(gold.at("/alsoOk/intent"));
    intents.add(gold.get("intent").asString());
    return intents;
  }

  private static void place(
      String end, JsonNode wanted, JsonNode found, List<String> differences, JsonNode alts) {
    var codes = strings(wanted.at("/" + end + "/codes"));
    var code = text(found, "/" + end + "/code");
    var open = alternatives(alts, end + ".codes").stream().anyMatch(alt -> alt.isEmpty());
    var right = codes.isEmpty() ? code.isEmpty() : codes.contains(code);
    if (!right && !(open && code.isEmpty())) {
      differences.add("%s: %s instead of one of %s".formatted(end, code, codes));
    }
  }

  private static void boxes(
      JsonNode wanted, JsonNode found, JsonNode alts, List<String> differences) {
    var right = boxes(wanted.at("/equipment"));
    var read = boxes(found.at("/equipment"));
    var loose =
        !alternatives(alts, "equipment[0].quantity").isEmpty()
            && right.keySet().equals(read.keySet());
    if (!right.equals(read) && !loose) {
      differences.add("equipment: %s instead of %s".formatted(read, right));
    }
  }

  private static Map<String, Integer> boxes(JsonNode equipment) {
    return equipment
        .valueStream()
        .collect(
            Collectors.toMap(
                box -> box.get("type").asString(),
                box -> box.path("quantity").asInt(0),
                Integer::sum,
                TreeMap::new));
  }

  private static void number(
      String field,
      double tolerance,
      JsonNode wanted,
      JsonNode found,
      JsonNode alts,
      List<String> differences) {
    var right = wanted.at("/cargo/" + field);
    var read = found.at("/cargo/" + field);
    var same =
        (right.isNumber() && read.isNumber())
            ? Math.abs(right.asDouble() - read.asDouble())
                <= tolerance * Math.max(1e-9, Math.abs(right.asDouble()))
            : right.isNumber() == read.isNumber();
    var silence = alternatives(alts, "cargo." + field).stream().anyMatch(alt -> alt.contains(""));
    if (!same && !(silence && !read.isNumber())) {
      differences.add("%s: %s instead of %s".formatted(field, read, right));
    }
  }

  private static void compare(
      String field,
      String wanted,
      String found,
      List<Set<String>> others,
      List<String> differences) {
    if (!wanted.equals(found) && others.stream().noneMatch(other -> other.contains(found))) {
      differences.add("%s: %s instead of %s".formatted(field, found, wanted));
    }
  }

  /** What else is right at any request, by the end of its path in the answer. */
  private static List<Set<String>> alternatives(JsonNode alts, String path) {
    return alts.propertyStream()
        .filter(entry -> entry.getKey().endsWith("]." + path))
        .flatMap(entry -> entry.getValue().valueStream())
        .map(value ->
            value.isArray() ? strings(value) : Set.of(value.isNull() ? "" : value.asString()))
        .toList();
  }

  private static String text(JsonNode node, String path) {
    var value = node.at(path);
    return value.isString() ? value.asString() : "";
  }

  private static Set<String> strings(JsonNode array) {
    return array
        .valueStream()
        .map(JsonNode::asString)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
