package dev.quayside.portal.rules;

import dev.quayside.portal.page.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A margin rule or a floor as somebody typed it; a page and a program fill in the same fields.
 *
 * @param fields by name; those that were left blank are missing
 */
public record RuleForm(Map<String, String> fields) {

  /** Every field there is. */
  public static final List<String> NAMES =
      List.of(
          "kind",
          "name",
          "percent",
          "amount",
          "per",
          "mode",
          "origin",
          "destination",
          "customer",
          "level",
          "volume",
          "discount",
          "discountTaken",
          "owner",
          "expires");

  /** So long is no rule's name, and no port's. */
  private static final int LONGEST = 80;

  public RuleForm {
    fields = Map.copyOf(fields);
  }

  /** Reads the fields out of whatever holds them. */
  public static RuleForm of(Function<String, Optional<String>> sent) {
    Map<String, String> fields = new HashMap<>();
    for (String name : NAMES) {
      sent.apply(name)
          .map(text -> Typed.upTo(LONGEST, text))
          .filter(text -> !text.isEmpty())
          .ifPresent(text -> fields.put(name, text));
    }
    return new RuleForm(fields);
  }

  /** "" where it was left blank. */
  public String get(String name) {
    return fields.getOrDefault(name, "");
  }

  public boolean has(String name) {
    return fields.containsKey(name);
  }

  /** Whether a floor is meant, and not a margin. */
  public boolean floor() {
    return get("kind").equalsIgnoreCase("floor");
  }
}
