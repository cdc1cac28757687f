package dev.quayside.rates.tariff;

import dev.quayside.rates.told.Spoken;
import dev.quayside.rates.told.Told;

/**
 * A shipping line.
 *
 * @param scac Standard Carrier Alpha Code, such as COSU; identifies the line
 */
public record Carrier(String scac, String nameEn, String nameZh) implements Spoken {

  /** What it is called. */
  @Override
  public Told told() {
    return Told.read(nameEn, nameZh);
  }
}
