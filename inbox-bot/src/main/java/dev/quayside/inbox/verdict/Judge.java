package dev.quayside.inbox.verdict;

import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.MachineSigns;
import dev.quayside.inbox.mail.Message;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each mail its verdict. A robot that answers a robot never stops, so whatever is one gets no
 * answer (RFC 3834, 2); a person sees it all the same.
 *
 * @param ownAddresses what we send from, lower case: an own mail that comes back is never answered
 * @param ownDomains what our Message-IDs end in
 */
public record Judge(Set<String> ownAddresses, Set<String> ownDomains) {

  public Judge {
    ownAddresses = Set.copyOf(ownAddresses);
    ownDomains = Set.copyOf(ownDomains);
  }

  /**
   * The verdict on a mail.
   *
   * @param machine what {@link Machine#find} found
   * @param asks its words ask for a price
   * @param namesOurs it names an answer of ours that is in the book
   */
  public Verdict judge(
      Message message, Optional<Finding> machine, boolean asks, boolean namesOurs) {
    return machine
        .filter(it -> it.kind().speaksOfOurs())
        .or(() -> own(message))
        .or(() -> machine)
        .map(it -> never(it, seen(it.kind(), asks, namesOurs)))
        .orElseGet(() -> new Verdict(Kind.HUMAN, new Verdict.Reply.Allowed(), Seen.INQUIRIES));
  }

  private static Verdict never(Finding found, Seen seen) {
    return new Verdict(found.kind(), new Verdict.Reply.Never(found.reason(), found.rule()), seen);
  }

  private static Seen seen(Kind kind, boolean asks, boolean namesOurs) {
    if (kind.speaksOfOurs()) {
      return namesOurs ? Seen.OUTBOX : Seen.FILED;
    }
    return kind.passesOn() && asks ? Seen.TASKS : Seen.FILED;
  }

  /** From one of our addresses, with a Message-ID of ours, or once through our hands. */
  private Optional<Finding> own(Message message) {
    MachineSigns signs = message.signs();
    String from = message.from().map(Correspondent::address).orElse("");
    if (ownAddresses.contains(from)) {
      return Optional.of(new Finding(Kind.OWN, "RFC 3834, 2", "it comes from ourselves"));
    }
    String id = message.messageId().orElse("").toLowerCase(Locale.ROOT);
    if (id.startsWith("<q.")
        && ownDomains.stream().anyMatch(domain -> id.endsWith("@" + domain + ">"))) {
      return Optional.of(new Finding(Kind.OWN, "RFC 5322, 3.6.4", "its Message-ID is ours"));
    }
    String loops = signs.header("x-loop").toLowerCase(Locale.ROOT);
    return ownAddresses.stream().anyMatch(loops::contains)
        ? Optional.of(new Finding(Kind.OWN, "X-Loop", "it went through our hands before"))
        : Optional.empty();
  }
}
