package dev.quayside.inbox.reply;

import dev.quayside.db.chat.ChatAddress;
import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.people.Addresses;
import dev.quayside.inbox.people.Ours;
import dev.quayside.inbox.trust.Trust;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Answers a mail to all who are on it, as a person's reply-all does (RFC 5322, 3.6.3). */
public final class ReplyAll {

  /** Whoever puts more on a mail sends a circular; the answer is for the writer. */
  private static final int MOST = 30;

  private ReplyAll() {}

  /** To Reply-To, else to the writer; never to ourselves, and nobody twice. */
  public static Recipients to(Message message, Trust trust, Ours ours) {
    List<Correspondent> authors = reachable(message.authors().stream(), ours, new HashSet<>());
    if (authors.isEmpty()) {
      return Recipients.NOBODY;
    }
    boolean colleague = ours.colleague(authors.getFirst().address());
    if (colleague || trust instanceof Trust.Spoofed) {
      return Recipients.only(authors.getFirst());
    }
    Set<String> seen = new HashSet<>();
    List<Correspondent> asked = reachable(message.replyTo().stream(), ours, seen);
    List<Correspondent> to = asked.isEmpty() ? reachable(authors.stream(), ours, seen) : asked;
    // Who got a blind copy must not show by his answer that he did.
    boolean openly = named(message).anyMatch(one -> ours.box(one.address()));
    List<Correspondent> cc = openly ? reachable(named(message), ours, seen) : List.of();
    return new Recipients(to, to.size() + cc.size() > MOST ? List.of() : cc);
  }

  /** Nobody in a chat is reached by a mail, nor by what somebody else writes. */
  private static Stream<Correspondent> named(Message message) {
    return Stream.concat(message.to().stream(), message.cc().stream())
        .filter(one -> !ChatAddress.is(one.address()));
  }

  /** Without ourselves, and without whom we have seen. */
  private static List<Correspondent> reachable(
      Stream<Correspondent> people, Ours ours, Set<String> seen) {
    var found = new ArrayList<Correspondent>();
    people
        .filter(one -> !ours.box(one.address()) && Addresses.canBeWrittenTo(one.address()))
        .filter(one -> seen.add(Addresses.person(one.address())))
        .forEach(found::add);
    return found;
  }
}
