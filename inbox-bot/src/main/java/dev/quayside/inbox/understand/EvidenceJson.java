package dev.quayside.inbox.understand;

import dev.quayside.inbox.read.draft.Evidence;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.proof.Proof;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes from which words each fact of a request was read: part, place, words, how sure. */
final class EvidenceJson {

  private EvidenceJson() {}

  static ArrayNode of(RfqDraft request) {
    var all = JsonNodeFactory.instance.arrayNode();
    for (var proof : Proof.of(request)) {
      var node = all.addObject().put("field", proof.field().label());
      place(node, proof.evidence());
      node.put("text", proof.evidence().text()).put("sure", proof.evidence().sure().label());
    }
    return all;
  }

  /** Where words stand: the part, for a file its name, and characters counted from 0. */
  static void place(ObjectNode node, Evidence words) {
    node.put("part", words.source().kind().name().toLowerCase(Locale.ROOT));
    if (!words.source().name().isEmpty()) {
      node.put("file", words.source().name());
    }
    node.put("start", words.start()).put("end", words.end());
  }
}
