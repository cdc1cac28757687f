package dev.quayside.db.opportunity;

import dev.quayside.rates.told.Spoken;
import dev.quayside.rates.told.Told;

/** What makes it more than one price. */
public enum OpportunityKind implements Spoken {
  /** Regular volume, or prices for a year. */
  ANNUAL("Annual volume", "年度货量"),
  /** Prices for many lanes, of which several houses are asked. */
  TENDER("Tender", "招投标"),
  /** One large undertaking. */
  PROJECT("Project", "项目物流");

  private final String en;
  private final String zh;

  OpportunityKind(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  @Override
  public Told told() {
    return new Told(en, zh);
  }
}
