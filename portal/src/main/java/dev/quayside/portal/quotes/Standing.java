package dev.quayside.portal.quotes;

import java.time.LocalDate;

/** Whether a quote still holds; told from its last day, never stored. */
public enum Standing {
  VALID,
  ENDS_SOON,
  EXPIRED;

  private static final int SOON_DAYS = 3;

  /**
   * How a quote stands on a day.
   *
   * @param validUntil the last day on which it holds
   */
  public static Standing on(LocalDate today, LocalDate validUntil) {
    if (today.isAfter(validUntil)) {
      return EXPIRED;
    }
    return validUntil.isBefore(today.plusDays(SOON_DAYS)) ? ENDS_SOON : VALID;
  }
}
