package dev.quayside.portal.desk;

import static dev.quayside.portal.desk.UnderstoodReader.joined;
import static dev.quayside.portal.desk.UnderstoodReader.text;

import dev.quayside.portal.desk.Understood.Fact;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the bot read about the goods. */
final class CargoFacts {

  private CargoFacts() {}

  static void add(List<Fact> facts, JsonNode cargo) {
    add(facts, "description", text(cargo, "description"));
    add(facts, "weight", measured(text(cargo, "weightKg"), "kg"));
    add(facts, "volume", measured(text(cargo, "volumeCbm"), "m³"));
    add(facts, "pieces", joined(" ", text(cargo, "pieces"), text(cargo, "packaging")));
    UnderstoodReader.add(
        facts, "dimensions", UnderstoodReader.all(cargo.path("dimensions"), CargoFacts::size));
    JsonNode danger = cargo.path("dangerous");
    if (danger.isObject()) {
      add(facts, "dangerous", dangerous(danger));
    }
    add(facts, "temperature", measured(text(cargo, "temperatureC"), "°C"));
    add(facts, "hsCode", text(cargo, "hsCode"));
    add(facts, "value", joined(" ", text(cargo, "valueCurrency"), text(cargo, "value")));
  }

  private static void add(List<Fact> facts, String field, String value) {
    UnderstoodReader.add(facts, field, value);
  }

  private static String measured(String figure, String unit) {
    return figure.isBlank() ? "" : figure + " " + unit;
  }

  private static String size(JsonNode size) {
    String sides =
        joined("×", text(size, "lengthCm"), text(size, "widthCm"), text(size, "heightCm"));
    return joined(" × ", text(size, "quantity"), measured(sides, "cm"));
  }

  private static String dangerous(JsonNode danger) {
    String un = text(danger, "un");
    String imo = text(danger, "imoClass");
    String both = joined(", ", un.isBlank() ? "" : "UN " + un, imo.isBlank() ? "" : "IMDG " + imo);
    return both.isBlank() ? "DANGEROUS" : both;
  }
}
