package dev.quayside.inbox.read.proof;

/** The facts of an inquiry that words of the message can prove. */
public enum Field {
  MODE("mode"),
  ORIGIN("origin"),
  DESTINATION("destination"),
  PICKUP("pickup"),
  DELIVERY("delivery"),
  EQUIPMENT("equipment"),
  DESCRIPTION("cargo.description"),
  WEIGHT("cargo.weightKg"),
  VOLUME("cargo.volumeCbm"),
  PIECES("cargo.pieces"),
  PACKAGING("cargo.packaging"),
  DIMENSIONS("cargo.dimensions"),
  DANGEROUS("cargo.dangerous"),
  TEMPERATURE("cargo.temperatureC"),
  HS_CODE("cargo.hsCode"),
  VALUE("cargo.value"),
  INCOTERM("incoterm"),
  READY_DATE("readyDate"),
  FREQUENCY("frequency"),
  SERVICE("services"),
  CARRIER("carriers"),
  SHUNNED("carriersNotWanted"),
  TARGET_PRICE("targetPrice");

  private final String label;

  Field(String label) {
    this.label = label;
  }

  /** The key of the fact in the printed answer, such as "cargo.weightKg". */
  public String label() {
    return label;
  }
}
