package dev.quayside.portal.autonomy;

import dev.quayside.db.agreement.Standing;
import dev.quayside.db.autonomy.Freeze;
import dev.quayside.db.autonomy.KeptRule;
import dev.quayside.db.autonomy.Limit;
import dev.quayside.db.autonomy.Limit.What;
import dev.quayside.db.customer.Customer;
import dev.quayside.db.draft.Draft;
import java.util.List;
import java.util.Optional;

/**
 * The page of what the robot may do alone.
 *
 * @param standings the rules that hold, with how sales found what went by them
 * @param decides whether the reader may change it
 * @param wrong what of the form was not understood, a key of the texts; "" for nothing
 */
public record AutonomySheet(
    List<KeptRule> rules,
    List<Standing> standings,
    List<Limit> limits,
    List<Freeze> freezes,
    List<Draft> waiting,
    List<Customer> customers,
    AutonomyForm form,
    boolean decides,
    String wrong) {

  public AutonomySheet {
    rules = List.copyOf(rules);
    standings = List.copyOf(standings);
    limits = List.copyOf(limits);
    freezes = List.copyOf(freezes);
    waiting = List.copyOf(waiting);
    customers = List.copyOf(customers);
  }

  /** Those that hold no more. */
  public List<KeptRule> ended() {
    return rules.stream().filter(kept -> !kept.holds()).toList();
  }

  public List<Limit> limits(boolean holding) {
    return limits.stream().filter(limit -> limit.holds() == holding).toList();
  }

  /** What is limited to now; "" for nothing. */
  public String limit(What what) {
    return limits(true).stream()
        .filter(limit -> limit.what() == what)
        .map(limit -> limit.most().toPlainString())
        .findFirst()
        .orElse("");
  }

  /** What was said before and holds no more. */
  public int past() {
    return ended().size()
        + limits(false).size()
        + (int) freezes.stream().filter(freeze -> freeze.thawedAt().isPresent()).count();
  }

  /** Whose rule it is, by the code that the form takes; "" for all. */
  public String code(KeptRule kept) {
    return customers.stream()
        .filter(customer -> kept.rule().customer().equals(Optional.of(customer.id())))
        .map(Customer::code)
        .findFirst()
        .orElse("");
  }
}
