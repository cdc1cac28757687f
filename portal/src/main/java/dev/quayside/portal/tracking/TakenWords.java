package dev.quayside.portal.tracking;

import dev.quayside.db.shipment.Filed;
import dev.quayside.db.shipment.Taken;
import dev.quayside.portal.words.Saying;

/** Says why the book did not take what was right by itself. */
public final class TakenWords {

  private TakenWords() {}

  /** What is wrong with an event, at the field of DCSA that it is about. */
  public static Fault fault(Taken.Fault fault) {
    return switch (fault) {
      case AHEAD ->
          new Fault(
              "/eventDateTime",
              Saying.of(
                  "lies ahead: what has not happened yet is EST or PLN", "在未来：尚未发生的事件应为EST或PLN"));
      case FAR_AWAY ->
          new Fault(
              "/eventDateTime", Saying.of("lies more than two years from today", "与今天相差两年以上"));
      case ID_USED ->
          new Fault(
              "/eventID",
              Saying.of(
                  "was sent before with another event; a change is an event of its own",
                  "已用于另一事件；变更应作为新事件发送"));
    };
  }

  /** Why a shipment was not filed. */
  public static Fault fault(Filed.NoSuchNumber unknown) {
    return new Fault(
        "/number", Saying.of("%s is no shipment of ours", "%s不是我司货物编号", unknown.number()));
  }

  public static Fault fault(Filed.SeveralShipments several) {
    return new Fault(
        "/bl",
        Saying.of(
            "number, B/L and booking belong to different shipments: %s and %s",
            "编号、提单号与订舱号属于不同货物：%s和%s", several.one(), several.other()));
  }
}
