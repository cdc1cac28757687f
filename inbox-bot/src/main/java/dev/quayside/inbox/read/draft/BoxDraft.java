package dev.quayside.inbox.read.draft;

import dev.quayside.rates.cargo.Equipment;
import java.util.Optional;

/**
 * Containers or trucks of one kind.
 *
 * @param type a container type; or FTL, LTL
 * @param quantity how many; empty where unsaid
 */
public record BoxDraft(Type type, Optional<Integer> quantity, Evidence evidence) {

  /** A container or a truck. */
  public sealed interface Type {
    /** The name the trade writes, such as 40HC or FTL. */
    String label();
  }

  /** A sea container. */
  public record Container(Equipment equipment) implements Type {
    @Override
    public String label() {
      return equipment.label();
    }
  }

  /** A lorry: whole, or a part of one. */
  public enum Truck implements Type {
    FTL,
    LTL;

    @Override
    public String label() {
      return name();
    }
  }
}
