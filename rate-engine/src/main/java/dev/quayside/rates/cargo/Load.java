package dev.quayside.rates.cargo;

import dev.quayside.rates.told.Told;

/** What is to be carried, by the measure its way of carriage is counted in. */
public sealed interface Load permits Containers, Loose {

  /** Such as "3x40HC", or "12 pieces, 900 kg, 4 cbm". */
  default Told told() {
    return Told.word(toString());
  }
}
