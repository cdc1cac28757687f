package dev.quayside.inbox.intent;

import dev.quayside.rates.told.Spoken;
import dev.quayside.rates.told.Told;
import java.util.Locale;

/** What somebody wants who writes to a forwarder. */
public enum Intent implements Spoken {
  /** Asks a price for new freight. */
  RFQ("rfq", "询价"),
  /** Talks about a quote already given: discount, validity, a question. */
  NEGOTIATION("negotiation", "议价"),
  /** Accepts a quote or places a booking. */
  BOOKING("booking", "订舱"),
  /** Where is the cargo, when does it arrive, is it released. */
  TRACKING("tracking", "查询动态"),
  /** Asks for a paper: bill of lading, invoice, proof of delivery. */
  DOCUMENT("document", "单证"),
  /** Claims, damage, delay, a bill that is wrong. */
  COMPLAINT("complaint", "投诉"),
  /** A machine answers for somebody who is away, or gives a ticket number. */
  AUTO_REPLY("auto_reply", "自动回复"),
  /** A mail could not be delivered. */
  BOUNCE("bounce", "退信"),
  /** Advertising, vendors' offers, applications, greetings, chat. */
  OTHER("other", "其他");

  private final String en;
  private final String zh;

  Intent(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  /** What it is called. */
  @Override
  public Told told() {
    return new Told(en, zh);
  }

  /** As it is written in answers: "rfq", "auto_reply" ... */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
