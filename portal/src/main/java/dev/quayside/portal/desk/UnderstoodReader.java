package dev.quayside.portal.desk;

import dev.quayside.portal.desk.Understood.Asked;
import dev.quayside.portal.desk.Understood.Doubt;
import dev.quayside.portal.desk.Understood.Fact;
import dev.quayside.rates.told.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the parser's answer as it was filed. What is not there, or has another shape than today's,
 * is left out: an old inquiry must stay readable.
 */
public final class UnderstoodReader {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private UnderstoodReader() {}

  public static Understood read(String answer) {
    try {
      JsonNode whole = JSON.readTree(answer);
      return new Understood(
          all(whole.path("requests"), UnderstoodReader::asked),
          all(
              whole.path("references"),
              node -> joined(" ", text(node, "type"), text(node, "value"))),
          all(whole.path("missing"), node -> node.asString("")),
          all(whole.path("doubts"), UnderstoodReader::doubt),
          all(whole.path("requests"), Proofs::of).stream().flatMap(List::stream).toList());
    } catch (JacksonException e) {
      return new Understood(List.of(), List.of(), List.of(), List.of(), List.of());
    }
  }

  private static Asked asked(JsonNode request) {
    var facts = new ArrayList<Fact>();
    add(facts, "mode", text(request, "mode"));
    add(facts, "origin", place(request.path("origin")));
    add(facts, "destination", place(request.path("destination")));
    add(facts, "pickup", door(request.path("pickup")));
    add(facts, "delivery", door(request.path("delivery")));
    add(facts, "equipment", all(request.path("equipment"), UnderstoodReader::boxes));
    CargoFacts.add(facts, request.path("cargo"));
    add(facts, "incoterm", text(request, "incoterm"));
    add(facts, "readyDate", text(request, "readyDate"));
    add(facts, "frequency", frequency(request.path("frequency")));
    add(facts, "services", all(request.path("services"), node -> node.asString("")));
    add(facts, "carriers", all(request.path("carriers"), node -> node.asString("")));
    JsonNode target = request.path("targetPrice");
    add(facts, "targetPrice", joined(" ", text(target, "currency"), text(target, "amount")));
    return new Asked(Proofs.judged(facts, Proofs.of(request)));
  }

  static void add(List<Fact> facts, String field, String value) {
    add(facts, field, List.of(value));
  }

  static void add(List<Fact> facts, String field, List<String> values) {
    List<String> said = values.stream().filter(value -> !value.isBlank()).toList();
    if (!said.isEmpty()) {
      facts.add(new Fact(field, said, ""));
    }
  }

  /** The field as text; "" where it is missing or null. */
  static String text(JsonNode node, String field) {
    return node.path(field).asString("");
  }

  static String joined(String between, String... parts) {
    return String.join(between, Stream.of(parts).filter(part -> !part.isBlank()).toList());
  }

  static <T> List<T> all(JsonNode array, Function<JsonNode, T> read) {
    return array.isArray() ? array.valueStream().map(read).toList() : List.of();
  }

  private static String place(JsonNode place) {
    String codes = String.join("/", all(place.path("codes"), node -> node.asString("")));
    return joined(" · ", text(place, "text"), joined("", text(place, "code"), codes));
  }

  private static String door(JsonNode door) {
    return joined(", ", text(door, "text"), text(door, "country"));
  }

  private static String boxes(JsonNode boxes) {
    return joined(" × ", text(boxes, "quantity"), text(boxes, "type"));
  }

  private static String frequency(JsonNode often) {
    return joined(
        " / ", joined(" ", text(often, "count"), text(often, "unit")), text(often, "per"));
  }

  private static Doubt doubt(JsonNode doubt) {
    return doubt.isString()
        ? new Doubt(doubt.asString(""), Told.NOTHING)
        : new Doubt(text(doubt, "reason"), Told.read(text(doubt, "words"), text(doubt, "zh")));
  }
}
