package dev.quayside.db.autonomy;

import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.CustomerId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How much the robot does alone for a customer, on lanes, in letters of a kind.
 *
 * @param customer empty for all, also for strangers
 * @param kind empty for all letters
 */
public record AutonomyRule(
    Optional<CustomerId> customer,
    LanePattern lanes,
    Optional<LetterKind> kind,
    Level level,
    Moves moves) {

  /** Whether it goes up by itself once sales agree often enough. Down it always goes by itself. */
  public enum Moves {
    /** Somebody confirms it. */
    PROPOSED,
    AUTOMATIC
  }

  /** The customer's own before everybody's, then the closest lanes, then the kind. */
  static final Comparator<AutonomyRule> CLOSEST =
      Comparator.<AutonomyRule, Boolean>comparing(rule -> rule.customer().isPresent())
          .thenComparingInt(rule -> rule.lanes().closeness())
          .thenComparing(rule -> rule.kind().isPresent());

  /** What stands where nobody said anything: the robot answers. */
  public static final AutonomyRule UNSAID =
      new AutonomyRule(
          Optional.empty(), LanePattern.ALL, Optional.empty(), Level.AUTONOMOUS, Moves.PROPOSED);

  /**
   * For whom, where and for which letters it holds, whatever its level; "" where nobody said so.
   */
  public String cell() {
    return equals(UNSAID)
        ? ""
        : "%s %s %s"
            .formatted(
                customer.map(id -> String.valueOf(id.value())).orElse("*"),
                lanes,
                kind.map(Enum::name).orElse("*"));
  }

  /** The same at another level. */
  public AutonomyRule at(Level other) {
    return new AutonomyRule(customer, lanes, kind, other, moves);
  }

  boolean covers(Optional<CustomerId> whom, Optional<Lane> lane, LetterKind letter) {
    return (customer.isEmpty() || customer.equals(whom))
        && (lanes.equals(LanePattern.ALL) || lane.filter(lanes::covers).isPresent())
        && (kind.isEmpty() || kind.get() == letter);
  }

  /** The closest of these for a letter; of equally close ones that which leaves least. */
  static AutonomyRule of(
      List<AutonomyRule> rules, Optional<CustomerId> whom, Optional<Lane> lane, LetterKind kind) {
    return rules.stream()
        .filter(rule -> rule.covers(whom, lane, kind))
        .max(CLOSEST.thenComparing(AutonomyRule::level, Comparator.reverseOrder()))
        .orElse(UNSAID);
  }
}
