package dev.quayside.db.release;

import dev.quayside.rates.release.Release;
import dev.quayside.rates.release.ReleaseStep;

/** What came of a colleague's word on handing a shipment out. */
public sealed interface Worded {

  record Done(Release release) implements Worded {}

  record NoSuchShipment() implements Worded {}

  /** Whose business the reason is said to be has no part in the shipment. */
  record NoParty() implements Worded {}

  /** Originals of its bill of lading are out: whoever holds one may claim the cargo. */
  record OriginalsOut() implements Worded {}

  /** Something is still to be paid or held by credit, and he may not decide on that. */
  record NotHisToDecide(Release release) implements Worded {}

  /** Somebody has said something else since the page was opened. */
  record Overtaken(ReleaseStep by) implements Worded {}
}
