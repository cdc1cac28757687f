package dev.quayside.inbox.madeup;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The right answer to a made-up message, in the form in which answers are printed and compared. */
public final class RightAnswer {

  private RightAnswer() {}

  public static ObjectNode of(MadeUpInquiry inquiry) {
    var right = inquiry.right();
    var root = JsonNodeFactory.instance.objectNode();
    root.put("intent", "rfq").put("language", inquiry.tongue().tag());
    root.putArray("references");
    var request = root.putArray("requests").addObject().put("mode", "FCL");
    place(request.putObject("origin"), right.from(), inquiry.tongue());
    place(request.putObject("destination"), right.to(), inquiry.tongue());
    var equipment = request.putArray("equipment");
    right
        .boxes()
        .forEach(
            box -> equipment.addObject().put("type", box.type()).put("quantity", box.quantity()));
    var cargo = request.putObject("cargo");
    right.goods().ifPresent(goods -> cargo.put("description", goods.name(inquiry.tongue())));
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
