package dev.quayside.db.asking;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.tariff.Mode;

/** One answer that a customer may give by its letter. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
public sealed interface Choice {

  /** Full containers of this type. */
  record Box(Equipment type) implements Choice {}

  /** Loose cargo, this way. */
  record Loose(Mode mode) implements Choice {}

  /** This one of the places that bear the name. */
  record At(Place place) implements Choice {}
}
