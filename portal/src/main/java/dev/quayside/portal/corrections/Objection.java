package dev.quayside.portal.corrections;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.place.Claim;
import dev.quayside.rates.place.HouseName;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.Incoterm;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a word cannot be given to a port.
 *
 * @param places that are called so
 */
public record Objection(Why why, List<Place> places) {

  private static final Carriers LINES = Carriers.builtIn();
  private static final Carriers AIRLINES = Carriers.airlines();

  /** What speaks against it. */
  public enum Why {
    NO_NAME,
    NO_PORT,
    KNOWN,
    OTHER_PLACE,
    AREA,
    EVERYDAY,
    TRADE,
    PROPOSED_BEFORE
  }

  public Objection {
    places = List.copyOf(places);
  }

  static Objection because(Why why) {
    return new Objection(why, List.of());
  }

  /** Empty where nothing else claims the word. */
  static Optional<Objection> to(HouseName name, Places places) {
    return switch (places.claim(name)) {
      case Claim.Free() -> trade(name.name()) ? just(Why.TRADE) : Optional.empty();
      case Claim.Known() -> just(Why.KNOWN);
      case Claim.Other(var others) -> Optional.of(new Objection(Why.OTHER_PLACE, others));
      case Claim.Area() -> just(Why.AREA);
      case Claim.Everyday() -> just(Why.EVERYDAY);
      case Claim.NoPlace() -> just(Why.NO_PORT);
    };
  }

  private static Optional<Objection> just(Why why) {
    return Optional.of(because(why));
  }

  /** A line, a term of delivery or a box is called so; no port's name has a figure in it. */
  private static boolean trade(String name) {
    String capitals = name.toUpperCase(Locale.ROOT);
    return LINES.named(name).isPresent()
        || AIRLINES.named(name).isPresent()
        || Incoterm.named(capitals).isPresent()
        || Equipment.labelled(capitals).isPresent()
        || name.chars().anyMatch(Character::isDigit);
  }
}
