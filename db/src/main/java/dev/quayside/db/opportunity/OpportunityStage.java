package dev.quayside.db.opportunity;

import dev.quayside.rates.told.Spoken;
import dev.quayside.rates.told.Told;
import java.util.List;
import java.util.stream.Stream;

/** How far sales have come with it, as they say. */
public enum OpportunityStage implements Spoken {
  OPEN("Open", "待评估"),
  /** It is worth an offer. */
  QUALIFIED("Qualified", "已确认商机"),
  OFFERED("Offered", "已报价"),
  WON("Won", "赢单"),
  LOST("Lost", "丢单");

  private final String en;
  private final String zh;

  OpportunityStage(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  @Override
  public Told told() {
    return new Told(en, zh);
  }

  /** Whether nothing more is to be done for it. */
  public boolean ended() {
    return this == WON || this == LOST;
  }

  /** As the book writes those that have ended, or have not. */
  static List<String> names(boolean ended) {
    return Stream.of(values())
        .filter(stage -> stage.ended() == ended)
        .map(OpportunityStage::name)
        .toList();
  }
}
