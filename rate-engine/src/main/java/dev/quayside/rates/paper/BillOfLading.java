package dev.quayside.rates.paper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a shipment's bill of lading stands, derived from all that happened to it.
 *
 * @param version of the newest draft; 0 where there is none
 * @param since when it came to stand like that
 */
public record BillOfLading(State state, int version, Optional<Instant> since) {

  /** How far it has come. */
  public enum State {
    NONE,
    DRAFT,
    CHANGES_ASKED,
    CONFIRMED,
    ISSUED,
    SURRENDERED,
    TELEX_RELEASED;

    /** Whether there is one by now, and its draft is settled. */
    public boolean issued() {
      return this == ISSUED || released();
    }

    /** Whether cargo is handed out without its originals. */
    public boolean released() {
      return this == SURRENDERED || this == TELEX_RELEASED;
    }
  }

  /** Nothing was told of one. */
  public static final BillOfLading NONE = new BillOfLading(State.NONE, 0, Optional.empty());

  /**
   * What all steps come to. What was said to a draft counts until there is a newer one; what is
   * issued goes back for no draft, and what is released stays so.
   *
   * @param steps in the order in which they were told
   */
  public static BillOfLading derivedFrom(List<BlStep> steps) {
    BillOfLading bl = NONE;
    for (BlStep step : steps) {
      bl = bl.with(step);
    }
    return bl;
  }

  /** How it stands once that has happened, too. */
  public BillOfLading with(BlStep step) {
    return switch (step.kind()) {
      case DRAFTED ->
          state.issued()
              ? new BillOfLading(state, step.version(), since)
              : new BillOfLading(State.DRAFT, step.version(), Optional.of(step.at()));
      case CONFIRMED -> said(State.CONFIRMED, step);
      case CHANGES_ASKED -> said(State.CHANGES_ASKED, step);
      case ISSUED -> state.issued() ? this : now(State.ISSUED, step);
      case SURRENDERED -> state.released() ? this : now(State.SURRENDERED, step);
      case TELEX_RELEASED -> state.released() ? this : now(State.TELEX_RELEASED, step);
    };
  }

  private BillOfLading said(State said, BlStep step) {
    return state.issued() || step.version() != version ? this : now(said, step);
  }

  private BillOfLading now(State next, BlStep step) {
    return state == next ? this : new BillOfLading(next, version, Optional.of(step.at()));
  }

  /** Whether a customer's word on its draft is wanted. */
  public boolean open() {
    return state == State.DRAFT || state == State.CHANGES_ASKED;
  }
}
