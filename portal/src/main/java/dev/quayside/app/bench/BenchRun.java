package dev.quayside.app.bench;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.document.Document;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.RawMail;
import dev.quayside.db.message.Waiting;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.outbox.Pending;
import dev.quayside.db.pricing.PriceDesk;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.quote.PricedOffer;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.inbox.answer.Answer;
import dev.quayside.inbox.answer.AnswerBook;
import dev.quayside.inbox.answer.Decision;
import dev.quayside.inbox.answer.Sender;
import dev.quayside.inbox.attachment.FileReader;
import dev.quayside.inbox.mail.Message;
import dev.quayside.inbox.mail.opening.ContentDigest;
import dev.quayside.inbox.mail.opening.MailReader;
import dev.quayside.inbox.mail.opening.Opened;
import dev.quayside.inbox.reply.Recipients;
import dev.quayside.inbox.triage.Intake;
import dev.quayside.inbox.triage.Triage;
import dev.quayside.inbox.understand.Understander;
import dev.quayside.inbox.understand.Understanding;
import dev.quayside.notifier.channel.Channel;
import dev.quayside.notifier.channel.Posting;
import dev.quayside.notifier.letter.LetterWriter;
import dev.quayside.notifier.quotation.QuotePdf;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.quote.Offer;
import dev.quayside.rates.quote.Pricing;
import dev.quayside.rates.tariff.Buyer;
import dev.quayside.rates.tariff.Carriers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Takes one mail after the other down the whole road, stage by stage, with a clock beside it. */
final class BenchRun {

  private static final Duration LEASE = Duration.ofSeconds(30);

  private final Db db;
  private final Understander understander;
  private final Triage triage = new Triage(Carriers.builtIn());
  private final PriceDesk prices;
  private final QuotePdf paper;
  private final LetterWriter writer;
  private final Channel channel;
  private final InstantSource clock;
  private final ZoneId zone;

  BenchRun(
      Db db,
      Places places,
      QuotePdf paper,
      LetterWriter writer,
      Channel channel,
      InstantSource clock,
      ZoneId zone) {
    this.db = db;
    this.understander = new Understander(places, FileReader.CLOSED);
    this.prices = new PriceDesk(db, places);
    this.paper = paper;
    this.writer = writer;
    this.channel = channel;
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * Answers one mail.
   *
   * @throws IllegalStateException where it cannot be quoted: a bench of half the road measures
   *     nothing
   */
  void answer(byte[] raw, Timings timings) {
    timings.time(
        Stage.ALL,
        () -> {
          road(raw, timings);
          return raw;
        });
  }

  private void road(byte[] raw, Timings timings) {
    var mail = new RawMail(ContentDigest.of(raw), "bench", Optional.empty(), Bytes.of(raw));
    timings.time(
        Stage.TAKE_IN, () -> db.with(books -> books.messages().takeIn(mail, clock.instant())));
    Waiting waiting =
        db.with(books -> books.messages().claimNext(clock.instant(), LEASE)).orElseThrow();
    Instant now = clock.instant();
    Parsed parsed = timings.time(Stage.PARSE, () -> parsed(waiting, now));
    List<PricedOffer> offers = timings.time(Stage.PRICE, () -> offers(parsed.understanding(), now));
    var decision =
        new Decision(
            waiting,
            parsed.message(),
            Sender.stranger(writer(parsed.message())),
            parsed.understanding(),
            offers.stream().map(priced -> priced.offer().request()).toList(),
            new Answer.GiveQuotes(offers),
            Optional.empty(),
            Optional.empty(),
            now);
    timings.time(Stage.COMMIT, () -> db.with(books -> committed(books, decision)));
    db.use(books -> tell(books, timings));
  }

  private static Recipients writer(Message message) {
    return message.from().map(Recipients::only).orElse(Recipients.NOBODY);
  }

  private record Parsed(Message message, Understanding understanding) {}

  private Parsed parsed(Waiting waiting, Instant now) {
    Message message = read(waiting, now);
    return new Parsed(message, understander.understand(message));
  }

  private Message read(Waiting waiting, Instant now) {
    return switch (MailReader.read(waiting.raw().toArray(), now.atZone(zone).toOffsetDateTime())) {
      case Opened.Read(Message message) -> message;
      case Opened.Unreadable(var reason, String detail, _) ->
          throw new IllegalStateException("A bench mail cannot be read: " + reason + " " + detail);
    };
  }

  private List<PricedOffer> offers(Understanding understanding, Instant now) {
    var today = now.atZone(zone).toLocalDate();
    return switch (triage.judge(understanding.requests(), Buyer.UNKNOWN, today)) {
      case Intake.Ready(var requests) ->
          prices.price(requests).stream().map(BenchRun::offer).toList();
      case Intake other -> throw new IllegalStateException("A bench mail is not ready: " + other);
    };
  }

  private static PricedOffer offer(PriceDesk.Priced priced) {
    return switch (priced.pricing()) {
      case Pricing.Priced(Offer offer) -> new PricedOffer(offer, priced.from());
      case Pricing other ->
          throw new IllegalStateException("A bench mail was not priced: " + other);
    };
  }

  private boolean committed(Books books, Decision decision) {
    AnswerBook.record(books, decision, new WorkingHours(zone), "bench.example");
    return true;
  }

  private void tell(Books books, Timings timings) {
    Pending pending = books.outbox().claimNext(clock.instant()).orElseThrow();
    if (!(pending.notice() instanceof Notice.QuotesGiven(_, List<String> numbers))) {
      throw new IllegalStateException("Not a quote: " + pending.notice());
    }
    List<GivenQuote> quotes =
        numbers.stream().map(number -> books.quotes().current(number).orElseThrow()).toList();
    List<Document> papers =
        timings.time(Stage.PDF, () -> quotes.stream().map(this::drawn).toList());
    Posting posting =
        timings.time(Stage.SEND, () -> channel.send(writer.write(pending, quotes, papers)));
    if (!(posting instanceof Posting.Sent)) {
      throw new IllegalStateException("A bench letter was not sent: " + posting);
    }
    books.outbox().tickOff(pending, clock.instant());
  }

  private Document drawn(GivenQuote quote) {
    byte[] pdf = paper.draw(quote);
    return new Document(quote.number() + ".pdf", "application/pdf", Bytes.of(pdf));
  }
}
