package dev.quayside.inbox.thread;

import dev.quayside.db.Books;
import dev.quayside.db.inquiry.Lead;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.people.Addresses;
import dev.quayside.inbox.trust.Trust;
import dev.quayside.rates.tariff.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the conversation a mail belongs to. Who merely knows one of its Message-IDs, its mark or a
 * number is let into nothing: he must take part in it.
 *
 * @param writer his address
 * @param colleague he is one of us
 * @param customer for whom he is registered
 */
public record ThreadFinder(
    String writer, boolean colleague, Optional<CustomerId> customer, Trust trust) {

  public Belonging find(Message message, Books books) {
    if (!trust.mayJoin()) {
      return new Belonging.Nowhere();
    }
    var conversations = books.conversations();
    String person = Addresses.person(writer);
    List<String> ids = new ArrayList<>(Clues.ids(message));
    for (String mark : Clues.marks(message)) {
      ids.addAll(conversations.marked(mark));
    }
    List<Lead> leads = conversations.leads(ids, person);
    for (String id : ids) {
      Optional<Lead> open =
          leads.stream().filter(lead -> lead.messageId().equals(id)).filter(this::open).findFirst();
      if (open.isPresent()) {
        return new Belonging.To(open.get().conversation());
      }
    }
    return Clues.quotes(message).stream()
        .flatMap(number -> conversations.ofQuote(number, person).stream())
        .filter(this::open)
        .findFirst()
        .<Belonging>map(lead -> new Belonging.PerhapsTo(lead.conversation()))
        .orElseGet(Belonging.Nowhere::new);
  }

  /** To those on it, to the customer's registered people, and to ours. */
  private boolean open(Lead lead) {
    return lead.takesPart()
        || (trust.suffices()
            && (colleague || (customer.isPresent() && customer.equals(lead.customer()))));
  }
}
