package dev.quayside.db.listing;

/** How far our freight lay from what the customer named as his price. */
public enum Gap {
  /** He named none, or none in the currency we quoted in. */
  NOT_NAMED("g.percent is null"),
  MET("g.percent <= 0"),
  UP_TO_5("g.percent > 0 and g.percent <= 5"),
  UP_TO_10("g.percent > 5 and g.percent <= 10"),
  OVER_10("g.percent > 10");

  private final String condition;

  Gap(String condition) {
    this.condition = condition;
  }

  /** What holds for a row g of the view quoted_gap, in SQL. */
  public String condition() {
    return condition;
  }
}
