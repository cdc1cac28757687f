package dev.quayside.portal.tracking;

import dev.quayside.db.shipment.ToldEvent;
import java.util.List;

/** What came of reading an event. */
public sealed interface EventRead {

  record Told(ToldEvent event) implements EventRead {}

  /** It is right, and stands for no milestone of the cargo. */
  record NotTracked() implements EventRead {}

  record Wrong(List<Fault> faults) implements EventRead {
    public Wrong {
      faults = List.copyOf(faults);
    }
  }
}
