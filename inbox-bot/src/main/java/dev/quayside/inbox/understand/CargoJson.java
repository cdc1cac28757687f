package dev.quayside.inbox.understand;

import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.Found;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the goods of a request as JSON; what is not said is null. */
final class CargoJson {

  private CargoJson() {}

  static ObjectNode node(CargoDraft cargo) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("description", cargo.description().map(Found::value).orElse(null));
    node.put("weightKg", cargo.weightKg().map(Found::value).orElse(null));
    node.put("volumeCbm", cargo.volumeCbm().map(Found::value).orElse(null));
    node.put("pieces", cargo.pieces().map(Found::value).orElse(null));
    node.put("packaging", cargo.packaging().map(Found::value).orElse(null));
    var sizes = node.putArray("dimensions");
    cargo
        .sizes()
        .forEach(size ->
            sizes
                .addObject()
                .put("lengthCm", size.lengthCm())
                .put("widthCm", size.widthCm())
                .put("heightCm", size.heightCm())
                .put("quantity", size.quantity().orElse(null)));
    cargo
        .dangerous()
        .map(Found::value)
        .ifPresent(danger ->
            node.putObject("dangerous")
                .put("un", danger.un().orElse(null))
                .put("imoClass", danger.imoClass().orElse(null)));
    node.put("temperatureC", cargo.temperatureC().map(Found::value).orElse(null));
    node.put("hsCode", cargo.hsCode().map(Found::value).orElse(null));
    node.put("value", cargo.value().map(worth -> worth.value().amount()).orElse(null));
    node.put("valueCurrency", cargo.value().map(worth -> worth.value().currency()).orElse(null));
    return node;
  }
}
