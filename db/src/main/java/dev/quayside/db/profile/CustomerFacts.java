package dev.quayside.db.profile;

import dev.quayside.db.customer.Customer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who a customer is. Of these no history is kept: they are shown as they stand today.
 *
 * @param manager who answers for him; empty where that is the team
 * @param zone IANA time zone of his office; empty where the house's counts
 * @param since when he was filed
 */
public record CustomerFacts(
    Customer customer,
    Optional<String> manager,
    Optional<String> zone,
    boolean paperInBoth,
    Instant since,
    List<Person> people) {

  public CustomerFacts {
    people = List.copyOf(people);
  }

  /** Somebody who writes for him. */
  public record Person(String name, String email) {}
}
