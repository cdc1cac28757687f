package dev.quayside.rates.tariff;

import java.util.Objects;

/**
 * Where a rate was read.
 *
 * @param file the sheet's file name
 * @param place the row in it, such as "sheet FCL, row 12"
 * @param cells in which cell of the row each value stands, such as "POL A; POD B7; freight 40HC F":
 *     a column of the row itself, or a cell of another row; "" where that was not kept, and for
 *     rates that were read to be priced
 */
public record RateSource(String file, String place, String cells) {

  public RateSource {
    cells = Objects.requireNonNullElse(cells, ""); // offers of earlier days say nothing of it
  }

  public RateSource(String file, String place) {
    this(file, place, "");
  }

  @Override
  public String toString() {
    return file + ", " + place;
  }
}
