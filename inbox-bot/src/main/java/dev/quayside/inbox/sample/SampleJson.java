package dev.quayside.inbox.sample;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The right answer to a made-up message, in the form in which answers are printed and compared. */
public final class SampleJson {

  private SampleJson() {}

  public static ObjectNode of(Sample sample) {
    var right = sample.right();
    var root = JsonNodeFactory.instance.objectNode();
    root.put("intent", "rfq").put("language", sample.tongue().tag());
    root.putArray("references");
    var request = root.putArray("requests").addObject().put("mode", "FCL");
    place(request.putObject("origin"), right.from(), sample.tongue());
    place(request.putObject("destination"), right.to(), sample.tongue());
    var equipment = request.putArray("equipment");
    right
        .boxes()
        .forEach(
            box -> equipment.addObject().put("type", box.type()).put("quantity", box.quantity()));
    var cargo = request.putObject("cargo");
    right.goods().ifPresent(goods -> cargo.put("description", goods.name(sample.tongue())));
    right.kilos().ifPresent(kilos -> cargo.put("weightKg", kilos));
    right.ready().ifPresent(day -> request.put("readyDate", day.toString()));
    right.term().ifPresent(term -> request.put("incoterm", term));
    root.putArray("missing");
    return root;
  }

  private static void place(ObjectNode node, Port port, Tongue tongue) {
    node.put("text", port.name(tongue)).putArray("codes").add(port.code());
  }
}
