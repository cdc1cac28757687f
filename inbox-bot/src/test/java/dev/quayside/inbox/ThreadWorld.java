package dev.quayside.inbox;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.DbConfig;
import dev.quayside.db.TestBook;
import dev.quayside.db.customer.Language;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.RawMail;
import dev.quayside.inbox.answer.Sender;
import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.mail.opening.ContentDigest;
import dev.quayside.inbox.people.Addresses;
import dev.quayside.inbox.reply.Audience;
import dev.quayside.inbox.thread.Belonging;
import dev.quayside.inbox.trust.Receiving;
import dev.quayside.rates.tariff.CustomerId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The world of the thread fixtures: three customers, two of them with a contract, and one quote of
 * each. What a fixture brings along is taken back when it is through.
 */
final class ThreadWorld implements AutoCloseable {

  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
  private static final Set<String> BOXES =
      Set.of("rates@quayside.example", "quotes@quayside.example", "archive@quayside.example");
  private static final Set<String> WITH_CONTRACT = Set.of("ACME", "YUANHANG");

  private static final String QUOTED =
      """
      with mail as (
        insert into message (digest, mailbox, raw, taken_in_at, due_at, handled_at)
        values ('%1$s', 'INBOX', '', now(), now(), now()) returning id),
      talk as (
        insert into conversation (participant, subject, opened_at, customer_id)
        select '', '%1$s', now(), id from customer where code = '%2$s' returning id),
      asked as (
        insert into inquiry (message_id, conversation_id, sender_name, sender, subject, text,
          sent_at, taken_in_at, intent, intent_reason, language, understood, outcome,
          outcome_reason, decided_at)
        select mail.id, talk.id, '', '', '', '', now(), now(), 'rfq', '', 'en', '{}', 'QUOTED', '',
          now() from mail, talk returning id)
      insert into quote (number, inquiry_id) select '%1$s', id from asked\
      """;

  private final Db db;

  /** What was found, by the names of the fixtures' keys. */
  record Found(Map<String, String> facts) {}

  ThreadWorld() {
    DbConfig config = TestBook.fresh();
    db = Db.open(config);
    db.use(books -> {
      customer(books, "ACME", "Acme Import GmbH", "anna@acme.example", "tom@acme.example");
      customer(books, "YUANHANG", "宁波远航进出口有限公司", "li.na@yuanhang.example");
      customer(books, "BOLT", "Bolt Traders", "sam@bolt.example");
    });
    TestBook.run(config, QUOTED.formatted("Q1001", "ACME"));
    TestBook.run(config, QUOTED.formatted("Q1002", "YUANHANG"));
    TestBook.run(config, QUOTED.formatted("Q1003", "BOLT"));
  }

  private static void customer(Books books, String code, String name, String... addresses) {
    CustomerId id = books.customers().add(code, name, Language.EN);
    for (String address : addresses) {
      books.customers().addContact(id, "", address, Language.EN);
    }
  }

  @Override
  public void close() {
    db.close();
  }

  Found receives(Path mail, JsonNode given) {
    var found = new ArrayList<Found>();
    db.rehearse(books -> found.add(receives(mail, given, books)));
    return found.getFirst();
  }

  private static Found receives(Path mail, JsonNode given, Books books) {
    given
        .path("before")
        .forEach(stem -> takeIn(mail.resolveSibling(stem.asString() + ".eml"), books));
    long conversation = told(given.path("conversation"), books);
    given.path("others").forEach(other -> told(other, books));
    boolean fresh = takeIn(mail, books);
    Message message = read(mail);
    var who = new WhoWrites(BOXES, BotConfig.ANSWERS_AN_HOUR);
    Sender sender = who.read(message, receiving(given), books, NOW);
    var facts = new TreeMap<String, String>();
    facts.put("reply", String.valueOf(fresh && !sender.recipients().to().isEmpty()));
    facts.put("to", addresses(sender.recipients().to()));
    facts.put("cc", addresses(sender.recipients().cc()));
    facts.put("thread", thread(sender.belonging(), conversation));
    facts.put("trust", sender.trust().getClass().getSimpleName().toLowerCase(Locale.ROOT));
    facts.put("price", price(sender));
    facts.put("alone", alone(sender));
    firstId(given)
        .ifPresent(id -> {
          Sender answering = who.read(answering(message, id), receiving(given), books, NOW);
          boolean letIn = answering.belonging().equals(new Belonging.To(conversation));
          facts.put("participant", String.valueOf(letIn));
        });
    return new Found(facts);
  }

  /** An earlier conversation, as the book would know it. */
  private static long told(JsonNode mails, Books books) {
    if (mails.isEmpty()) {
      return 0;
    }
    String number = mails.findPath("quote").asString("");
    long conversation =
        books
            .conversations()
            .ofQuote(number, "")
            .map(lead -> lead.conversation())
            .filter(known -> books.conversations().participants(known).isEmpty())
            .orElseGet(() -> books.conversations().open(Optional.empty(), "", number, NOW));
    for (JsonNode mail : mails) {
      books.conversations().remember(conversation, mail.path("id").asString());
      var people = new ArrayList<String>();
      people.add(mail.path("from").asString());
      mail.path("to").forEach(one -> people.add(one.asString()));
      mail.path("cc").forEach(one -> people.add(one.asString()));
      people.removeIf(BOXES::contains);
      books.conversations().join(conversation, people.stream().map(Addresses::person).toList());
    }
    return conversation;
  }

  private static boolean takeIn(Path mail, Books books) {
    byte[] raw = bytes(mail);
    var taken = new RawMail(ContentDigest.of(raw), "INBOX", Optional.empty(), Bytes.of(raw));
    return books.messages().takeIn(taken, NOW);
  }

  private static Message answering(Message mail, String id) {
    return new Message(
        mail.messageId(),
        mail.from(),
        mail.replyTo(),
        mail.to(),
        mail.cc(),
        mail.subject(),
        mail.sentAt(),
        Optional.of(id),
        List.of(),
        mail.text(),
        mail.attachments(),
        mail.signs(),
        mail.postmarks());
  }

  private static Optional<String> firstId(JsonNode given) {
    return Optional.of(given.path("conversation").path(0).path("id").asString(""))
        .filter(id -> !id.isEmpty());
  }

  private static Receiving receiving(JsonNode given) {
    return Receiving.named(given.path("profile").asString("own"), "mx.quayside.example")
        .orElseThrow();
  }

  private static String addresses(List<Correspondent> people) {
    return people.stream().map(Correspondent::address).toList().toString();
  }

  private static String thread(Belonging belonging, long conversation) {
    return switch (belonging) {
      case Belonging.To(long open) -> open == conversation ? "same" : "another";
      case Belonging.PerhapsTo(long other) -> other == conversation ? "suggested" : "another";
      case Belonging.Nowhere() -> "new";
    };
  }

  private static String price(Sender sender) {
    return sender.audience() instanceof Audience.AmongThemselves(var contact)
            && WITH_CONTRACT.contains(contact.customer().code())
        ? "contract"
        : "tariff";
  }

  private static String alone(Sender sender) {
    return sender
        .alone()
        .filter(contact -> WITH_CONTRACT.contains(contact.customer().code()))
        .map(contact -> contact.email())
        .stream()
        .toList()
        .toString();
  }

  private static Message read(Path mail) {
    try {
      return Fixtures.read(mail);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path mail) {
    try {
      return Files.readAllBytes(mail);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
