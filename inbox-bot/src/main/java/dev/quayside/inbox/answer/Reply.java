package dev.quayside.inbox.answer;

import dev.quayside.db.chat.ChatAddress;
import dev.quayside.db.customer.Contact;
import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Envelope;
import dev.quayside.db.outbox.Envelope.Addressee;
import dev.quayside.db.outbox.Envelope.OutlookThread;
import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.reply.Recipients;
import java.util.ArrayList;
import java.util.List;

/** Addresses an answer: to all who should have it, in the writer's thread (RFC 5322, 3.6.4). */
final class Reply {

  /** So many of a long thread's ids are kept: the first, and the newest. */
  private static final int MOST_REFERENCES = 20;

  private Reply() {}

  /** To all who were on the mail. */
  static Envelope to(Decision decision, Language language) {
    Sender sender = decision.sender();
    return to(decision.message(), sender, sender.recipients(), language);
  }

  /** To a registered address and nobody else. */
  static Envelope alone(Decision decision, Contact contact, Language language) {
    var one = new Correspondent(contact.name(), contact.email());
    return to(decision.message(), decision.sender(), Recipients.only(one), language);
  }

  /** As he calls himself; who does not is called as he is registered, at that address only. */
  private static String name(Message message, Sender sender, String address) {
    return message
        .from()
        .map(Correspondent::name)
        .filter(name -> !name.isBlank() && !ChatAddress.isNameless(name))
        .or(() ->
            sender
                .contact()
                .filter(contact -> contact.email().equalsIgnoreCase(address))
                .map(Contact::name))
        .orElse("");
  }

  /** To these, of whom there is at least one. */
  static Envelope to(Message message, Sender sender, Recipients recipients, Language language) {
    List<Correspondent> to = recipients.to();
    return new Envelope(
        name(message, sender, to.getFirst().address()),
        to.getFirst().address(),
        addressees(to.subList(1, to.size())),
        addressees(recipients.cc()),
        message.subject(),
        message.messageId(),
        references(message),
        message
            .postmarks()
            .threadIndex()
            .map(index -> new OutlookThread(index, message.postmarks().threadTopic().orElse(""))),
        language,
        quoted(message, to.getFirst()),
        message.sentAt());
  }

  /** In a chat his words stand above ours anyway. */
  private static String quoted(Message message, Correspondent to) {
    return ChatAddress.is(to.address()) ? "" : message.text().fresh();
  }

  private static List<Addressee> addressees(List<Correspondent> people) {
    return people.stream().map(one -> new Addressee(one.name(), one.address())).toList();
  }

  private static List<String> references(Message message) {
    var references = new ArrayList<>(message.references());
    if (references.isEmpty()) {
      message.inReplyTo().ifPresent(references::add);
    }
    message.messageId().ifPresent(references::add);
    if (references.size() > MOST_REFERENCES) {
      references.subList(1, references.size() - MOST_REFERENCES + 1).clear();
    }
    return references;
  }
}
