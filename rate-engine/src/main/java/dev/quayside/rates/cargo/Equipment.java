package dev.quayside.rates.cargo;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * Container types, by the names the trade writes; the ISO 6346 size-type codes are in the comments.
 * Length and kind decide the price: a 40HC is neither a 40GP nor, for all its code 45G1, a 45-foot
 * box.
 */
public enum Equipment {
  /** 22G1. */
  GP20("20GP", 1, Kind.DRY),
  /** 42G1. */
  GP40("40GP", 2, Kind.DRY),
  /** 45G1; HQ and HC are the same box. */
  HC40("40HC", 2, Kind.DRY),
  /** L5G1. */
  HC45("45HC", 2.25, Kind.DRY),
  /** 22R1. */
  RF20("20RF", 1, Kind.REEFER),
  /** 45R1. */
  RF40("40RF", 2, Kind.REEFER),
  /** 22U1. */
  OT20("20OT", 1, Kind.SPECIAL),
  /** 42U1. */
  OT40("40OT", 2, Kind.SPECIAL),
  /** 22P1, 22P3. */
  FR20("20FR", 1, Kind.SPECIAL),
  /** 42P1, 42P3. */
  FR40("40FR", 2, Kind.SPECIAL),
  /** 22T1 to 22T8. */
  TK20("20TK", 1, Kind.SPECIAL),
  /** A 40-foot reefer, switched off, for dry cargo. */
  NOR40("40NOR", 2, Kind.DRY);

  /** What a box is made for; all but dry boxes are priced by people. */
  public enum Kind {
    DRY,
    REEFER,
    SPECIAL
  }

  private final String label;
  private final BigDecimal teu;
  private final Kind kind;

  Equipment(String label, double teu, Kind kind) {
    this.label = label;
    this.teu = BigDecimal.valueOf(teu);
    this.kind = kind;
  }

  /** The name on a quote, such as 40HC. */
  public String label() {
    return label;
  }

  /** Twenty-foot equivalent units. */
  public BigDecimal teu() {
    return teu;
  }

  public Kind kind() {
    return kind;
  }

  public static Optional<Equipment> labelled(String label) {
    return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst();
  }
}
