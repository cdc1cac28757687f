package dev.quayside.inbox;

import dev.quayside.db.Db;
import dev.quayside.db.comeback.NamedAnswer;
import dev.quayside.db.customer.Contact;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.Pick.Queue;
import dev.quayside.db.message.Waiting;
import dev.quayside.db.pricing.PriceDesk;
import dev.quayside.db.status.ShipmentTelling;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.inbox.answer.Answer;
import dev.quayside.inbox.answer.AnswerBook;
import dev.quayside.inbox.answer.Budgets;
import dev.quayside.inbox.answer.Decision;
import dev.quayside.inbox.answer.Sender;
import dev.quayside.inbox.attachment.FileReader;
import dev.quayside.inbox.intent.Intent;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.mail.opening.MailReader;
import dev.quayside.inbox.mail.opening.Opened;
import dev.quayside.inbox.models.Models;
import dev.quayside.inbox.report.Marks;
import dev.quayside.inbox.report.Reports;
import dev.quayside.inbox.triage.Intake;
import dev.quayside.inbox.triage.Triage;
import dev.quayside.inbox.understand.Resumed;
import dev.quayside.inbox.understand.Understanding;
import dev.quayside.inbox.verdict.Finding;
import dev.quayside.inbox.verdict.Judge;
import dev.quayside.inbox.verdict.Machine;
import dev.quayside.inbox.verdict.Verdict;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Buyer;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.told.Told;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Deals with the mails that wait in the book, one at a time: reads the book, thinks, writes once.
 */
public final class InboxBot {

  /** A mail that fails so often is laid before sales. */
  private static final int MOST_TRIES = 3;

  private final Db db;
  private final BotConfig config;
  private final Lore lore;
  private final Triage triage;
  private final AreaDesk areas;
  private final InsertedDesk inserted;
  private final CareDesk care;
  private final InquiryDesk inquiries;
  private final StatusDesk statuses;
  private final AcceptDesk acceptances;
  private final FollowUpDesk followUps;
  private final Judge judge;
  private final Budgets budgets;
  private final WhoWrites whoWrites;
  private final SalesDesk sales;
  private final NameTrials trials;
  private final WorkingHours hours;
  private final MailQueue queue;
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
    this.triage = new Triage(Carriers.builtIn());
    this.areas = new AreaDesk(db, places);
    this.inserted = new InsertedDesk(db);
    this.care = new CareDesk(db);
    var prices = new PriceDesk(db, places);
    this.inquiries = new InquiryDesk(db, prices, new OnePrice(db, prices));
    this.statuses = new StatusDesk(db, new ShipmentTelling(places));
    this.followUps = new FollowUpDesk(db, config.zone(), config.followsUp());
    this.hours = new WorkingHours(config.zone());
    this.acceptances = new AcceptDesk(db, hours, prices);
    this.lore = new Lore(db, places, files, models, prices, config.zone());
    this.trials = new NameTrials(db, places, models, triage, config.zone());
    this.judge = new Judge(config.ownAddresses(), config.domains());
    this.budgets = new Budgets(config.answersAnHour());
    this.whoWrites = new WhoWrites(config.ownAddresses(), config.answersAnHour());
    this.sales = new SalesDesk(db, config, whoWrites, prices);
    this.queue = new MailQueue(db, config.instance(), clock);
    this.clock = clock;
  }

  /** Deals with two made-up mails and takes it all back, so that the first real one is quick. */
  public void warmUp() {
    new WarmUp(db, hours, clock, this::consider).run();
  }

  Instant now() {
    return clock.instant();
  }

  private OffsetDateTime local(Instant moment) {
    return moment.atZone(config.zone()).toOffsetDateTime();
  }

  /** What this process was working on when it died last is not to wait for its lease to end. */
  public int takeUpAgain() {
    return queue.takeUpAgain();
  }

  /** Deals with the next mail, with or without files; false where none waits. */
  public boolean handleNext() {
    boolean words = handleNext(Queue.WORDS);
    return handleNext(Queue.FILES) || words;
  }

  /** Deals with the next mail of a queue; false where none waits there. Many threads may ask. */
  public boolean handleNext(Queue from) {
    return queue.next(from, mail -> handle(mail, from));
  }

  private void handle(Waiting mail, Queue from) {
    if (mail.tries() > MOST_TRIES) {
      queue.park(mail, "It failed %d times; the log of the bot says how.".formatted(MOST_TRIES));
      return;
    }
    switch (MailReader.read(mail.raw().toArray(), local(mail.takenInAt()))) {
      case Opened.Unreadable(var reason, String detail, _) ->
          queue.park(mail, reason + ": " + detail);
      case Opened.Read(Message message) when ByChat.forged(mail, message) ->
          queue.park(mail, ByChat.FORGED);
      case Opened.Read(Message message) when from == Queue.WORDS && MailQueue.needsFiles(message) ->
          queue.waitForFiles(mail);
      case Opened.Read(Message message) -> {
        Decision decision = decide(mail, message);
        db.use(books -> AnswerBook.record(books, decision, hours, config.domain(mail.box())));
      }
    }
  }

  /** Does what sales have decided: sends what they approved or wrote; false where none is due. */
  public boolean answerApproved() {
    return sales.next(clock.instant());
  }

  /** Tries a name that sales propose for a place on past mails; false where none waits for it. */
  public boolean tryName() {
    return trials.next(clock.instant());
  }

  /** Reminds of quotes that nobody has answered; how many letters that made. */
  public int followUp() {
    return followUps.sweep(clock.instant());
  }

  /** What the message would be answered now; nothing is written and nothing is sent. */
  public Decision consider(Message message) {
    return decide(new Waiting(0, Bytes.of(new byte[0]), clock.instant(), 1), message);
  }

  /** What the book tells before a mail is read. */
  private record Known(Sender sender, Lore.Known lore) {}

  private Decision decide(Waiting mail, Message message) {
    Instant now = clock.instant();
    var receiving = config.receiving(mail.box());
    Known known =
        db.with(books ->
            new Known(
                whoWrites.read(message, receiving, books, now),
                lore.knowing(books.names().holding())));
    Sender sender = known.sender();
    Message said = inserted.said(message, sender);
    Resumed read = known.lore().reading().read(said, sender, new Memory(db, sender, message, now));
    Understanding understanding =
        new ByChat(db, mail).inHisLanguage(read.understanding(), message, sender);
    Optional<Intake> intake = intake(understanding, sender.buyer(), now);
    Optional<Answer> cared = care.answer(mail, sender, said);
    Answer answer =
        cared
            .or(() ->
                known
                    .lore()
                    .bargains()
                    .answer(message, sender, understanding, old(mail, now), local(now)))
            .or(() -> statuses.answer(sender, said, understanding, now))
            .orElseGet(() -> unbargained(mail, read, intake, sender, now));
    Optional<Finding> machine = Machine.find(message);
    Optional<NamedAnswer> named = named(message, machine);
    Verdict verdict =
        judge.judge(message, machine, understanding.intent() == Intent.RFQ, named.isPresent());
    Answer resumed =
        machine.isEmpty() && cared.isEmpty()
            ? acceptances
                .consider(message, understanding.intent(), sender, now)
                .filter(it -> it instanceof Answer.Decline || !(answer instanceof Answer.Revise))
                .orElseGet(() -> Thinking.resumed(answer, said, sender))
            : answer;
    List<RateRequest> ready = Thinking.ready(resumed, intake.filter(_ -> !read.odd()));
    Answer asked = Thinking.heard(resumed, () -> machine.isEmpty() && Machine.awaitsPrice(message));
    Answer heard = ByChat.heard(asked, mail, message);
    Answer allowed =
        named
            .map(ours -> said(message, verdict, ours))
            .orElseGet(() -> Thinking.allowed(heard, verdict));
    Answer affordable =
        budgets
            .exceeded(sender.given(), ByChat.pace(mail))
            .or(sender::unreachable)
            .map(whyNot -> Thinking.silently(allowed, whyNot))
            .orElse(allowed);
    boolean answered = affordable.equals(answer);
    Optional<Answer.GiveQuotes> alone =
        sender
            .alone()
            .filter(contact -> answered && cared.isEmpty())
            .flatMap(contact -> own(read, contact, answer, now));
    Optional<Told> warning =
        machine.isPresent()
            ? Optional.empty()
            : sender
                .trust()
                .warning()
                .or(() -> Thinking.heldBack(sender, one -> own(read, one, answer, now)));
    var takenOver = Thinking.takenOver(resumed, ready, read);
    return new Decision(
        mail, said, sender, understanding, ready, takenOver, affordable, alone, warning, now);
  }

  private Answer unbargained(
      Waiting mail, Resumed read, Optional<Intake> intake, Sender sender, Instant now) {
    Understanding understanding = read.understanding();
    return intake
        .map(taken ->
            stale(mail, taken, sender, now)
                ? new Answer.AskIfWanted(Triage.understood(understanding.requests()))
                : inquiries.answer(taken, sender, read))
        .orElseGet(() -> Thinking.notAnInquiry(understanding.intent(), understanding.told()));
  }

  /** The answer of ours that a mail server's or a reader's report names. */
  private Optional<NamedAnswer> named(Message message, Optional<Finding> machine) {
    return machine.filter(found -> found.kind().speaksOfOurs()).isPresent()
        ? db.with(books -> books.comebacks().named(Marks.in(message, config.domains())))
        : Optional.empty();
  }

  private static Answer said(Message message, Verdict verdict, NamedAnswer ours) {
    var said = Reports.read(message, verdict.kind(), ours.address());
    return new Answer.NoteAt(ours, said, Thinking.told(verdict));
  }

  /** Ships have sailed since; but whoever answers a question of ours is not asked another one. */
  private boolean stale(Waiting mail, Intake intake, Sender sender, Instant now) {
    return old(mail, now)
        && !(intake instanceof Intake.ForSales)
        && sender.openQuestion().isEmpty();
  }

  private boolean old(Waiting mail, Instant now) {
    return config
        .staleAfter()
        .filter(working -> hours.after(mail.arrivedAt(), working).isBefore(now))
        .isPresent();
  }

  /** How it is taken as an inquiry; empty for what is none. */
  private Optional<Intake> intake(Understanding understanding, Buyer buyer, Instant now) {
    if (understanding.intent() != Intent.RFQ) {
      return Optional.empty();
    }
    var today = local(now).toLocalDate();
    var drafts = areas.offered(understanding.requests(), buyer, today);
    return Optional.of(triage.judge(drafts, buyer, today));
  }

  /** The customer's own prices, where they differ from those in the answer to all. */
  private Optional<Answer.GiveQuotes> own(
      Resumed read, Contact contact, Answer toAll, Instant now) {
    if (toAll instanceof Answer.AskIfWanted || read.odd()) {
      return Optional.empty();
    }
    return intake(read.understanding(), contact.customer().buyer(), now)
        .flatMap(inquiries::priced)
        .flatMap(prices -> Thinking.ownPrices(prices, toAll));
  }
}
