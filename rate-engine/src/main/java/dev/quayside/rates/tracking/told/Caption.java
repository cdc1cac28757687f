package dev.quayside.rates.tracking.told;

import dev.quayside.rates.tracking.route.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * By what a customer knows which shipment is meant: our number, his papers, his boxes, the lane.
 */
public final class Caption {

  private static final int BOXES_NAMED = 3;

  private Caption() {}

  /**
   * Such as "S1001 (B/L COSU6123456780, container MSKU1234565), Shanghai - Los Angeles".
   *
   * @param number ours
   * @param bl where there is one yet
   * @param containers of which the first few are named
   */
  public static String of(
      String number, Optional<String> bl, List<String> containers, Route route, Words words) {
    List<String> known = new ArrayList<>();
    bl.map(it -> words.say("caption.bl", it)).ifPresent(known::add);
    if (!containers.isEmpty()) {
      int more = Math.max(0, containers.size() - BOXES_NAMED);
      String named =
          String.join(words.say("comma"), containers.subList(0, containers.size() - more));
      known.add(words.say(more > 0 ? "caption.boxes.more" : "caption.boxes", named, more));
    }
    String papers =
        known.isEmpty() ? "" : words.say("caption.papers", String.join(words.say("comma"), known));
    return words.say(
        "caption", number, papers, words.place(route.loading()), words.place(route.discharge()));
  }
}
