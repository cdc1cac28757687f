package dev.quayside.rates.tariff.charge;

/** What a price is counted by. */
public enum Per {
  CONTAINER,
  /** Twenty-foot equivalent unit. */
  TEU,
  /** B/L; in the air, the air waybill. */
  BILL_OF_LADING,
  /** W/M: a cubic metre or a ton, whichever is more. */
  REVENUE_TON,
  CBM,
  /** 1,000 kg gross. */
  TON,
  /** A kilogram on the scales. */
  KG_GROSS,
  /** A kilogram on the scales or by volume, whichever is more. */
  KG_CHARGEABLE,
  SHIPMENT,
  PIECE,
  /** The quantity is the percentage, the price a hundredth of the freight. */
  PERCENT_OF_FREIGHT
}
