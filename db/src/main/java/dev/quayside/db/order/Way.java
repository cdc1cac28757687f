package dev.quayside.db.order;

import dev.quayside.rates.told.Spoken;
import dev.quayside.rates.told.Told;

/** How a customer told us what he makes of a quote. */
public enum Way implements Spoken {
  /** On the page that the letter's link leads to. */
  LINK("by the link in the letter", "通过邮件链接"),
  /** In the thread. */
  REPLY("by reply", "邮件回复"),
  /** On the quote's page, signed in. */
  PORTAL("in the portal", "在客户平台");

  private final String en;
  private final String zh;

  Way(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  @Override
  public Told told() {
    return new Told(en, zh);
  }
}
