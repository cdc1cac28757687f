package dev.quayside.inbox.reply;

import dev.quayside.db.customer.Contact;
import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.people.Addresses;
import dev.quayside.inbox.people.Ours;
import dev.quayside.inbox.people.PublicMail;
import dev.quayside.inbox.trust.Trust;
import dev.quayside.rates.told.Told;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps a customer's own prices among his own people: they go to the registered address they were
 * asked from, and others read them only where they are registered for him, write under his very
 * domain, or are ours. A Reply-To to elsewhere is such an other, whoever it names.
 *
 * @param registered all addresses of the customer who asks
 */
public record PriceGuard(Ours ours, List<String> registered) {

  public PriceGuard {
    registered = List.copyOf(registered);
  }

  public Audience audience(Optional<Contact> contact, Trust trust, Recipients recipients) {
    if (contact.isEmpty() || !trust.suffices()) {
      return new Audience.Strangers();
    }
    String author = Addresses.person(contact.get().email());
    List<String> elsewhere =
        recipients.to().stream()
            .map(Correspondent::address)
            .filter(address -> !Addresses.person(address).equals(author))
            .toList();
    if (!elsewhere.isEmpty()) {
      return new Audience.WithOutsiders(
          contact.get(),
          Told.of("the answer is asked to %s", "要求答复到 %s", String.join(", ", elsewhere)));
    }
    Set<String> people =
        registered.stream().map(Addresses::person).collect(Collectors.toUnmodifiableSet());
    Set<String> domains =
        registered.stream()
            .map(Addresses::domain)
            .filter(domain -> !PublicMail.has(domain))
            .collect(Collectors.toUnmodifiableSet());
    List<String> outsiders =
        recipients.cc().stream()
            .map(Correspondent::address)
            .filter(address -> !people.contains(Addresses.person(address)))
            .filter(address -> !domains.contains(Addresses.domain(address)))
            .filter(address -> !ours.colleague(address))
            .toList();
    return outsiders.isEmpty()
        ? new Audience.AmongThemselves(contact.get())
        : new Audience.WithOutsiders(
            contact.get(),
            Told.of("outsiders on the mail: %s", "邮件上有外人：%s", String.join(", ", outsiders)));
  }
}
