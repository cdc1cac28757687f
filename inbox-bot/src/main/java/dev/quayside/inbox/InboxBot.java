package dev.quayside.inbox;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.inquiry.Inquiry;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.RawMail;
import dev.quayside.db.message.Waiting;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.inbox.answer.Answer;
import dev.quayside.inbox.answer.AnswerBook;
import dev.quayside.inbox.answer.Decision;
import dev.quayside.inbox.answer.MayReply;
import dev.quayside.inbox.answer.Sender;
import dev.quayside.inbox.answer.WorkingHours;
import dev.quayside.inbox.attachment.FileReader;
import dev.quayside.inbox.intent.Intent;
import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.mail.opening.MailReader;
import dev.quayside.inbox.mail.opening.Opened;
import dev.quayside.inbox.models.Models;
import dev.quayside.inbox.triage.Intake;
import dev.quayside.inbox.triage.Triage;
import dev.quayside.inbox.understand.Earlier;
import dev.quayside.inbox.understand.Resumption;
import dev.quayside.inbox.understand.Understander;
import dev.quayside.inbox.understand.Understanding;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Carriers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Deals with the mails that wait in the book, one at a time: reads the book, thinks, writes once.
 */
public final class InboxBot {

  /** Whoever claimed a mail and does not come back within this loses it to another. */
  private static final Duration LEASE = Duration.ofSeconds(9);

  /** A mail that fails so often is laid before sales. */
  private static final int MOST_TRIES = 3;

  private final Db db;
  private final BotConfig config;
  private final Understander understander;
  private final Resumption resumption;
  private final Triage triage;
  private final PriceDesk prices;
  private final HeldDesk held;
  private final MayReply mayReply;
  private final WorkingHours hours;
  private final InstantSource clock;

  public InboxBot(
      Db db,
      BotConfig config,
      Places places,
      FileReader files,
      Models models,
      InstantSource clock) {
    this.db = db;
    this.config = config;
    this.understander = new Understander(places, files, models);
    this.resumption = new Resumption(places);
    this.triage = new Triage(Carriers.builtIn());
    this.prices = new PriceDesk(db, places);
    this.held = new HeldDesk(db, prices);
    this.mayReply = new MayReply(config.ownAddresses());
    this.hours = new WorkingHours(config.zone());
    this.clock = clock;
  }

  /** Deals with two made-up mails and takes it all back, so that the first real one is quick. */
  public void warmUp() {
    for (String sample : List.of("warm-up.en.eml", "warm-up.zh.eml")) {
      byte[] raw = sample(sample);
      if (MailReader.read(raw, local(clock.instant())) instanceof Opened.Read(Message message)) {
        db.rehearse(books -> rehearse(books, raw, consider(message)));
      }
    }
  }

  /** Asks a question instead of quoting, for a quote's number once taken is gone. */
  private void rehearse(Books books, byte[] raw, Decision thought) {
    Instant now = clock.instant();
    var mail = new RawMail("rehearsal", "rehearsal", Optional.empty(), Bytes.of(raw));
    books.messages().takeIn(mail, now);
    var question = new Answer.Ask(List.of(), List.of());
    books
        .messages()
        .claimNext(now, LEASE)
        .map(waiting ->
            new Decision(
                waiting,
                thought.message(),
                thought.sender(),
                thought.understanding(),
                thought.ready(),
                question,
                now))
        .ifPresent(decision -> AnswerBook.record(books, decision, hours, "localhost"));
  }

  private OffsetDateTime local(Instant moment) {
    return moment.atZone(config.zone()).toOffsetDateTime();
  }

  private static byte[] sample(String name) {
    try (InputStream in = Objects.requireNonNull(InboxBot.class.getResourceAsStream(name))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + name, e);
    }
  }

  /** What this process was working on when it died last is not to wait for its lease to end. */
  public int takeUpAgain() {
    return db.with(books -> books.messages().takeUpAgain(config.instance(), clock.instant()));
  }

  /** Deals with the next mail; false where none waits. */
  public boolean handleNext() {
    Optional<Waiting> next =
        db.with(books -> books.messages().claimNext(clock.instant(), LEASE, config.instance()));
    next.ifPresent(mail -> {
      try (var _ = Lease.keep(db, mail.id(), LEASE, clock)) {
        handle(mail);
      }
    });
    return next.isPresent();
  }

  private void handle(Waiting mail) {
    if (mail.tries() > MOST_TRIES) {
      park(mail, "It failed %d times; the log of the bot says how.".formatted(MOST_TRIES));
      return;
    }
    switch (MailReader.read(mail.raw().toArray(), local(mail.takenInAt()))) {
      case Opened.Unreadable(var reason, String detail, _) -> park(mail, reason + ": " + detail);
      case Opened.Read(Message message) -> {
        Decision decision = decide(mail, message);
        db.use(books -> AnswerBook.record(books, decision, hours, config.domain()));
      }
    }
  }

  /** Answers the next inquiry whose held quote was approved; false where none is. */
  public boolean answerApproved() {
    Instant now = clock.instant();
    return held.answerNext(now, local(now).toLocalDate(), config.domain());
  }

  private void park(Waiting mail, String reason) {
    db.use(books -> books.messages().park(mail.id(), reason, clock.instant()));
  }

  /** What the message would be answered now; nothing is written and nothing is sent. */
  public Decision consider(Message message) {
    return decide(new Waiting(0, Bytes.of(new byte[0]), clock.instant(), 1), message);
  }

  private Decision decide(Waiting mail, Message message) {
    Instant now = clock.instant();
    Sender sender = sender(message, now);
    Understanding understanding = understood(message, sender);
    Optional<Intake> intake = intake(understanding, sender, now);
    Answer answer =
        intake
            .map(this::answer)
            .orElseGet(() -> Thinking.notAnInquiry(understanding.intent(), understanding.reason()));
    List<RateRequest> ready = intake.map(InboxBot::ready).orElse(List.of());
    Answer allowed =
        mayReply
            .whyNot(message, understanding.intent(), sender.answersThisHour())
            .map(whyNot -> Thinking.silently(answer, whyNot))
            .orElse(answer);
    return new Decision(mail, message, sender, understanding, ready, allowed, now);
  }

  private Understanding understood(Message message, Sender sender) {
    Understanding alone = understander.understand(message);
    return sender
        .openQuestion()
        .map(asked -> resumption.complete(alone, message, earlier(asked)))
        .orElse(alone);
  }

  private Earlier earlier(Inquiry asked) {
    return new Earlier(asked.text(), asked.subject(), local(asked.sentAt()));
  }

  /** How it is taken as an inquiry; empty for what is none. */
  private Optional<Intake> intake(Understanding understanding, Sender sender, Instant now) {
    return understanding.intent() == Intent.RFQ
        ? Optional.of(
            triage.judge(understanding.requests(), sender.buyer(), local(now).toLocalDate()))
        : Optional.empty();
  }

  private Answer answer(Intake intake) {
    return switch (intake) {
      case Intake.Ready(var requests) -> Thinking.priced(prices.price(requests));
      case Intake.Incomplete(var understood, var questions) ->
          new Answer.Ask(understood, questions);
      case Intake.ForSales(String reason) -> new Answer.HandOver(Kind.ANSWER_INQUIRY, reason);
    };
  }

  private static List<RateRequest> ready(Intake intake) {
    return switch (intake) {
      case Intake.Ready(var requests) -> requests;
      case Intake.Incomplete _, Intake.ForSales _ -> List.of();
    };
  }

  private Sender sender(Message message, Instant now) {
    String address = message.from().map(Correspondent::address).orElse("");
    var thread = new ArrayList<>(message.references());
    message.inReplyTo().ifPresent(thread::add);
    return db.with(books -> {
      var contact = books.customers().contactByEmail(address);
      var conversation = books.conversations().find(thread, address);
      return new Sender(
          contact,
          books.users().answering(contact.map(found -> found.customer().id())),
          conversation,
          conversation.flatMap(books.inquiries()::openQuestion),
          books.inquiries().answersSince(address, now.minus(Duration.ofHours(1))));
    });
  }
}
