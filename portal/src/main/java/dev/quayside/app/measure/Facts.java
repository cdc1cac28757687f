package dev.quayside.app.measure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One request of an answer, laid flat: only what it states. */
record Facts(Map<Field, JsonNode> stated) {

  private static final List<String> NAMING = List.of("text", "code", "codes", "postcode");

  Facts {
    stated = Map.copyOf(stated);
  }

  static Facts of(JsonNode request) {
    var stated = new EnumMap<Field, JsonNode>(Field.class);
    for (Field field : Field.values()) {
      JsonNode home = field.ofCargo() ? request.path("cargo") : request;
      JsonNode value = home.path(field.label());
      if (says(field, value)) {
        stated.put(field, value);
      }
    }
    return new Facts(stated);
  }

  private static boolean says(Field field, JsonNode value) {
    return switch (field) {
      case ORIGIN, DESTINATION, PICKUP, DELIVERY ->
          NAMING.stream().map(value::path).anyMatch(Facts::holdsSomething);
      case EQUIPMENT, SERVICES, CARRIERS, DIMENSIONS -> !value.isEmpty();
      default -> !value.isMissingNode() && !value.isNull();
    };
  }

  private static boolean holdsSomething(JsonNode node) {
    return node.isArray() ? !node.isEmpty() : !node.asString("").isEmpty();
  }
}
