package dev.quayside.db.autonomy;

import dev.quayside.db.autonomy.Passing.Hold;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.told.Told;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * How much the house leaves to the robot at a moment.
 *
 * @param rules those that hold
 * @param frozen who has frozen the house, when and why; empty where it is not frozen
 * @param amount what a quote that leaves by itself comes to at the most, in the house's currency
 * @param answersAnHour how many letters leave by themselves in an hour at the most
 */
public record Autonomy(
    List<AutonomyRule> rules,
    Optional<Freeze> frozen,
    Optional<BigDecimal> amount,
    Optional<Long> answersAnHour) {

  /** As it is where nobody has said anything. */
  public static final Autonomy UNSAID =
      new Autonomy(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  public Autonomy {
    rules = List.copyOf(rules);
  }

  /**
   * Whether a letter leaves by itself. A letter on several lanes goes by the one that is left to
   * the robot least; where its lane is not known, rules for lanes do not count.
   *
   * @param lately how many letters left by themselves in the last hour; asked where it counts
   */
  public Passing passing(Outgoing letter, LongSupplier lately) {
    if (frozen.isPresent()) {
      return new Passing.Waits(Hold.FROZEN, Freeze.told(frozen.get().by(), frozen.get().why()));
    }
    if (letter.decided()) {
      return new Passing.Goes();
    }
    AutonomyRule rule = ruleFor(letter);
    return switch (rule.level()) {
      case OFF -> new Passing.Waits(Hold.OFF, told(rule));
      case CO_PILOT -> new Passing.Waits(Hold.CO_PILOT, told(rule));
      case SUPERVISED -> beyond(letter, lately).orElseGet(Passing.GoesSeen::new);
      case AUTONOMOUS -> beyond(letter, lately).orElseGet(Passing.Goes::new);
    };
  }

  /** The rule by which a letter goes. */
  public AutonomyRule ruleFor(Outgoing letter) {
    Stream<Optional<Lane>> lanes =
        letter.lanes().isEmpty()
            ? Stream.of(Optional.empty())
            : letter.lanes().stream().map(Optional::of);
    return lanes
        .map(lane -> AutonomyRule.of(rules, letter.customer(), lane, letter.kind()))
        .min(Comparator.comparing(AutonomyRule::level))
        .orElse(AutonomyRule.UNSAID);
  }

  private Optional<Passing> beyond(Outgoing letter, LongSupplier lately) {
    if (amount.isPresent() && !letter.totals().stream().allMatch(this::within)) {
      return Optional.of(
          new Passing.Waits(
              Hold.AMOUNT,
              Told.of(
                  "a quote of more than %s waits", "超过 %s 的报价须等待", amount.get().toPlainString())));
    }
    return answersAnHour
        .filter(most -> lately.getAsLong() >= most)
        .map(most ->
            new Passing.Waits(
                Hold.ANSWERS_AN_HOUR,
                Told.of("%d letters left by themselves within an hour", "一小时内已自动发出 %d 封", most)));
  }

  /** What cannot be summed up may be any amount. */
  private boolean within(Optional<Money> total) {
    return total.filter(sum -> sum.amount().compareTo(amount.orElseThrow()) <= 0).isPresent();
  }

  private static Told told(AutonomyRule rule) {
    return Told.of(
        "%s, lanes %s, %s",
        "%s，航线 %s，%s",
        rule.customer().isPresent()
            ? new Told("for this customer", "该客户")
            : new Told("for all customers", "所有客户"),
        rule.lanes(),
        rule.kind().map(LetterKind::told).orElseGet(() -> new Told("all letters", "所有信函")));
  }
}
