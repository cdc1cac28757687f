package dev.quayside.portal.tracking;

import dev.quayside.db.shipment.Filing;
import java.util.List;

/** What came of reading a shipment that is to be filed. */
public sealed interface FilingRead {

  record Good(Filing filing) implements FilingRead {}

  record Wrong(List<Fault> faults) implements FilingRead {
    public Wrong {
      faults = List.copyOf(faults);
    }
  }
}
