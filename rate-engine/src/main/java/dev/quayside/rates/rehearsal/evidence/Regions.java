package dev.quayside.rates.rehearsal.evidence;

import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.tariff.Mode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** In which trade region a port or airport lies; for one thread, as it remembers. */
public final class Regions {

  /** Among them ships go for next to nothing, and prices double from week to week. */
  private static final Set<String> NEAR_CHINA = Set.of("CN", "JP", "KR", "TW", "SEA", "RUFE");

  /** Regions that lines sell in one section of a sheet. */
  private static final Map<String, String> TRADES =
      Map.ofEntries(
          Map.entry("USWC", "US"),
          Map.entry("USEC", "US"),
          Map.entry("USGC", "US"),
          Map.entry("USIPI", "US"),
          Map.entry("CANADA", "US"),
          Map.entry("WCSA", "LATIN AMERICA"),
          Map.entry("ECSA", "LATIN AMERICA"),
          Map.entry("CARIB", "LATIN AMERICA"),
          Map.entry("CAM", "LATIN AMERICA"),
          Map.entry("MX", "LATIN AMERICA"),
          Map.entry("NEU", "EUROPE"),
          Map.entry("BAL", "EUROPE"),
          Map.entry("SCAN", "EUROPE"),
          Map.entry("CEU", "EUROPE"),
          Map.entry("WMED", "MEDITERRANEAN"),
          Map.entry("EMED", "MEDITERRANEAN"),
          Map.entry("ADR", "MEDITERRANEAN"),
          Map.entry("BLKSEA", "MEDITERRANEAN"),
          Map.entry("NAF", "MEDITERRANEAN"),
          Map.entry("REDSEA", "MIDDLE EAST"),
          Map.entry("MEG", "MIDDLE EAST"),
          Map.entry("ISC", "MIDDLE EAST"),
          Map.entry("WAF", "AFRICA"),
          Map.entry("EAF", "AFRICA"),
          Map.entry("SAF", "AFRICA"),
          Map.entry("CN", "FAR EAST"),
          Map.entry("JP", "FAR EAST"),
          Map.entry("KR", "FAR EAST"),
          Map.entry("TW", "FAR EAST"),
          Map.entry("SEA", "FAR EAST"),
          Map.entry("RUFE", "FAR EAST"));

  private record At(boolean air, UnLocode code) {}

  private final Places places;
  private final Map<At, String> known = new HashMap<>();

  public Regions(Places places) {
    this.places = places;
  }

  /** The region's code, such as USWC or NEU; "" where the place is not in the table. */
  public String of(Mode mode, UnLocode code) {
    return known.computeIfAbsent(new At(mode == Mode.AIR, code), at -> find(at.air(), code));
  }

  private String find(boolean air, UnLocode code) {
    Stream<PlaceKind> kinds =
        air ? Stream.of(PlaceKind.AIR) : Stream.of(PlaceKind.SEA, PlaceKind.RAIL, PlaceKind.INLAND);
    return kinds
        .map(kind -> places.byCode(code, kind))
        .flatMap(Optional::stream)
        .map(Place::region)
        .findFirst()
        .orElse("");
  }

  /** The section of a sheet a region is sold in; a region of no section is one itself. */
  public static String trade(String region) {
    return TRADES.getOrDefault(region, region);
  }

  public boolean shortSea(Mode mode, Lane lane) {
    return mode != Mode.AIR
        && NEAR_CHINA.contains(of(mode, lane.origin()))
        && NEAR_CHINA.contains(of(mode, lane.destination()));
  }
}
