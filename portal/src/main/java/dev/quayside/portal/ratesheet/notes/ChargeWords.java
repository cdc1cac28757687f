package dev.quayside.portal.ratesheet.notes;

import dev.quayside.rates.tariff.ChargeNames;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.charge.Per;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Knows a charge by its name, and at which end it arises: THC, O/THC, Destination THC, 起运港码头费. */
public final class ChargeWords {

  /**
   * A charge that was named.
   *
   * @param leg where it arises, as it was said or as is usual; empty where that is open
   */
  public record Named(String code, Optional<Leg> leg) {}

  private static final Map<String, Leg> ENDS =
      Map.ofEntries(
          Map.entry("ORIGIN", Leg.ORIGIN),
          Map.entry("POL", Leg.ORIGIN),
          Map.entry("O", Leg.ORIGIN),
          Map.entry("起运港", Leg.ORIGIN),
          Map.entry("启运港", Leg.ORIGIN),
          Map.entry("DESTINATION", Leg.DESTINATION),
          Map.entry("DEST", Leg.DESTINATION),
          Map.entry("DEST.", Leg.DESTINATION),
          Map.entry("POD", Leg.DESTINATION),
          Map.entry("D", Leg.DESTINATION),
          Map.entry("目的港", Leg.DESTINATION));

  /** Names of the terminal charge that say its end without a word for it. */
  private static final Map<String, Leg> AT_DESTINATION =
      Map.of("THD", Leg.DESTINATION, "DHC", Leg.DESTINATION, "DTHC", Leg.DESTINATION);

  private static final Map<String, Per> UNITS =
      Map.ofEntries(
          Map.entry("W/M", Per.REVENUE_TON),
          Map.entry("WM", Per.REVENUE_TON),
          Map.entry("RT", Per.REVENUE_TON),
          Map.entry("R/T", Per.REVENUE_TON),
          Map.entry("CBM", Per.CBM),
          Map.entry("M3", Per.CBM),
          Map.entry("立方", Per.CBM),
          Map.entry("方", Per.CBM),
          Map.entry("TON", Per.TON),
          Map.entry("T", Per.TON),
          Map.entry("MT", Per.TON),
          Map.entry("吨", Per.TON),
          Map.entry("KG", Per.KG_CHARGEABLE),
          Map.entry("KGS", Per.KG_CHARGEABLE),
          Map.entry("公斤", Per.KG_CHARGEABLE),
          Map.entry("KG CW", Per.KG_CHARGEABLE),
          Map.entry("KG GW", Per.KG_GROSS),
          Map.entry("KG GROSS", Per.KG_GROSS),
          Map.entry("公斤毛重", Per.KG_GROSS),
          Map.entry("BL", Per.BILL_OF_LADING),
          Map.entry("B/L", Per.BILL_OF_LADING),
          Map.entry("HBL", Per.BILL_OF_LADING),
          Map.entry("AWB", Per.BILL_OF_LADING),
          Map.entry("票", Per.BILL_OF_LADING),
          Map.entry("TEU", Per.TEU),
          Map.entry("SHIPMENT", Per.SHIPMENT),
          Map.entry("SHPT", Per.SHIPMENT),
          Map.entry("LUMPSUM", Per.SHIPMENT),
          Map.entry("PIECE", Per.PIECE),
          Map.entry("件", Per.PIECE));

  private final ChargeNames charges;
  private final Map<String, Optional<Named>> known = new ConcurrentHashMap<>();

  public ChargeWords(ChargeNames charges) {
    this.charges = charges;
  }

  /** At which end, where the word says so. */
  public static Optional<Leg> end(String word) {
    return Optional.ofNullable(ENDS.get(word));
  }

  /** What a price is counted by, where the word says so, in upper case. */
  public static Optional<Per> per(String word) {
    return Optional.ofNullable(UNITS.get(word));
  }

  /** The charge called so, in upper case. */
  public Optional<Named> named(String name) {
    if (name.isBlank() || name.length() > 60) {
      return Optional.empty();
    }
    return known.computeIfAbsent(name, this::find);
  }

  private Optional<Named> find(String name) {
    for (var entry : ENDS.entrySet()) {
      String rest = without(entry.getKey(), name);
      if (!rest.isEmpty() && charges.named(rest).isPresent()) {
        return charges.named(rest).map(it -> new Named(it.code(), Optional.of(entry.getValue())));
      }
    }
    return charges
        .named(name)
        .map(it ->
            new Named(it.code(), Optional.ofNullable(AT_DESTINATION.get(name)).or(it::usualLeg)));
  }

  /** "Origin THC", "O/THC" and "OTHC" without the end's name; empty where it does not begin so. */
  private static String without(String end, String name) {
    if (!name.startsWith(end)) {
      return "";
    }
    String rest = name.substring(end.length()).strip();
    boolean parted =
        end.length() > 1
            || rest.length() < name.length() - end.length()
            || rest.equals("THC")
            || rest.startsWith("/");
    return parted ? rest.replaceFirst("^[/ .]", "").strip() : "";
  }
}
