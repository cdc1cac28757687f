package dev.quayside.inbox;

import dev.quayside.db.Books;
import dev.quayside.db.customer.Contact;
import dev.quayside.db.inquiry.AskedBefore;
import dev.quayside.db.user.User;
import dev.quayside.inbox.answer.Given;
import dev.quayside.inbox.answer.Sender;
import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.people.Addresses;
import dev.quayside.inbox.people.Ours;
import dev.quayside.inbox.reply.PriceGuard;
import dev.quayside.inbox.reply.Recipients;
import dev.quayside.inbox.reply.ReplyAll;
import dev.quayside.inbox.thread.Belonging;
import dev.quayside.inbox.thread.ThreadFinder;
import dev.quayside.inbox.trust.Likeness;
import dev.quayside.inbox.trust.Receiving;
import dev.quayside.inbox.trust.Trust;
import dev.quayside.inbox.trust.TrustJudge;
import dev.quayside.rates.told.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads in the book who wrote a mail, how far he is believed, where the mail belongs and who is
 * answered.
 *
 * @param boxes the robot's own addresses
 * @param houseAnHour what the house answers in an hour at the most
 */
record WhoWrites(Set<String> boxes, long houseAnHour) {

  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final Duration A_DAY = Duration.ofDays(1);

  WhoWrites {
    boxes = Set.copyOf(boxes);
  }

  /**
   * Who wrote a mail.
   *
   * @param receiving whose word about senders is believed in the box it came to
   */
  Sender read(Message message, Receiving receiving, Books books, Instant now) {
    String address = message.from().map(Correspondent::address).orElse("");
    Ours ours = ours(message, books);
    Optional<Contact> registered = registered(address, books);
    Trust trust = trust(message, receiving, registered.isPresent(), ours, books);
    Optional<Contact> contact = registered.filter(found -> trust.mayJoin());
    Belonging belonging =
        new ThreadFinder(
                address,
                ours.colleague(address),
                contact.map(found -> found.customer().id()),
                trust)
            .find(message, books);
    Recipients recipients = ReplyAll.to(message, trust, ours);
    List<String> people =
        contact
            .map(found -> books.customers().addressesOf(found.customer().id()))
            .orElse(List.of());
    return new Sender(
        contact,
        books.users().answering(contact.map(found -> found.customer().id())),
        belonging,
        belonging.conversation().map(books.asked()::in).orElse(AskedBefore.NOTHING),
        given(books, address, belonging.conversation(), now),
        trust,
        recipients,
        new PriceGuard(ours, people).audience(contact, trust, recipients));
  }

  private Given given(Books books, String address, Optional<Long> conversation, Instant now) {
    Instant hourAgo = now.minus(AN_HOUR);
    Instant dayAgo = now.minus(A_DAY);
    var inquiries = books.inquiries();
    return new Given(
        inquiries.answersSince(address, hourAgo),
        conversation.map(id -> inquiries.answersIn(id, hourAgo)).orElse(0L),
        conversation.map(id -> inquiries.answersIn(id, dayAgo)).orElse(0L),
        inquiries.moreAnswersThan(houseAnHour, hourAgo));
  }

  /** Our people at a public mail house are known by their users only. */
  private Ours ours(Message message, Books books) {
    List<String> staff = new ArrayList<>();
    Stream.of(message.authors(), message.to(), message.cc(), message.replyTo())
        .flatMap(List::stream)
        .map(Correspondent::address)
        .distinct()
        .filter(address -> isStaff(address, books))
        .forEach(staff::add);
    return new Ours(boxes, Set.copyOf(staff));
  }

  private static boolean isStaff(String address, Books books) {
    return books
        .users()
        .byEmail(address)
        .filter(found -> found.user().role() != User.Role.CUSTOMER)
        .isPresent();
  }

  private static Trust trust(
      Message message, Receiving receiving, boolean registered, Ours ours, Books books) {
    boolean known =
        registered
            || message.authors().stream()
                .map(Correspondent::address)
                .anyMatch(
                    address -> ours.colleague(address) || registered(address, books).isPresent());
    return TrustJudge.judge(
        message, receiving, known, known ? Optional.empty() : likeness(message, ours, books));
  }

  private static Optional<Told> likeness(Message message, Ours ours, Books books) {
    List<String> domains = new ArrayList<>(books.customers().domains());
    domains.addAll(ours.domains());
    return message.authors().stream()
        .flatMap(author ->
            Likeness.of(
                author,
                shown ->
                    ours.box(shown)
                        || ours.colleague(shown)
                        || registered(shown, books).isPresent(),
                domains)
                .stream())
        .findFirst();
  }

  /** A subaddress is the same person, unless it is registered for itself. */
  private static Optional<Contact> registered(String address, Books books) {
    return books
        .customers()
        .contactByEmail(address)
        .or(() -> books.customers().contactByEmail(Addresses.person(address)));
  }
}
