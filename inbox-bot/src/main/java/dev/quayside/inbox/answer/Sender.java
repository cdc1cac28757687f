package dev.quayside.inbox.answer;

import dev.quayside.db.customer.Contact;
import dev.quayside.db.inquiry.Inquiry;
import dev.quayside.db.user.User;
import dev.quayside.rates.tariff.Buyer;
import dev.quayside.rates.tariff.CustomerId;
import java.util.Optional;

/**
 * Who wrote, as far as the book knows.
 *
 * @param contact only where the mail came from exactly the registered address
 * @param colleague who at the house answers this customer
 * @param conversation the one the mail belongs to, where the sender takes part in one
 * @param openQuestion his message that we answered with a question, where this may be the answer
 * @param given how many answers were given lately
 */
public record Sender(
    Optional<Contact> contact,
    Optional<User> colleague,
    Optional<Long> conversation,
    Optional<Inquiry> openQuestion,
    Given given) {

  public Optional<CustomerId> customer() {
    return contact.map(found -> found.customer().id());
  }

  /** With his price level; whoever is not registered buys like a stranger. */
  public Buyer buyer() {
    return contact.map(found -> found.customer().buyer()).orElse(Buyer.UNKNOWN);
  }
}
