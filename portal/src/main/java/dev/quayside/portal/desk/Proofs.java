package dev.quayside.portal.desk;

import static dev.quayside.portal.desk.UnderstoodReader.text;

import dev.quayside.portal.desk.Understood.Fact;
import dev.quayside.portal.desk.Understood.Proof;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** From which of the mail's words each fact was read, and how sure it is for that. */
final class Proofs {

  /** The surest first; a fact is as sure as the least of what it was read from. */
  private static final List<String> SURE =
      List.of("exact", "labelled", "computed", "history", "guessed");

  /** Where the parser's answer calls a field otherwise than its facts are called. */
  private static final Map<String, String> CALLED =
      Map.of(
          "weightKg", "weight",
          "volumeCbm", "volume",
          "temperatureC", "temperature",
          "packaging", "pieces");

  private Proofs() {}

  static List<Proof> of(JsonNode request) {
    return UnderstoodReader.all(
        request.path("evidence"),
        proof -> {
          String field = text(proof, "field").replaceFirst("^cargo\\.", "");
          return new Proof(
              CALLED.getOrDefault(field, field),
              text(proof, "part"),
              proof.path("start").asInt(-1),
              text(proof, "text"),
              text(proof, "sure"));
        });
  }

  static List<Fact> judged(List<Fact> facts, List<Proof> proofs) {
    return facts.stream()
        .map(fact ->
            new Fact(
                fact.field(),
                fact.values(),
                proofs.stream()
                    .filter(proof -> proof.field().equals(fact.field()))
                    .map(Proof::sure)
                    .max(Comparator.comparingInt(SURE::indexOf))
                    .orElse("")))
        .toList();
  }
}
