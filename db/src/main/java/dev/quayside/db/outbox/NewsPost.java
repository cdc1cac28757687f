package dev.quayside.db.outbox;

import dev.quayside.db.autonomy.Autonomy;
import dev.quayside.db.autonomy.AutonomyStore;
import dev.quayside.db.autonomy.LetterKind;
import dev.quayside.db.autonomy.Outgoing;
import dev.quayside.db.autonomy.Passing;
import dev.quayside.db.wake.Topic;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Puts letters that answer nothing into the outbox, for one round of telling. They wait for nobody:
 * where sales do not leave them to the robot, or as many letters left as may, none is put, and what
 * is true then is told later.
 */
public final class NewsPost {

  /** No more of them lie in the outbox at once, so that answers never wait behind a flood. */
  public static final int MOST_WAITING = 1_000;

  private final StatelessSession session;
  private final Marks marks;
  private final Autonomy autonomy;
  private final long lately;
  private long put;

  public NewsPost(StatelessSession session, Instant now) {
    this.session = session;
    this.marks = new Marks(session);
    this.autonomy = new AutonomyStore(session).now();
    this.lately =
        autonomy.answersAnHour().map(most -> new Gate(session).lately(most, now)).orElse(0L);
  }

  /** How many more fit into the outbox. */
  public int room() {
    long waiting =
        session
            .createNativeQuery(
                """
                select count(*) from outbox
                where inquiry_id is null and sent_at is null and given_up_at is null\
                """,
                Long.class)
            .getSingleResult();
    return (int) Math.max(0, MOST_WAITING - waiting);
  }

  /** Whether one may leave for a customer by itself. */
  public boolean mayLeave(CustomerId customer, Optional<Lane> lane) {
    var letter =
        new Outgoing(
            Optional.of(customer), LetterKind.NEWS, lane.stream().toList(), List.of(), false);
    return switch (autonomy.passing(letter, () -> lately + put)) {
      case Passing.Goes(), Passing.GoesSeen() -> true;
      case Passing.Waits _ -> false;
    };
  }

  /**
   * Puts one.
   *
   * @param about which it is: the database refuses a second
   * @param box by which of our boxes it leaves
   * @param domain what stands behind the Message-ID's at sign
   * @return the Message-ID, with its angle brackets
   */
  public String put(
      String about, String box, String domain, Notice.ShipmentNews notice, Instant now) {
    OwnMark mark = marks.of(0, "NEWS " + about);
    OutboxRow row = OutboxRow.waiting(null, mark, mark.messageId(1, domain), notice, now);
    row.about = "NEWS";
    row.reader = Turn.ALONE.reader();
    row.box = box;
    session.insert(row);
    put++;
    if (put == 1) {
      Topic.OUTBOX.ring(session);
    }
    return row.messageId;
  }
}
