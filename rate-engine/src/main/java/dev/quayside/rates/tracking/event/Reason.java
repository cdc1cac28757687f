package dev.quayside.rates.tracking.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why something comes later, or stands still. */
public enum Reason {
  SCHEDULE_CHANGE,
  CONGESTION,
  WEATHER,
  INSPECTION,
  CUSTOMS,
  ROLLED,
  CAPACITY,
  BLANK_SAILING,
  PORT_OMITTED,
  REROUTED,
  STRIKE,
  BREAKDOWN,
  DOCUMENTS,
  EQUIPMENT,
  OTHER;

  /**
   * The reason behind a word of ours or an SMDG delay code, of which those that are certain are
   * known; any other code is another reason.
   */
  public static Optional<Reason> named(String code) {
    String name = code.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
    return switch (name) {
      case "" -> Optional.empty();
      case "WEA" -> Optional.of(WEATHER);
      case "STR" -> Optional.of(STRIKE);
      default ->
          Arrays.stream(values())
              .filter(reason -> reason.name().equals(name))
              .findFirst()
              .or(() -> Optional.of(OTHER));
    };
  }
}
