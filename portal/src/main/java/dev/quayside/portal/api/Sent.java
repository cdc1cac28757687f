package dev.quayside.portal.api;

import dev.quayside.portal.entrance.Body;
import java.util.ArrayList;
import java.util.List;
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

  /**
   * One of several objects that were sent.
   *
   * @param at where it stands (RFC 6901), such as /events/0; empty where it was sent alone
   */
  record Item(String at, JsonNode object) {}

  /**
   * The objects of a list, of the field of that name within an object, or the one object that was
   * sent; empty where it is none of these.
   */
  static Optional<List<Item>> list(Body body, String name) {
    try {
      JsonNode sent = JsonMapper.shared().readTree(body.text());
      return Optional.of(sent.has(name) ? items(sent.path(name), "/" + name) : items(sent, ""))
          .filter(all -> !all.isEmpty() && all.stream().allMatch(item -> item.object().isObject()));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static List<Item> items(JsonNode sent, String at) {
    if (!sent.isArray()) {
      return List.of(new Item(at, sent));
    }
    List<Item> items = new ArrayList<>();
    for (JsonNode object : sent) {
      items.add(new Item(at + "/" + items.size(), object));
    }
    return items;
  }

  /** A text or a number of it, as text; empty where it is missing or something else. */
  static Optional<String> text(JsonNode object, String name) {
    JsonNode value = object.path(name);
    return value.isString() || value.isNumber() ? Optional.of(value.asString()) : Optional.empty();
  }
}
