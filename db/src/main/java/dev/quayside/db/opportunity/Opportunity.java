package dev.quayside.db.opportunity;

import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Business that is more than one price, as it stands.
 *
 * @param number such as P1001
 * @param customer empty as long as nobody has said whose it is
 * @param customerName empty as well
 * @param who whoever wrote, or is to be spoken to
 * @param inquiry the newest mail of it, at whose case sales work; empty where it was opened by hand
 * @param step what was said last
 */
public record Opportunity(
    long id,
    String number,
    OpportunityKind kind,
    Optional<CustomerId> customer,
    Optional<String> customerName,
    String who,
    Optional<Long> inquiry,
    String subject,
    Instant openedAt,
    Step step) {

  /**
   * What somebody said of it.
   *
   * @param changed how often something was said by then
   * @param ownerName empty for the team
   * @param user empty where the robot opened it
   * @param by his name; empty as well
   * @param takenBack whether it says again what held before the one before it
   */
  public record Step(
      int changed,
      OpportunityTerms terms,
      Optional<String> ownerName,
      Optional<Long> user,
      Optional<String> by,
      boolean takenBack,
      Instant at) {}

  public OpportunityTerms terms() {
    return step.terms();
  }

  /** Whether its next step should have been done before this day. */
  public boolean late(LocalDate today) {
    return !terms().stage().ended() && terms().due().filter(today::isAfter).isPresent();
  }
}
