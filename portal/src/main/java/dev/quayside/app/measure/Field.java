package dev.quayside.app.measure;

import java.util.List;

/** A fact of a request that an answer is judged by, in the order it is shown. */
enum Field {
  MODE("mode", Weight.CRITICAL),
  ORIGIN("origin", Weight.CRITICAL),
  DESTINATION("destination", Weight.CRITICAL),
  EQUIPMENT("equipment", Weight.CRITICAL),
  WEIGHT("weightKg", Weight.CRITICAL),
  VOLUME("volumeCbm", Weight.CRITICAL),
  DANGEROUS("dangerous", Weight.CRITICAL),
  TEMPERATURE("temperatureC", Weight.CRITICAL),
  DESCRIPTION("description", Weight.OF_USE),
  PIECES("pieces", Weight.OF_USE),
  DIMENSIONS("dimensions", Weight.OF_USE),
  PICKUP("pickup", Weight.OF_USE),
  DELIVERY("delivery", Weight.OF_USE),
  INCOTERM("incoterm", Weight.OF_USE),
  READY_DATE("readyDate", Weight.OF_USE),
  FREQUENCY("frequency", Weight.OF_USE),
  SERVICES("services", Weight.OF_USE),
  CARRIERS("carriers", Weight.OF_USE),
  TARGET_PRICE("targetPrice", Weight.OF_USE),
  HS_CODE("hsCode", Weight.OF_USE),
  VALUE("value", Weight.OF_USE);

  /** What a wrong one does to a price. */
  private enum Weight {
    CRITICAL,
    OF_USE
  }

  private static final List<Field> OF_CARGO =
      List.of(
          WEIGHT, VOLUME, DANGEROUS, TEMPERATURE, DESCRIPTION, PIECES, DIMENSIONS, HS_CODE, VALUE);

  private final String label;
  private final Weight weight;

  Field(String label, Weight weight) {
    this.label = label;
    this.weight = weight;
  }

  /** Its name in an answer. */
  String label() {
    return label;
  }

  /** With it wrong, the price is wrong. */
  boolean critical() {
    return weight == Weight.CRITICAL;
  }

  /** It stands under "cargo". */
  boolean ofCargo() {
    return OF_CARGO.contains(this);
  }
}
