package dev.quayside.rates.place;

/** By what a place is served; one city may be several places, a seaport and an airport. */
public enum PlaceKind {
  SEA,
  AIR,
  RAIL,
  INLAND
}
