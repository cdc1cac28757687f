package dev.quayside.notifier;

import dev.quayside.db.Books;
import dev.quayside.db.Db;
import dev.quayside.db.memo.Memo;
import dev.quayside.db.memo.MemoFor;
import dev.quayside.db.pace.Budget;
import dev.quayside.db.pace.Permit;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.notifier.Notifier.Told;
import dev.quayside.notifier.channel.Channel;
import dev.quayside.notifier.channel.Posting;
import dev.quayside.notifier.letter.LetterWriter;
import dev.quayside.rates.notice.Occasion;
import dev.quayside.rates.notice.Telling;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Mails our own people what they are to know: buyers on Monday what could not be served, everybody
 * in the morning what he has to do. No copy goes into the archive of customers' letters.
 */
public final class Memos {

  private static final System.Logger LOG = System.getLogger(Memos.class.getName());
  private static final Duration LOOKED_AGAIN = Duration.ofMinutes(1);
  private static final Duration AGAIN = Duration.ofMinutes(2);

  private static final Duration HALF_A_DAY = Duration.ofHours(12);
  private static final Duration MOST_OF_A_WEEK = Duration.ofDays(6);

  private final Db db;
  private final LetterWriter writer;
  private final Channel channel;
  private final Budget budget;
  private final House house;
  private final InstantSource clock;
  private Instant next = Instant.EPOCH;

  /**
   * Whose people they are.
   *
   * @param buyers addresses of those who buy; none where nobody is told
   * @param tasks whether each of sales is told what is due
   * @param portal how its people reach the desk
   */
  public record House(List<String> buyers, boolean tasks, WorkingHours hours, String portal) {
    public House {
      buyers = List.copyOf(buyers);
      portal = portal.replaceFirst("/$", "");
    }
  }

  public Memos(
      Db db,
      LetterWriter writer,
      Channel channel,
      Budget budget,
      House house,
      InstantSource clock) {
    this.db = db;
    this.writer = writer;
    this.channel = channel;
    this.budget = budget;
    this.house = house;
    this.clock = clock;
  }

  /** Puts what is due, and mails the next memo that waits; looks once a minute while none does. */
  public Told tellNext() {
    Instant now = clock.instant();
    if (now.isBefore(next)) {
      return new Told.Nothing();
    }
    db.use(books -> put(books, now));
    Optional<MemoFor> waiting = db.with(books -> books.memos().take(now));
    if (waiting.isEmpty()) {
      next = now.plus(LOOKED_AGAIN);
    }
    return waiting.map(this::tell).orElseGet(Told.Nothing::new);
  }

  private void put(Books books, Instant now) {
    var round = books.memos().round();
    round.week(house.buyers(), house.hours(), now);
    if (house.tasks()) {
      round.day(house.hours(), now);
    }
  }

  private Told tell(MemoFor memo) {
    Instant now = clock.instant();
    if (memo.putAt().plus(worth(memo.memo())).isBefore(now)) {
      db.use(books -> books.memos().giveUp(memo, now, "The next one says it"));
      return new Told.One(new Posting.NotNow("Too late"));
    }
    switch (telling(memo, now)) {
      case Telling.Never _ -> {
        db.use(books -> books.memos().giveUp(memo, now, "Switched off by whom it is for"));
        return new Told.One(new Posting.NotNow("Switched off"));
      }
      case Telling.Later(Instant from) -> {
        db.use(books -> books.memos().putOff(memo, from, "His quiet hours"));
        return new Told.One(new Posting.NotNow("Quiet hours"));
      }
      case Telling.Now _ -> {}
    }
    if (db.with(books -> books.pace().take(budget, now)) instanceof Permit.Wait(Instant until, _)) {
      db.use(books -> books.memos().putOff(memo, until, ""));
      return new Told.One(new Posting.NotNow("The mailbox has sent as much as it may"));
    }
    Posting posting = channel.sendUncopied(writer.memo(memo, house.portal()));
    db.use(books -> {
      switch (posting) {
        case Posting.Sent _ -> books.memos().sent(memo, now);
        case Posting.Refused(String why) -> books.memos().giveUp(memo, now, why);
        // It may have gone: once too few is better than twice.
        case Posting.Unknown(String why) -> books.memos().giveUp(memo, now, why);
        case Posting.NotNow(String why) -> books.memos().putOff(memo, now.plus(AGAIN), why);
        case Posting.Closed(String why) -> books.memos().putOff(memo, now.plus(AGAIN), why);
        case Posting.CopyRefused(String why) -> books.memos().putOff(memo, now.plus(AGAIN), why);
        case Posting.Throttled(String why, Duration rest) ->
            books.memos().putOff(memo, now.plus(rest), why);
      }
    });
    if (!(posting instanceof Posting.Sent)) {
      LOG.log(Level.WARNING, "A memo to " + memo.address() + " was not sent: " + posting);
    }
    return new Told.One(posting);
  }

  private Telling telling(MemoFor memo, Instant now) {
    return db.with(books -> books.wishes().ofAddress(memo.address(), house.hours().zone()))
        .telling(occasion(memo.memo()), dev.quayside.rates.notice.Channel.MAIL, now);
  }

  private static Occasion occasion(Memo memo) {
    return switch (memo) {
      case Memo.TasksOfDay _ -> Occasion.TASKS_OF_DAY;
      case Memo.UnservedWeek _ -> Occasion.UNSERVED_WEEK;
      case Memo.WebhookStopped _ -> Occasion.WEBHOOK_STOPPED;
    };
  }

  /** How long it is worth sending. */
  private static Duration worth(Memo memo) {
    return switch (memo) {
      case Memo.TasksOfDay _ -> HALF_A_DAY;
      case Memo.UnservedWeek _, Memo.WebhookStopped _ -> MOST_OF_A_WEEK;
    };
  }
}
