package dev.quayside.app.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * One message judged.
 *
 * @param name folder and file name without its ending
 * @param rightIntent what the message is
 * @param givenIntent what it was taken for
 * @param unsafe taken for an inquiry that lacks nothing, and yet a price for it would be wrong
 */
record Verdict(
    String name,
    String rightIntent,
    String givenIntent,
    boolean intent,
    boolean language,
    boolean references,
    boolean missing,
    boolean unsafe,
    Judgement judgement) {

  private static final String RFQ = "rfq";

  static Verdict of(String name, JsonNode gold, JsonNode answer) {
    var judgement = Judgement.of(gold, answer);
    String right = gold.path("intent").asString("");
    String given = answer.path("intent").asString("");
    boolean intent =
        right.equals(given) || strings(gold.path("alsoOk").path("intent")).contains(given);
    boolean priced =
        given.equals(RFQ) && answer.path("missing").isEmpty() && !answer.path("requests").isEmpty();
    boolean sound = intent && judgement.sameCount() && judgement.criticalRight();
    return new Verdict(
        name,
        right,
        given,
        intent,
        primary(gold).equals(primary(answer)),
        references(gold, answer),
        missing(gold, answer),
        priced && !sound,
        judgement);
  }

  boolean inquiry() {
    return rightIntent.equals(RFQ);
  }

  /** The right intent, every request and every fact that makes the price. */
  boolean perfect() {
    return inquiry() && intent && judgement.sameCount() && judgement.criticalRight();
  }

  /** What is wrong, one line each; empty where nothing is. */
  List<String> errors() {
    var errors = new ArrayList<String>();
    if (!judgement.sameCount()) {
      errors.add("the number of requests");
    }
    if (!intent) {
      errors.add("intent: is %s, was taken for %s".formatted(rightIntent, givenIntent));
    }
    judgement.rows().stream()
        .filter(row -> !row.right())
        .map(row ->
            "%s: is %s, got %s"
                .formatted(row.field().label(), shown(row.gold()), shown(row.given())))
        .forEach(errors::add);
    return errors;
  }

  private static String shown(Optional<JsonNode> value) {
    return value.map(JsonNode::toString).orElse("nothing");
  }

  private static String primary(JsonNode answer) {
    String tag = answer.path("language").asString("");
    return tag.substring(0, Math.min(2, tag.length()));
  }

  private static boolean references(JsonNode gold, JsonNode answer) {
    Set<String> given = values(answer.path("references"));
    JsonNode others = gold.path("alsoOk").path("references");
    return values(gold.path("references")).equals(given)
        || (!others.isEmpty() && given.isEmpty())
        || StreamSupport.stream(others.spliterator(), false)
            .anyMatch(other -> other.isArray() && values(other).equals(given));
  }

  private static Set<String> values(JsonNode references) {
    return StreamSupport.stream(references.spliterator(), false)
        .map(reference -> Wordings.plain(reference.path("value").asString("")))
        .collect(Collectors.toSet());
  }

  private static boolean missing(JsonNode gold, JsonNode answer) {
    Set<String> given = strings(answer.path("missing"));
    return strings(gold.path("missing")).equals(given)
        || StreamSupport.stream(gold.path("alsoOk").path("missing").spliterator(), false)
            .anyMatch(other -> strings(other).equals(given));
  }

  private static Set<String> strings(JsonNode list) {
    var strings = new HashSet<String>();
    list.forEach(item -> strings.add(item.asString("")));
    return strings;
  }
}
