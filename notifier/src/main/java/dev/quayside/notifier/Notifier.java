package dev.quayside.notifier;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.customer.Language;
import dev.quayside.db.json.FactJson;
import dev.quayside.db.outbox.Delivery;
import dev.quayside.db.outbox.Pending;
import dev.quayside.db.outbox.Round;
import dev.quayside.db.pace.Budget;
import dev.quayside.db.pace.Permit;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.Handover.Handed;
import dev.quayside.notifier.archive.Archive;
import dev.quayside.notifier.channel.Channel;
import dev.quayside.notifier.channel.Posting;
import dev.quayside.notifier.letter.LetterWriter;
import dev.quayside.notifier.quotation.QuotePdf;
import dev.quayside.notifier.wording.QuotePage;
import dev.quayside.rates.quote.Offer;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Tells customers what waits in the outbox: finds the words, draws and files the quote, sends,
 * ticks off. One notice, one transaction: what is not sent is not ticked off.
 */
public final class Notifier {

  private static final System.Logger LOG = System.getLogger(Notifier.class.getName());

  private static final int TURN_OF_THE_OLDEST = 4;

  private final Db db;
  private final Channel channel;
  private final Composing composing;
  private final Handover handover;
  private final Budget budget;
  private final InstantSource clock;
  private final Round round;
  private int turn;

  /** A notifier without an archive: what was being sent when it died is sent again. */
  public Notifier(
      Db db, LetterWriter writer, QuotePdf paper, Channel channel, InstantSource clock) {
    this(db, writer, paper, channel, Optional.empty(), clock);
  }

  /**
   * A notifier at work.
   *
   * @param archive where a copy of each letter that went out can be found
   */
  public Notifier(
      Db db,
      LetterWriter writer,
      QuotePdf paper,
      Channel channel,
      Optional<Archive> archive,
      InstantSource clock) {
    this(db, writer, paper, channel, archive, Budget.NONE, clock, Round.WHOLE, QuotePage.NONE);
  }

  /**
   * A notifier beside others, whose provider counts.
   *
   * @param budget how much it may send
   * @param round whose letters it takes out; the others take out the others
   * @param pages where customers find their quotes
   */
  public Notifier(
      Db db,
      LetterWriter writer,
      QuotePdf paper,
      Channel channel,
      Optional<Archive> archive,
      Budget budget,
      InstantSource clock,
      Round round,
      QuotePage pages) {
    this.db = db;
    this.composing = new Composing(writer, paper, pages, clock);
    this.channel = channel;
    this.budget = budget;
    this.handover = new Handover(db, channel, archive, budget, clock);
    this.clock = clock;
    this.round = round;
  }

  /** Does everything once but send, so that the first customer does not wait for a cold start. */
  public void warmUp() {
    for (Language language : Language.values()) {
      GivenQuote quote = Rehearsal.quote(language, clock.instant());
      channel.rehearse(composing.rehearse(Rehearsal.notice(language, clock.instant()), quote));
      db.rehearse(books -> look(books, quote));
    }
  }

  /** The reads that every letter begins with; a quote is also written down and read again. */
  private void look(Books books, GivenQuote quote) {
    books.outbox().claimNext(clock.instant(), round);
    books.quotes().current(quote.number());
    books.documents().findForStaff(quote.number(), quote.version());
    FactJson.read(FactJson.write(quote.offer()), Offer.class);
  }

  /** What one look into the outbox came to. */
  public sealed interface Told {

    /** Nothing was due. */
    record Nothing() implements Told {}

    /** A notice was dealt with. */
    record One(Posting posting) implements Told {}

    /** A letter was written that is not as the book has it: it is kept back, and sales see why. */
    record Stopped(String reason) implements Told {}

    /** The mailbox has sent as much as it may; nothing goes out before then. */
    record Paced(Duration left) implements Told {}
  }

  /** Something nobody expected, with the notice that brought it up. */
  private static final class Stumbled extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient Pending pending;

    Stumbled(Pending pending, RuntimeException cause) {
      super("Notice " + pending.id(), cause);
      this.pending = pending;
    }
  }

  /**
   * Tells what is due, one notice after the other, until nothing is due or nothing can be sent.
   *
   * @return how the last look into the outbox ended
   */
  public Told tellAll() {
    Told told = tellNext();
    while (told instanceof Told.Stopped
        || (told instanceof Told.One(Posting posting) && !(posting instanceof Posting.Closed))) {
      told = tellNext();
    }
    return told;
  }

  /**
   * Tells a notice that no other notifier is telling: the best of those that are due, and each
   * fourth time the oldest.
   */
  public Told tellNext() {
    turn++;
    try {
      return db.with(books -> {
        Instant now = clock.instant();
        return switch (books.pace().look(budget, now)) {
          case Permit.Wait(Instant until, _) -> new Told.Paced(Duration.between(now, until));
          case Permit.Go(boolean rested) ->
              next(books, now)
                  .map(pending -> tell(pending, rested, books))
                  .orElseGet(Told.Nothing::new);
        };
      });
    } catch (Stumbled e) {
      return new Told.One(putOffAfter(e));
    }
  }

  private Optional<Pending> next(Books books, Instant now) {
    return turn % TURN_OF_THE_OLDEST == 0
        ? books.outbox().claimOldest(now, round)
        : books.outbox().claimNext(now, round);
  }

  private Told tell(Pending pending, boolean rested, Books books) {
    try {
      return switch (handover.deliver(pending, books, () -> composing.letter(pending, books))) {
        case Handed.Known(Posting posting) -> {
          note(posting, pending, books);
          if (rested && posting instanceof Posting.Sent) {
            books.pace().speedUp(budget.box());
          }
          yield new Told.One(posting);
        }
        case Handed.Open(String reason, var at) -> {
          lookAgain(pending, at, reason, books);
          yield new Told.One(new Posting.Unknown(reason));
        }
        case Handed.Stopped(String reason) -> {
          putOff(pending, Optional.empty(), reason, books);
          yield new Told.Stopped(reason);
        }
        case Handed.Later(Instant at) -> new Told.Paced(Duration.between(clock.instant(), at));
      };
    } catch (RuntimeException e) {
      throw new Stumbled(pending, e);
    }
  }

  private void note(Posting posting, Pending pending, Books books) {
    Instant now = clock.instant();
    switch (posting) {
      case Posting.Sent _ -> books.outbox().tickOff(pending, now);
      case Posting.Unknown(String reason) -> lookAgain(pending, Optional.empty(), reason, books);
      case Posting.CopyRefused(String reason) ->
          putOff(pending, Patience.nextTry(pending, now), reason, books);
      case Posting.NotNow(String reason) ->
          putOff(pending, Patience.nextTry(pending, now), reason, books);
      case Posting.Throttled(String reason, Duration rest) ->
          putOff(
              pending,
              Patience.notBefore(
                  books.pace().slowDown(budget.box(), reason, rest, now), pending, now),
              reason,
              books);
      case Posting.Closed(String reason) ->
          putOff(pending, Patience.nextTryWhenClosed(pending, now), reason, books);
      case Posting.Refused(String reason) -> putOff(pending, Optional.empty(), reason, books);
    }
  }

  /** Gives up where there is no next time. */
  private void putOff(Pending pending, Optional<Instant> due, String reason, Books books) {
    if (due.isPresent()) {
      LOG.log(
          Level.WARNING,
          "Notice " + pending.id() + " is put off until " + due.get() + ": " + reason);
      books.outbox().putOff(pending, due.get(), reason);
    } else {
      LOG.log(Level.ERROR, "Notice " + pending.id() + " is given up: " + reason);
      books.outbox().giveUp(pending, clock.instant(), reason);
    }
  }

  /** Gives up where there is no next time; that it may have been sent is then told at the desk. */
  private void lookAgain(Pending pending, Optional<Instant> at, String reason, Books books) {
    Instant now = clock.instant();
    at.or(() -> Patience.nextTryWhenClosed(pending, now))
        .ifPresentOrElse(
            due -> {
              LOG.log(Level.WARNING, "Notice %d is open: %s".formatted(pending.id(), reason));
              books.outbox().lookAgain(pending, due, reason);
            },
            () -> books.outbox().giveUp(pending, now, Delivery.MAY_HAVE_GONE + reason));
  }

  /** In a transaction of its own, for the one it was claimed in is lost. */
  private Posting putOffAfter(Stumbled stumbled) {
    LOG.log(Level.ERROR, stumbled.getMessage() + " could not be told", stumbled.getCause());
    String reason = "Unexpected: " + stumbled.getCause();
    Pending pending = stumbled.pending;
    db.use(books -> lookAgain(pending, Patience.nextTry(pending, clock.instant()), reason, books));
    return new Posting.NotNow(reason);
  }
}
