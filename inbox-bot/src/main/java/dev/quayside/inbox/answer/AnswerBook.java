package dev.quayside.inbox.answer;

import dev.quayside.db.Books;
import dev.quayside.db.comeback.Comeback;
import dev.quayside.db.comeback.Fate;
import dev.quayside.db.comeback.NamedAnswer;
import dev.quayside.db.customer.Language;
import dev.quayside.db.held.HeldInquiry.Change;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.order.Acceptance;
import dev.quayside.db.order.Accepted;
import dev.quayside.db.order.Decision.Declined;
import dev.quayside.db.order.QuoteStanding;
import dev.quayside.db.order.Way;
import dev.quayside.db.outbox.Envelope;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.quote.PricedOffer;
import dev.quayside.db.task.SalesTask;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.db.timeline.Happening;
import dev.quayside.db.user.User;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.told.Told;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a decision into the book: everything about it, or nothing. */
public final class AnswerBook {

  private final Books books;
  private final Decision decision;
  private final WorkingHours hours;
  private final String domain;

  private AnswerBook(Books books, Decision decision, WorkingHours hours, String domain) {
    this.books = books;
    this.decision = decision;
    this.hours = hours;
    this.domain = domain;
  }

  /**
   * Writes the decision down, unless somebody else has dealt with the mail meanwhile.
   *
   * @param domain what stands behind the at sign of our own Message-IDs
   */
  public static void record(Books books, Decision decision, WorkingHours hours, String domain) {
    if (books.messages().handled(decision.mail().id(), decision.decidedAt())) {
      new AnswerBook(books, decision, hours, domain).record();
    }
  }

  private void record() {
    long conversation = Joining.conversation(books, decision);
    long inquiry = answered(conversation, decision.answer());
    Asking.settle(books, decision);
    Caring.keep(books, decision, conversation);
    Prospecting.keep(books, decision, conversation);
    decision.alone().ifPresent(own -> tellAlone(inquiry, conversation, own.offers()));
    decision.warning().ifPresent(warning -> warn(inquiry, warning));
    Overtaking.by(decision, conversation, inquiry, books);
  }

  private long answered(long conversation, Answer answer) {
    return switch (answer) {
      case Answer.GiveQuotes(var offers) -> {
        long inquiry =
            inquiry(conversation, Outcome.QUOTED, new Told("priced by the rate library", "按运价库报价"));
        notice(
            inquiry,
            conversation,
            new Notice.QuotesGiven(Reply.to(decision, language()), quotes(inquiry, offers)));
        yield inquiry;
      }
      case Answer.Revise(var before, var now) -> revised(conversation, before, now);
      case Answer.Ask ask -> {
        long inquiry = inquiry(conversation, Outcome.ASKED, Asking.what(ask));
        books.asked().keep(inquiry, ask.asked().questions(), decision.understanding().files());
        notice(inquiry, conversation, Asking.notice(ask, decision, language()));
        yield inquiry;
      }
      case Answer.AskIfWanted(var understood) -> {
        long inquiry = inquiry(conversation, Outcome.ASKED, Answer.AskIfWanted.REASON);
        books.asked().keep(inquiry, List.of(), decision.understanding().files());
        var notice = new Notice.StillWanted(Reply.to(decision, language()), understood);
        task(
            inquiry,
            SalesTask.Kind.FOLLOW_UP_STALE,
            Answer.AskIfWanted.task(decision.mail().arrivedAt()));
        notice(inquiry, conversation, notice);
        yield inquiry;
      }
      case Answer.HandOver(var kind, Told reason, var held) -> {
        long inquiry = inquiry(conversation, Outcome.HANDED_OVER, reason);
        Instant by = task(inquiry, kind, reason);
        if (!held.isEmpty()) {
          books.held().hold(inquiry, held, Change.NONE, decision.decidedAt());
        }
        String who = decision.sender().colleague().map(User::name).orElse("");
        notice(
            inquiry,
            conversation,
            new Notice.HandedOver(
                Reply.to(decision, language()), who, by, UnreadFiles.of(decision)));
        yield inquiry;
      }
      case Answer.Accept(var asked) -> accepted(conversation, asked);
      case Answer.Decline declined -> declined(conversation, declined);
      case Answer.AskWhich which -> {
        long inquiry = inquiry(conversation, Outcome.ASKED, which.reason());
        notice(inquiry, conversation, new Notice.OptionWanted(readers(), which.quote()));
        yield inquiry;
      }
      case Answer.AskTruck(var quote, var asked) -> {
        long inquiry = inquiry(conversation, Outcome.ASKED, asked.reason(quote.number()));
        notice(
            inquiry,
            conversation,
            new Notice.TruckWanted(readers(), quote.number(), asked.leg(), asked.places()));
        yield inquiry;
      }
      case Answer.TellStatus(var shipment) -> {
        Told reason = Answer.TellStatus.reason(shipment.number());
        long inquiry = inquiry(conversation, Outcome.TOLD, reason);
        notice(inquiry, conversation, new Notice.ShipmentStatus(readers(), shipment));
        yield inquiry;
      }
      case Answer.ShowToSales(var kind, Told reason) -> {
        long inquiry = inquiry(conversation, Outcome.NOT_ANSWERED, reason);
        task(inquiry, kind, reason);
        yield inquiry;
      }
      case Answer.NoteAt(var named, var said, Told reason) -> {
        long inquiry = inquiry(conversation, Outcome.NOT_ANSWERED, reason);
        noteAt(inquiry, named, said);
        yield inquiry;
      }
      case Answer.Leave(Told reason) -> inquiry(conversation, Outcome.NOT_ANSWERED, reason);
    };
  }

  private long accepted(long conversation, Acceptance asked) {
    Instant now = decision.decidedAt();
    return switch (books.orders().accept(asked, hours, now)) {
      case Accepted.Done(var order) -> {
        Told what = Told.of("accepted %s as %s", "接受 %s，订单 %s", order.quote(), order.number());
        long inquiry = inquiry(conversation, Outcome.ACCEPTED, what);
        notice(inquiry, conversation, books.orders().confirming(hours).notice(order, readers()));
        yield inquiry;
      }
      case Accepted.Not(QuoteStanding.Taken(_, var by)) -> {
        Told what = Told.of("%s was accepted before, by %s", "%s 已由 %s 接受", by.quote(), by.who());
        long inquiry = inquiry(conversation, Outcome.ACCEPTED, what);
        var notice = new Notice.TakenBefore(readers(), by.quote(), by.order(), by.who(), by.at());
        notice(inquiry, conversation, notice);
        yield inquiry;
      }
      case Accepted.Not(QuoteStanding.Expired(var quote, var lastDay)) -> {
        Told what =
            Told.of("accepts %s, which expired on %s", "接受 %s，而其已于 %s 过期", quote.number(), lastDay);
        long inquiry = inquiry(conversation, Outcome.HANDED_OVER, what);
        Instant by = task(inquiry, SalesTask.Kind.PRICE_AGAIN, what);
        String who = decision.sender().colleague().map(User::name).orElse("");
        notice(
            inquiry,
            conversation,
            new Notice.QuoteExpired(readers(), quote.number(), lastDay, who, by));
        yield inquiry;
      }
      case Accepted.Not _, Accepted.NoSuchThing _ ->
          answered(conversation, Answer.Accept.outdated(asked));
    };
  }

  /** Nobody waits for an answer; what may still be talked about is a task. */
  private long declined(long conversation, Answer.Decline no) {
    Told what = no.told();
    long inquiry = inquiry(conversation, Outcome.NOT_ANSWERED, what);
    Instant now = decision.decidedAt();
    var declined =
        new Declined(no.quote(), no.version(), no.reason(), no.who(), Way.REPLY, no.words(), now);
    books.orders().decline(declined, hours, now);
    if (no.reason().mayBeWonBack()) {
      var colleague = decision.sender().colleague();
      openTask(SalesTask.Kind.WIN_BACK, decision.sender().customer(), inquiry, what, colleague);
    }
    return inquiry;
  }

  /** Who may read of a customer's own quote: all on the mail, or he alone. */
  private Envelope readers() {
    return decision
        .sender()
        .alone()
        .map(contact -> Reply.alone(decision, contact, language()))
        .orElseGet(() -> Reply.to(decision, language()));
  }

  private long revised(long conversation, GivenQuote before, PricedOffer now) {
    String quote = before.number();
    Told replaces = Told.of("replaces version %d of %s", "取代第 %d 版 %s", before.version(), quote);
    long inquiry = inquiry(conversation, Outcome.QUOTED, replaces);
    int version = books.quotes().revise(before, inquiry, language(), now, decision.decidedAt());
    notice(
        inquiry,
        conversation,
        new Notice.QuoteRevised(Reply.to(decision, language()), quote, version));
    return inquiry;
  }

  /** His own prices, to his registered address; the others get an answer without them. */
  private void tellAlone(long inquiry, long conversation, List<PricedOffer> offers) {
    decision
        .sender()
        .alone()
        .ifPresent(contact -> {
          var to = Reply.alone(decision, contact, language());
          var notice = new Notice.OwnPrices(to, quotes(inquiry, offers));
          String id = books.outbox().answerAlone(inquiry, domain, notice, decision.decidedAt());
          books.conversations().remember(conversation, id);
        });
  }

  private void warn(long inquiry, Told warning) {
    var sender = decision.sender();
    openTask(SalesTask.Kind.CHECK_SENDER, sender.customer(), inquiry, warning, sender.colleague());
  }

  private void noteAt(long inquiry, NamedAnswer answer, List<Comeback> said) {
    Instant now = decision.decidedAt();
    said.forEach(one -> books.comebacks().note(answer.answer(), decision.mail().id(), one, now));
    if (answer.quote()) {
      said.stream()
          .filter(one -> one.fate() == Fate.BOUNCED)
          .findFirst()
          .ifPresent(one -> {
            Told about = Answer.NoteAt.cameBack(answer, one);
            var owner = books.users().answering(answer.customer());
            var kind = SalesTask.Kind.ANSWER_INQUIRY;
            openTask(kind, answer.customer(), inquiry, about, owner);
          });
    }
  }

  private Language language() {
    return Language.answering(decision.understanding().language());
  }

  private long inquiry(long conversation, Outcome outcome, Told reason) {
    long inquiry = books.inquiries().record(decision.filed(conversation, outcome, reason));
    books.inquiries().keepReady(inquiry, decision.ready());
    AlwaysWanted.propose(inquiry, decision, books);
    books.inquiries().keepTakenOver(inquiry, decision.takenOver());
    return inquiry;
  }

  private List<String> quotes(long inquiry, List<PricedOffer> offers) {
    return new QuoteGiving(
            books, inquiry, decision.sender().customer(), language(), decision.decidedAt())
        .give(offers);
  }

  private Instant task(long inquiry, SalesTask.Kind kind, Told reason) {
    var sender = decision.sender();
    Instant by =
        openTask(kind, sender.customer(), inquiry, reason.and(sender.remark()), sender.colleague());
    tell(new Happening.WasHandedOver(reason));
    return by;
  }

  private Instant openTask(
      SalesTask.Kind kind,
      Optional<CustomerId> customer,
      long inquiry,
      Told about,
      Optional<User> owner) {
    Instant by = hours.answered(decision.decidedAt());
    var task = new SalesTask(kind, customer, inquiry, about, owner.map(User::id), by);
    books.tasks().open(task, decision.decidedAt());
    return by;
  }

  private void tell(Happening... happenings) {
    decision
        .sender()
        .customer()
        .ifPresent(customer ->
            Stream.of(happenings)
                .forEach(what -> books.timeline().append(customer, what, decision.decidedAt())));
  }

  private void notice(long inquiry, long conversation, Notice notice) {
    String messageId = books.outbox().answer(inquiry, domain, notice, decision.decidedAt());
    books.conversations().remember(conversation, messageId);
  }
}
