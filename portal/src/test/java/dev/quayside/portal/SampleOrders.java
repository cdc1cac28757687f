package dev.quayside.portal;

/**
 * Two orders of colleagues for the same cargo, the credit of their house, and a letter that waits.
 */
final class SampleOrders {

  private SampleOrders() {}

  /** O1001, O1002, and the inquiry whose letter waits. */
  static long make(OpenPortal portal) {
    var quoting = new Quoting(portal);
    quoting.accepted(quoting.give(), "Tom Baker");
    quoting.accepted(quoting.giveColleague(), "Ann Other");
    SampleCredit.tell(portal, SampleCredit.of("50000", "12000", false, SampleHouse.NOW));
    return SampleDraft.write(portal);
  }
}
