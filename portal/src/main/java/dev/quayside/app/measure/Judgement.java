package dev.quayside.app.measure;

import dev.quayside.app.measure.Also.Other;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * The requests of an answer held against the right ones, fact by fact.
 *
 * @param rows every fact that one of both states
 * @param sameCount as many requests as there are
 */
record Judgement(List<Row> rows, boolean sameCount) {

  /** A fact as it is, as it was answered, and whether that is right. */
  record Row(Field field, Optional<JsonNode> gold, Optional<JsonNode> given, boolean right) {}

  Judgement {
    rows = List.copyOf(rows);
  }

  static Judgement of(JsonNode gold, JsonNode answer) {
    List<Facts> right = requests(gold);
    List<Facts> given = requests(answer);
    List<Optional<Integer>> partners = Pairing.best(right, given);
    var also = Also.of(gold);
    var rows = new ArrayList<Row>();
    for (int i = 0; i < right.size(); i++) {
      Optional<Facts> partner = partners.get(i).map(given::get);
      compare(right.get(i), partner, i, also, rows);
    }
    Set<Integer> used = new HashSet<>();
    partners.forEach(partner -> partner.ifPresent(used::add));
    for (int i = 0; i < given.size(); i++) {
      if (!used.contains(i)) {
        unasked(given.get(i), rows);
      }
    }
    boolean noneIsFine = given.isEmpty() && gold.path("alsoOk").path("requests").isString();
    return new Judgement(rows, right.size() == given.size() || noneIsFine);
  }

  /** No price would be wrong by it. */
  boolean criticalRight() {
    return rows.stream().filter(row -> row.field().critical()).allMatch(Row::right);
  }

  private static List<Facts> requests(JsonNode answer) {
    return StreamSupport.stream(answer.path("requests").spliterator(), false)
        .map(Facts::of)
        .toList();
  }

  private static void unasked(Facts extra, List<Row> rows) {
    for (Field field : Field.values()) {
      Optional.ofNullable(extra.stated().get(field))
          .map(value -> new Row(field, Optional.empty(), Optional.of(value), false))
          .ifPresent(rows::add);
    }
  }

  private static void compare(
      Facts right, Optional<Facts> given, int index, Also also, List<Row> rows) {
    var fields = EnumSet.noneOf(Field.class);
    fields.addAll(right.stated().keySet());
    given.ifPresent(facts -> fields.addAll(facts.stated().keySet()));
    for (Field field : fields) {
      var gold = Optional.ofNullable(right.stated().get(field));
      var said = given.flatMap(facts -> Optional.ofNullable(facts.stated().get(field)));
      boolean same =
          gold.isPresent() && said.isPresent() && Sameness.same(field, gold.get(), said.get());
      List<Other> others = given.isPresent() ? also.of(index, field) : List.of();
      if (same || said.isPresent() || others.stream().noneMatch(Judgement::silence)) {
        boolean fine =
            same || said.filter(value -> accepted(field, gold, value, others)).isPresent();
        rows.add(new Row(field, gold, said, fine));
      }
    }
  }

  /** To say nothing is an accepted answer, and no merit. */
  private static boolean silence(Other other) {
    return switch (other) {
      case Other.Nothing _ -> true;
      case Other.Codes(var codes) -> codes.isEmpty();
      case Other.Value _, Other.InCountry _, Other.Quantity _ -> false;
    };
  }

  private static boolean accepted(
      Field field, Optional<JsonNode> gold, JsonNode given, List<Other> others) {
    for (Other other : others) {
      boolean fine =
          switch (other) {
            case Other.Nothing _ -> false;
            case Other.Value(JsonNode value) -> Sameness.same(field, value, given);
            case Other.InCountry(String country) ->
                Sameness.codes(given).stream().anyMatch(code -> code.startsWith(country));
            case Other.Codes(Set<String> codes) ->
                codes.isEmpty()
                    ? Sameness.codes(given).isEmpty()
                    : Sameness.codes(given).stream().anyMatch(codes::contains);
            case Other.Quantity(int count) ->
                gold.filter(boxes -> sameBoxes(boxes, given, count)).isPresent();
          };
      if (fine) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameBoxes(JsonNode gold, JsonNode given, int also) {
    boolean same = gold.size() == given.size();
    for (int i = 0; i < gold.size() && same; i++) {
      JsonNode right = gold.get(i);
      JsonNode said = given.get(i);
      int count = said.path("quantity").asInt(0);
      same =
          right.path("type").equals(said.path("type"))
              && (count == right.path("quantity").asInt(0) || count == also);
    }
    return same;
  }
}
