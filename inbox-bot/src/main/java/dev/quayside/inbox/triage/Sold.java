package dev.quayside.inbox.triage;

import dev.quayside.inbox.read.draft.Found;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.rates.tariff.Mode;
import java.util.Optional;

/** Which ways of carriage a machine sells. */
public final class Sold {

  private Sold() {}

  /** The tariff's word for the draft's way of carriage; empty where people price it. */
  public static Optional<Mode> mode(RfqDraft draft) {
    return draft
        .mode()
        .map(Found::value)
        .flatMap(asked ->
            switch (asked) {
              case FCL -> Optional.of(Mode.FCL);
              case LCL -> Optional.of(Mode.LCL);
              case AIR -> Optional.of(Mode.AIR);
              case ROAD, RAIL, EXPRESS -> Optional.empty();
            });
  }

  /** Loose cargo, by sea or by air. */
  static boolean isLoose(RfqDraft draft) {
    return mode(draft).filter(mode -> mode != Mode.FCL).isPresent();
  }
}
