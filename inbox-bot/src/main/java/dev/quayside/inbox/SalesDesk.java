package dev.quayside.inbox;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.desk.Instructed;
import dev.quayside.db.desk.Step;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.pricing.PriceDesk;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.quote.PricedOffer;
import dev.quayside.inbox.answer.Answer;
import dev.quayside.inbox.answer.SalesAnswer;
import dev.quayside.inbox.answer.SalesAnswer.Readers;
import dev.quayside.inbox.answer.Sender;
import dev.quayside.inbox.mail.Correspondent;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.mail.opening.MailReader;
import dev.quayside.inbox.mail.opening.Opened;
import dev.quayside.inbox.reply.Recipients;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.quote.SoldAlone;
import dev.quayside.rates.tariff.Buyer;
import dev.quayside.rates.told.Told;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Does what sales have decided at their desk, once they can no longer take it back: sends what they
 * approved or wrote, and prices what they corrected. Who may read it is found out anew from the
 * mail, by the same rules as for any answer.
 */
final class SalesDesk {

  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final int MOST_TRIES = 3;

  private final Db db;
  private final BotConfig config;
  private final WhoWrites whoWrites;
  private final PriceDesk prices;
  private final HeldDesk held;

  SalesDesk(Db db, BotConfig config, WhoWrites whoWrites, PriceDesk prices) {
    this.db = db;
    this.config = config;
    this.whoWrites = whoWrites;
    this.prices = prices;
    this.held = new HeldDesk(db, prices);
  }

  /** Does the next thing that is due; false where nothing is. */
  boolean next(Instant now) {
    boolean approved = held.answerNext(now, local(now).toLocalDate(), config::domain);
    var next = db.with(books -> books.cases().instructions().claimNext(now, LEASE));
    next.ifPresent(asked -> {
      SalesAnswer answer =
          asked.tries() > MOST_TRIES
              ? new SalesAnswer.Leave(
                  Told.of("it failed %d times; the log says how", "失败 %d 次，详见日志", MOST_TRIES))
              : decided(asked, now);
      db.use(books -> answer.record(books, asked, config::domain, now));
    });
    return next.isPresent() || approved;
  }

  private OffsetDateTime local(Instant moment) {
    return moment.atZone(config.zone()).toOffsetDateTime();
  }

  /** What waits is written already; for all else the mail is read again. */
  private SalesAnswer decided(Instructed asked, Instant now) {
    return switch (asked.what()) {
      case Step.SentDraft() -> new SalesAnswer.LetGo();
      case Step.KeptDraft(String reason) -> new SalesAnswer.KeepIn(reason);
      case Step.WroteByHand _, Step.PricedAgain _ -> answer(asked, now);
      case Step.TickedOff _, Step.HandedOver _, Step.Parked _ -> notForUs(asked.what());
      case Step.SentAgain _, Step.Approved _, Step.Declined _ -> notForUs(asked.what());
      case Step.PricedDraft _, Step.CheckedBl _, Step.ToldShipments _ -> notForUs(asked.what());
    };
  }

  private SalesAnswer answer(Instructed asked, Instant now) {
    FiledInquiry filed = db.with(books -> books.inquiries().byId(asked.inquiry()).orElseThrow());
    Bytes raw = db.with(books -> books.messages().raw(filed.inquiry().message()).orElseThrow());
    return switch (MailReader.read(raw.toArray(), local(filed.inquiry().takenInAt()))) {
      case Opened.Unreadable(var reason, _, _) ->
          new SalesAnswer.Leave(Told.of("its mail cannot be opened: %s", "邮件打不开：%s", reason));
      case Opened.Read(Message message) -> {
        Sender sender = db.with(books -> sender(books, filed.id(), message, now));
        yield sender.recipients().to().isEmpty()
            ? new SalesAnswer.Leave(new Told("nobody on its mail can be written to", "邮件上没有可回复的人"))
            : answer(asked.what(), filed, message, sender, local(now).toLocalDate());
      }
    };
  }

  private Sender sender(Books books, long inquiry, Message message, Instant now) {
    return whoWrites.read(message, config.receiving(books.outbox().boxOf(inquiry)), books, now);
  }

  private SalesAnswer answer(
      Step step, FiledInquiry filed, Message message, Sender sender, LocalDate today) {
    return switch (step) {
      case Step.WroteByHand(String text, boolean writerAlone) ->
          new SalesAnswer.Say(
              new Readers(
                  message, sender, writerAlone ? writer(message, sender) : sender.recipients()),
              text);
      case Step.PricedAgain again ->
          // What triage hands to sales does not become standard by being asked for twice.
          again.requests().stream().anyMatch(SoldAlone::special)
              ? new SalesAnswer.Leave(
                  new Told(
                      "dangerous goods and special boxes are priced by people", "危险品与特种箱由人工报价"))
              : again.quote().isEmpty()
                  ? first(again, filed, message, sender, today)
                  : anew(again, message, sender, today);
      case Step.TickedOff _, Step.HandedOver _, Step.Parked _ -> notForUs(step);
      case Step.SentAgain _, Step.Approved _, Step.Declined _ -> notForUs(step);
      case Step.SentDraft _, Step.KeptDraft _, Step.PricedDraft _ -> notForUs(step);
      case Step.CheckedBl _, Step.ToldShipments _ -> notForUs(step);
    };
  }

  private static SalesAnswer notForUs(Step step) {
    throw new IllegalStateException("Nothing for the bot: " + step);
  }

  /** The first whom the answer goes to; mostly the writer, else whom he named in Reply-To. */
  private static Recipients writer(Message message, Sender sender) {
    return Recipients.only(
        message
            .from()
            .filter(from -> sender.recipients().all().anyMatch(from::equals))
            .orElse(sender.recipients().to().getFirst()));
  }

  private SalesAnswer first(
      Step.PricedAgain again, FiledInquiry filed, Message message, Sender sender, LocalDate today) {
    if (!filed.quotes().isEmpty()) {
      return new SalesAnswer.Leave(
          Told.of("it was quoted by %s by now", "现已由 %s 报价", filed.quotes()));
    }
    List<RateRequest> ready = ready(again, sender.buyer(), today);
    Answer answer = Thinking.priced(prices.price(ready));
    if (answer instanceof Answer.GiveQuotes(var offers)) {
      return expired(offers, today)
          .orElseGet(() ->
              new SalesAnswer.Quote(
                  offers, ready, new Readers(message, sender, sender.recipients())));
    }
    return answer instanceof Answer.HandOver(_, Told reason, var below)
        ? new SalesAnswer.Hold(below, ready, reason)
        : new SalesAnswer.Leave(new Told("it could not be priced", "无法报价"));
  }

  private SalesAnswer anew(
      Step.PricedAgain again, Message message, Sender sender, LocalDate today) {
    GivenQuote before = db.with(books -> books.quotes().current(again.quote()).orElseThrow());
    Buyer buyer = before.offer().request().buyer();
    Optional<Readers> readers = readers(buyer, message, sender);
    if (before.version() != again.version()) {
      return new SalesAnswer.Leave(
          Told.of("%s is at version %d by now", "%s 现已是第 %d 版", before.number(), before.version()));
    }
    if (db.with(books -> books.orders().ofQuote(before.number())).isPresent()) {
      return new SalesAnswer.Leave(Told.of("%s was accepted by now", "%s 现已被接受", before.number()));
    }
    if (readers.isEmpty()) {
      return new SalesAnswer.Leave(
          new Told(
              "who is on this mail may not see the price of that customer", "邮件上的人不应看到该客户的价格"));
    }
    Answer answer = Thinking.priced(prices.price(ready(again, buyer, today)));
    if (answer instanceof Answer.GiveQuotes(var offers) && offers.size() == 1) {
      return expired(offers, today)
          .orElseGet(() ->
              same(before.offer(), offers.getFirst().offer())
                  ? new SalesAnswer.Leave(
                      new Told(
                          "it comes to the same; there is nothing new to tell", "价格不变，没有新内容可告知"))
                  : new SalesAnswer.Revise(before, offers.getFirst(), readers.get()));
    }
    return answer instanceof Answer.HandOver(_, Told reason, _)
        ? new SalesAnswer.Leave(reason)
        : new SalesAnswer.Leave(new Told("it could not be priced", "无法报价"));
  }

  private static List<RateRequest> ready(Step.PricedAgain again, Buyer buyer, LocalDate today) {
    return again.requests().stream()
        .map(request -> request.boughtBy(buyer).askedOn(today))
        .toList();
  }

  private static boolean same(Offer before, Offer now) {
    return before.options().equals(now.options())
        && before.request().equals(now.request().askedOn(before.request().askedOn()));
  }

  private static Optional<SalesAnswer> expired(List<PricedOffer> offers, LocalDate today) {
    return offers.stream().anyMatch(one -> one.offer().validUntil().isBefore(today))
        ? Optional.of(new SalesAnswer.Leave(new Told("the rates for it have expired", "所用运价已过期")))
        : Optional.empty();
  }

  /**
   * What anybody is offered, all may read; a customer's own prices, whom the mail lets read them.
   */
  private static Optional<Readers> readers(Buyer buyer, Message message, Sender sender) {
    if (buyer.equals(Buyer.UNKNOWN) || buyer.equals(sender.buyer())) {
      return Optional.of(new Readers(message, sender, sender.recipients()));
    }
    return sender
        .alone()
        .filter(contact -> contact.customer().buyer().equals(buyer))
        .map(contact ->
            new Readers(
                message,
                sender,
                Recipients.only(new Correspondent(contact.name(), contact.email())),
                true));
  }
}
