package dev.quayside.inbox.answer;

import dev.quayside.db.Books;
import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.people.Addresses;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a mail into the conversation it belongs to, or opens one, and lets its people take part. */
final class Joining {

  private Joining() {}

  static long conversation(Books books, Decision decision) {
    var message = decision.message();
    var sender = decision.sender();
    long conversation = sender.belonging().conversation().orElseGet(() -> opened(books, decision));
    if (sender.trust().mayJoin()) {
      books.conversations().join(conversation, people(decision));
    }
    message.messageId().ifPresent(id -> books.conversations().remember(conversation, id));
    return conversation;
  }

  private static long opened(Books books, Decision decision) {
    var sender = decision.sender();
    String writer =
        Addresses.person(decision.message().from().map(Correspondent::address).orElse(""));
    long conversation =
        books
            .conversations()
            .open(sender.customer(), writer, decision.message().subject(), decision.decidedAt());
    sender
        .belonging()
        .suggested()
        .ifPresent(other -> books.conversations().suggest(conversation, other));
    return conversation;
  }

  /** The writer, and whoever gets the answer: they may go on in this conversation. */
  private static Set<String> people(Decision decision) {
    return Stream.concat(
            decision.message().authors().stream(), decision.sender().recipients().all())
        .map(one -> Addresses.person(one.address()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
