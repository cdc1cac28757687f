package dev.quayside.rates.tariff;

import dev.quayside.rates.tariff.charge.Leg;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The delivery term of the sale (Incoterms 2020 and the older ones still written); it decides which
 * legs the freight payer's quote holds.
 */
public enum Incoterm {
  EXW(Payer.OF_ALL, true),
  FCA(Payer.OF_DESTINATION, false),
  FAS(Payer.OF_DESTINATION, false),
  FOB(Payer.OF_DESTINATION, false),
  CFR(Payer.OF_ORIGIN, false),
  CIF(Payer.OF_ORIGIN, false),
  CPT(Payer.OF_ORIGIN, false),
  CIP(Payer.OF_ORIGIN, false),
  DAP(Payer.OF_ALL, true),
  DPU(Payer.OF_ALL, true),
  DDP(Payer.OF_ALL, true),
  /** Incoterms 2000, today DAP. */
  DDU(Payer.OF_ALL, true),
  /** Incoterms 2010, today DPU. */
  DAT(Payer.OF_ALL, true);

  /** What the one who pays the main carriage pays besides. */
  private enum Payer {
    OF_ORIGIN,
    OF_DESTINATION,
    OF_ALL
  }

  private final Payer payer;
  private final boolean door;

  Incoterm(Payer payer, boolean door) {
    this.payer = payer;
    this.door = door;
  }

  /** The legs that are for the account of the one who pays the main carriage. */
  public Set<Leg> legs() {
    return switch (payer) {
      case OF_ORIGIN -> EnumSet.of(Leg.ORIGIN, Leg.FREIGHT);
      case OF_DESTINATION -> EnumSet.of(Leg.FREIGHT, Leg.DESTINATION);
      case OF_ALL -> EnumSet.allOf(Leg.class);
    };
  }

  /** Collection or delivery at a door is part of the term. */
  public boolean reachesADoor() {
    return door;
  }

  public static Optional<Incoterm> named(String term) {
    return Arrays.stream(values()).filter(known -> known.name().equals(term)).findFirst();
  }
}
