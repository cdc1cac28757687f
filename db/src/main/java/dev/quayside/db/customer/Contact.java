package dev.quayside.db.customer;

import java.util.Locale;

/**
 * Somebody who writes for a customer, from a registered address.
 *
 * @param email lower case, unique in the house
 */
public record Contact(Customer customer, String name, String email, Language language) {

  public Contact {
    email = email.toLowerCase(Locale.ROOT);
  }
}
