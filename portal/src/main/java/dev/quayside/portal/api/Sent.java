package dev.quayside.portal.api;

import dev.quayside.portal.entrance.Body;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a program has sent as a JSON object. */
final class Sent {

  private Sent() {}

  /** Empty where it is none; a call that sends nothing has sent an empty one. */
  static Optional<JsonNode> object(Body body) {
    String text = body.text();
    try {
      return Optional.of(JsonMapper.shared().readTree(text.isBlank() ? "{}" : text))
          .filter(JsonNode::isObject);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** A text or a number of it, as text; empty where it is missing or something else. */
  static Optional<String> text(JsonNode object, String name) {
    JsonNode value = object.path(name);
    return value.isString() || value.isNumber() ? Optional.of(value.asString()) : Optional.empty();
  }
}
