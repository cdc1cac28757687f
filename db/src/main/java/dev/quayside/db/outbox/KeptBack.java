package dev.quayside.db.outbox;

import dev.quayside.db.agreement.LookStore;
import dev.quayside.db.autonomy.Passing.Hold;
import dev.quayside.db.inquiry.InquiryStore;
import dev.quayside.db.quote.QuoteStore;
import dev.quayside.db.quote.UnsentVersions;
import dev.quayside.db.task.SalesTask;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.db.task.TaskStore;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.db.timeline.Happening;
import dev.quayside.db.timeline.TimelineStore;
import dev.quayside.db.user.User;
import dev.quayside.db.user.UserStore;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.told.Told;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** What becomes of a letter and its quotes while it waits for sales, and once it leaves. */
public final class KeptBack {

  private static final Duration SENT_WITHIN = Duration.ofHours(2);
  private static final Duration SEEN_WITHIN = Duration.ofHours(9);

  private final StatelessSession session;
  private final QuoteStore quotes;
  private final UnsentVersions unsent;

  public KeptBack(StatelessSession session) {
    this.session = session;
    this.quotes = new QuoteStore(session);
    this.unsent = new UnsentVersions(session);
  }

  /**
   * A letter of the outbox.
   *
   * @param outbox its number there
   * @param cell of the rule by which it goes; "" where none says anything
   */
  public record Letter(long outbox, long inquiry, Notice notice, String cell) {}

  /** A letter that is put waits: its quotes are given to nobody, and sales have a task. */
  public void waits(Letter letter, Hold hold, Told detail, Instant now) {
    letter.notice().gives().forEach(gives -> unsent.keepBack(gives.quote(), gives.version()));
    session
        .createNativeMutationQuery(
            """
            insert into letter_draft (outbox_id, inquiry_id, hold, detail, detail_zh, cell, since)
            values (:letter, :inquiry, :hold, :detail, :zh, :cell, :now)\
            """)
        .setParameter("letter", letter.outbox())
        .setParameter("inquiry", letter.inquiry())
        .setParameter("cell", letter.cell())
        .setParameter("hold", hold.name())
        .setParameter("detail", detail.en())
        .setParameter("zh", detail.zh())
        .setParameter("now", now)
        .executeUpdate();
    open(letter.inquiry(), Kind.SEND_DRAFT, told(hold, detail), SENT_WITHIN, now);
  }

  private static Told told(Hold hold, Told detail) {
    return switch (hold) {
      case OFF ->
          Told.of(
              "the robot only drafts here, answer by hand or send its draft: %s",
              "此处机器人只起草，请手工答复或发出其草稿：%s", detail);
      case CO_PILOT -> Told.of("sales send here, a letter waits: %s", "此处由销售发出，有信函待发：%s", detail);
      case FROZEN -> Told.of("the house is frozen, a letter waits: %s", "已全部冻结，有信函待发：%s", detail);
      case AMOUNT, ANSWERS_AN_HOUR ->
          Told.of("a limit is reached, a letter waits: %s", "已达上限，有信函待发：%s", detail);
    };
  }

  /** A letter has left, and somebody looks at it afterwards. */
  void lookAt(Letter letter, Instant now) {
    new LookStore(session).ask(letter.outbox(), letter.cell(), now);
    open(
        letter.inquiry(),
        Kind.LOOK_AT_ANSWER,
        new Told("it has left; is it as you would have answered?", "信函已发出，请看是否与您的答复一致"),
        SEEN_WITHIN,
        now);
  }

  private void open(long inquiry, Kind kind, Told about, Duration within, Instant now) {
    Optional<CustomerId> customer = new InquiryStore(session).customerOf(inquiry);
    Optional<Long> owner = new UserStore(session).answering(customer).map(User::id);
    Instant due = new WorkingHours(ZoneId.systemDefault()).after(now, within);
    new TaskStore(session)
        .openOrAdd(new SalesTask(kind, customer, inquiry, about, owner, due), now);
  }

  /** Its quotes are given from now on. */
  public void release(Notice notice, Instant now) {
    notice.gives().forEach(gives -> unsent.release(gives.quote(), gives.version(), now));
    tellStory(notice, now);
  }

  /** That he was given its quotes is part of a customer's story. */
  void tellStory(Notice notice, Instant now) {
    for (Notice.Gives gives : notice.gives()) {
      quotes
          .customerOf(gives.quote())
          .ifPresent(customer ->
              new TimelineStore(session)
                  .append(customer, new Happening.WasQuoted(gives.quote()), now));
    }
  }
}
