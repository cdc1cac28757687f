package dev.quayside.db.order;

import dev.quayside.rates.told.Spoken;
import dev.quayside.rates.told.Told;

/** Why a quote came to nothing, as the customer says. */
public enum LostReason implements Spoken {
  PRICE("The price is too high", "价格偏高"),
  /** No space, or no sailing that suits. */
  SPACE("No space, or the schedule does not suit", "没有舱位或船期不合适"),
  /** The cargo is not ready, or it is wanted later: postponed. */
  TIMING("The cargo is not ready, or it ships later", "货未备好或推迟出运"),
  /** Booked elsewhere. */
  OTHER_FORWARDER("Booked with another forwarder", "已委托其他货代"),
  /** Cancelled: it is not shipped at all. */
  NOT_NEEDED("No longer needed", "不再需要"),
  OTHER("Other", "其他");

  private final String en;
  private final String zh;

  LostReason(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  @Override
  public Told told() {
    return new Told(en, zh);
  }

  /** What was booked elsewhere or is not shipped is lost; the rest may still be talked about. */
  public boolean mayBeWonBack() {
    return this != OTHER_FORWARDER && this != NOT_NEEDED;
  }
}
