package dev.quayside.db.shipment;

/** What became of a shipment that was to be filed. */
public sealed interface Filed {

  /**
   * It is in the book.
   *
   * @param number ours, such as S1001
   * @param attached events that had waited for it
   */
  record Done(String number, boolean made, int attached) implements Filed {}

  /** There is no shipment of ours with the number it names. */
  record NoSuchNumber(String number) implements Filed {}

  /** Its number, bill of lading and booking belong to different shipments; nothing was changed. */
  record SeveralShipments(String one, String other) implements Filed {}
}
