package dev.quayside.portal.lists;

import dev.quayside.db.customer.Customer;
import dev.quayside.portal.page.Typed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads the fields of a filter one by one, and notes those that mean nothing. */
final class Choices {

  private final Wanted wanted;
  private final Set<String> unclear = new TreeSet<>();

  Choices(Wanted wanted) {
    this.wanted = wanted;
  }

  Set<String> unclear() {
    return Set.copyOf(unclear);
  }

  void refuse(String field) {
    unclear.add(field);
  }

  <T extends Enum<T>> Optional<T> one(String field, T[] all) {
    return said(field, text -> Typed.one(all, text));
  }

  Optional<LocalDate> day(String field) {
    return said(field, Typed::day);
  }

  /** By his code. */
  Optional<Customer> customer(Function<String, Optional<Customer>> byCode) {
    return said("customer", byCode);
  }

  private <T> Optional<T> said(String field, Function<String, Optional<T>> read) {
    String text = wanted.field(field);
    Optional<T> found = text.isEmpty() ? Optional.empty() : read.apply(text);
    if (found.isEmpty() && !text.isEmpty()) {
      refuse(field);
    }
    return found;
  }
}
