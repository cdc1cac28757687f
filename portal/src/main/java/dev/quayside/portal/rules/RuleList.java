package dev.quayside.portal.rules;

import dev.quayside.db.customer.Customer;
import dev.quayside.portal.library.Names;
import java.util.List;
import java.util.Set;

/**
 * The page of the rules.
 *
 * @param lines those that hold, then those that ended
 * @param form what was typed just now, where it was not understood
 * @param decides whether the reader may add and end rules
 */
public record RuleList(
    List<RuleLine> lines,
    RuleForm form,
    Set<String> unclear,
    List<Customer> customers,
    Names names,
    boolean decides) {

  public RuleList {
    lines = List.copyOf(lines);
    unclear = Set.copyOf(unclear);
    customers = List.copyOf(customers);
  }

  /** Those of a kind, in force or ended. */
  public List<RuleLine> of(RuleLine.Kind kind, boolean ended) {
    return lines.stream().filter(line -> line.kind() == kind && line.ended() == ended).toList();
  }

  public boolean wrong(String field) {
    return unclear.contains(field);
  }

  /** Price levels that customers have. */
  public List<String> levels() {
    return customers.stream()
        .map(Customer::level)
        .filter(level -> !level.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }
}
