package dev.quayside.db.autonomy;

import dev.quayside.rates.told.Spoken;
import dev.quayside.rates.told.Told;

/** What a letter of ours is about, as far as sales leave the one to the robot and not the other. */
public enum LetterKind implements Spoken {
  QUOTE("Quotes", "报价"),
  /** The next version of a quote that was bargained over. */
  BARGAIN("Next versions of a quote", "报价新版本"),
  /** What we ask before we can price, or before we take an order. */
  ASK_BACK("Questions", "追问"),
  /** That somebody will answer, and by when. */
  HAND_OVER("“A colleague will answer”", "告知由同事回复"),
  /** What becomes of a customer's yes. */
  ORDER("Answers to a yes", "对确认的回复"),
  /** To whoever has not answered a quote. */
  REMINDER("Reminders", "提醒"),
  /** Where a customer's cargo is. */
  STATUS("Where a shipment is", "货物动态"),
  /** What has become of a customer's cargo, unasked. */
  NEWS("News of shipments", "货物动态通知");

  private final String en;
  private final String zh;

  LetterKind(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  @Override
  public Told told() {
    return new Told(en, zh);
  }
}
