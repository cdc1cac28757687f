package dev.quayside.rates.place;

import java.util.List;

/** What a piece of text turned out to be when it was read as the name of a place. */
public sealed interface PlaceAnswer {

  /** One place and no other. */
  record Found(Place place) implements PlaceAnswer {}

  /** Several places bear the name, or one city has several airports; the customer is asked. */
  record Ambiguous(List<Place> candidates) implements PlaceAnswer {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * A country, which is no place a price can be given for.
   *
   * @param iso2 ISO 3166-1 alpha-2
   */
  record Country(String iso2) implements PlaceAnswer {}

  /**
   * A coast or trade region such as 美西 or "North Europe", which is no place either.
   *
   * @param code the trade's own code, such as USWC
   */
  record Region(String code) implements PlaceAnswer {}

  /** No name this house knows. */
  record Unknown() implements PlaceAnswer {}
}
