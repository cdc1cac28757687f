package dev.quayside.rates.paper;

import dev.quayside.rates.told.Spoken;
import dev.quayside.rates.told.Told;

/** What a paper of a shipment is. */
public enum PaperKind implements Spoken {
  QUOTE("Quote", "报价单", Origin.HOUSE),
  BOOKING_CONFIRMATION("Booking confirmation", "订舱确认", Origin.HOUSE),
  BL_DRAFT("B/L draft", "提单草稿", Origin.HOUSE),
  /** A copy of the one that was issued. */
  BL("B/L, copy", "提单副本", Origin.HOUSE),
  /** Ours. */
  INVOICE("Invoice", "账单", Origin.HOUSE),
  ARRIVAL_NOTICE("Arrival notice", "到货通知", Origin.HOUSE),
  POD("Proof of delivery", "签收单", Origin.HOUSE),
  PACKING_LIST("Packing list", "装箱单", Origin.CUSTOMER),
  /** The weight of a packed container, as its shipper has it verified (SOLAS). */
  VGM("VGM (verified gross mass)", "VGM（核实毛重）", Origin.CUSTOMER),
  /** The seller's, for customs. */
  COMMERCIAL_INVOICE("Commercial invoice", "商业发票", Origin.CUSTOMER),
  /** What is to be changed in the draft of a bill of lading. */
  BL_CORRECTION("B/L correction", "提单修改", Origin.CUSTOMER),
  OTHER("Other paper", "其他文件", Origin.CUSTOMER);

  private enum Origin {
    HOUSE,
    CUSTOMER
  }

  private final String en;
  private final String zh;
  private final Origin origin;

  PaperKind(String en, String zh, Origin origin) {
    this.en = en;
    this.zh = zh;
    this.origin = origin;
  }

  @Override
  public Told told() {
    return new Told(en, zh);
  }

  /** Whether customers hand it in; the others are the house's to file. */
  public boolean handedIn() {
    return origin == Origin.CUSTOMER;
  }

  /** Whether it is one customer's business alone, so that he must be named. */
  public boolean personal() {
    return this == QUOTE || this == INVOICE || handedIn();
  }

  /** Whether a shipment has several of them side by side, each with a number of its own. */
  public boolean numbered() {
    return this == QUOTE || this == INVOICE;
  }
}
