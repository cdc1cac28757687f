package dev.quayside.inbox.understand;

import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.Door;
import dev.quayside.inbox.read.draft.Doubt;
import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.Missing;
import dev.quayside.inbox.read.draft.PlaceDraft;
import dev.quayside.inbox.read.draft.RfqDraft;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what was understood as JSON, the form in which it is printed and kept. What is in doubt
 * stands among {@code missing} too, for it must be asked as much as what was never said.
 */
public final class UnderstandingJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private UnderstandingJson() {}

  public static String write(Understanding understanding) {
    return node(understanding).toString();
  }

  /** The same as a tree, to be completed by the caller. */
  public static ObjectNode node(Understanding understanding) {
    var root = NODES.objectNode();
    root.put("intent", understanding.intent().word());
    root.put("reason", understanding.reason());
    root.put("language", understanding.language());
    var references = root.putArray("references");
    understanding
        .references()
        .forEach(reference ->
            references
                .addObject()
                .put("type", reference.kind().word())
                .put("value", reference.value()));
    var requests = root.putArray("requests");
    understanding.requests().forEach(request -> requests.add(request(request)));
    var missing = root.putArray("missing");
    toAsk(understanding).forEach(fact -> missing.add(fact.label()));
    var doubts = root.putArray("doubts");
    understanding.doubts().forEach(doubt -> doubts.add(doubt(doubt)));
    var unread = root.putArray("unread");
    understanding
        .unread()
        .forEach(file ->
            unread
                .addObject()
                .put("file", file.name())
                .put("reason", file.reason().name().toLowerCase(Locale.ROOT)));
    return root;
  }

  private static Set<Missing> toAsk(Understanding understanding) {
    var all = new TreeSet<>(understanding.missing());
    understanding.doubts().forEach(doubt -> all.add(doubt.about()));
    return all;
  }

  private static ObjectNode doubt(Doubt doubt) {
    var node =
        NODES
            .objectNode()
            .put("reason", doubt.reason().name().toLowerCase(Locale.ROOT))
            .put("words", doubt.words())
            .put("about", doubt.about().label());
    if (!doubt.said().zh().equals(doubt.words())) {
      node.put("zh", doubt.said().zh());
    }
    doubt.where().ifPresent(words -> EvidenceJson.place(node, words));
    return node;
  }

  private static ObjectNode request(RfqDraft request) {
    var node = NODES.objectNode();
    node.put("mode", request.mode().map(mode -> mode.value().name()).orElse(null));
    request.origin().ifPresent(place -> node.set("origin", place(place)));
    request.destination().ifPresent(place -> node.set("destination", place(place)));
    request.pickup().ifPresent(door -> node.set("pickup", door(door)));
    request.delivery().ifPresent(door -> node.set("delivery", door(door)));
    var equipment = node.putArray("equipment");
    request
        .equipment()
        .forEach(box ->
            equipment
                .addObject()
                .put("type", box.type().label())
                .put("quantity", box.quantity().orElse(null)));
    node.set("cargo", CargoJson.node(request.cargo()));
    node.put("incoterm", text(request.incoterm()));
    node.put("readyDate", request.readyDate().map(day -> day.value().toString()).orElse(null));
    request.frequency().map(Found::value).ifPresent(often -> node.set("frequency", often(often)));
    var services = node.putArray("services");
    request.services().forEach(service -> services.add(service.value().name()));
    var carriers = node.putArray("carriers");
    request.carriers().forEach(carrier -> carriers.add(carrier.value()));
    var shunned = node.putArray("carriersNotWanted");
    request.shunned().forEach(carrier -> shunned.add(carrier.value()));
    request
        .targetPrice()
        .map(Found::value)
        .ifPresent(price -> node.set("targetPrice", price(price)));
    node.set("evidence", EvidenceJson.of(request));
    return node;
  }

  private static ObjectNode place(PlaceDraft place) {
    var node = NODES.objectNode().put("text", place.text());
    node.put("code", place.place().map(known -> known.code().code()).orElse(null));
    return node;
  }

  private static ObjectNode door(Door door) {
    var node = NODES.objectNode().put("text", door.text());
    door.postcode().ifPresent(code -> node.put("postcode", code));
    door.country().ifPresent(country -> node.put("country", country));
    return node;
  }

  private static ObjectNode often(RfqDraft.Frequency often) {
    return NODES
        .objectNode()
        .put("count", often.count())
        .put("unit", often.unit().name().toLowerCase(Locale.ROOT))
        .put("per", often.per().name().toLowerCase(Locale.ROOT));
  }

  private static ObjectNode price(CargoDraft.Amount price) {
    return NODES.objectNode().put("amount", price.amount()).put("currency", price.currency());
  }

  private static @Nullable String text(Optional<Found<String>> found) {
    return found.map(Found::value).orElse(null);
  }
}
