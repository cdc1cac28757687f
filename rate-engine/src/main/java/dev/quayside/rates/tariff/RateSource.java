package dev.quayside.rates.tariff;

/**
 * Where a rate was read.
 *
 * @param file the sheet's file name
 * @param place the row in it, such as "sheet FCL, row 12"
 */
public record RateSource(String file, String place) {

  @Override
  public String toString() {
    return file + ", " + place;
  }
}
