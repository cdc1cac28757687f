package dev.quayside.db.outbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Notices on their way out. Whoever claims one holds it until the transaction ends; should he die,
 * the database lets go of it at once.
 */
public final class OutboxStore {

  public static final List<Class<?>> ROWS = List.of(OutboxRow.class);

  private final StatelessSession session;
  private final Marks marks;
  private final Sending sending;
  private final NextOut nextOut;
  private final Gate gate;

  public OutboxStore(StatelessSession session) {
    this.session = session;
    this.marks = new Marks(session);
    this.sending = new Sending(session);
    this.nextOut = new NextOut(session);
    this.gate = new Gate(session);
  }

  /**
   * Puts the answer to an inquiry, under a Message-ID of our own. What sales do not leave to the
   * robot waits for them.
   *
   * @param domain what stands behind the Message-ID's at sign
   * @return the Message-ID, with its angle brackets
   */
  public String answer(long inquiry, String domain, Notice notice, Instant now) {
    return put(inquiry, Turn.ANSWER, domain, notice, now);
  }

  /**
   * Puts what of the answer is for one person only, in a letter of its own; at most one for an
   * inquiry.
   *
   * @return its Message-ID, with its angle brackets
   */
  public String answerAlone(long inquiry, String domain, Notice notice, Instant now) {
    return put(inquiry, Turn.ALONE, domain, notice, now);
  }

  /**
   * Puts what follows the answer that somebody will answer, once that somebody has decided; it,
   * too, goes once.
   *
   * @param domain what stands behind the Message-ID's at sign
   * @return the Message-ID, with its angle brackets
   */
  public String followUp(long inquiry, String domain, Notice notice, Instant now) {
    return put(inquiry, Turn.FOLLOW_UP, domain, notice, now);
  }

  /** At most one notice answers an inquiry: the database refuses a second. */
  public void put(long inquiry, String messageId, Notice notice, Instant now) {
    put(inquiry, Turn.ANSWER, marks.of(inquiry, Turn.ANSWER), messageId, notice, now);
  }

  private String put(long inquiry, Turn turn, String domain, Notice notice, Instant now) {
    OwnMark mark = marks.of(inquiry, turn);
    String messageId = mark.messageId(turn.nth(), domain);
    put(inquiry, turn, mark, messageId, notice, now);
    return messageId;
  }

  private void put(
      long inquiry, Turn turn, OwnMark mark, String messageId, Notice notice, Instant now) {
    OutboxRow row = OutboxRow.waiting(inquiry, mark, messageId, notice, now);
    row.followUp = turn.followUp();
    row.reader = turn.reader();
    Asker asker = asker(inquiry);
    row.box = asker.box();
    row.worth = worth(notice, asker.known());
    gate.put(row, notice, turn.followUp(), now);
  }

  /** Whoever wrote to one of our boxes is answered from that one; "" is the one without a name. */
  public String boxOf(long inquiry) {
    return asker(inquiry).box();
  }

  /**
   * Who waits for an answer.
   *
   * @param box to which of our boxes he wrote
   * @param known whether he is a customer's
   */
  private record Asker(String box, boolean known) {}

  private Asker asker(long inquiry) {
    Object[] row =
        session
            .createNativeQuery(
                """
                select m.box, i.customer_id is not null as known
                from inquiry i join message m on m.id = i.message_id where i.id = :inquiry\
                """,
                Object[].class)
            .addScalar("box", String.class)
            .addScalar("known", Boolean.class)
            .setParameter("inquiry", inquiry)
            .getSingleResult();
    return new Asker((String) row[0], (Boolean) row[1]);
  }

  /** Whether a letter of ours bears this Message-ID. */
  public boolean wrote(String messageId) {
    return session
        .createSelectionQuery("select id from OutboxRow where messageId = :id", Long.class)
        .setParameter("id", messageId)
        .uniqueResultOptional()
        .isPresent();
  }

  /** When not all can go out, prices go before questions, and customers before strangers. */
  private static int worth(Notice notice, boolean known) {
    int priced =
        switch (notice) {
          case Notice.QuotesGiven _, Notice.OwnPrices _, Notice.QuoteRevised _ -> 2;
          case Notice.OrderTaken _ -> 1;
          case Notice.OptionWanted _, Notice.TruckWanted _ -> 0;
          case Notice.TakenBefore _, Notice.QuoteExpired _ -> 0;
          case Notice.QuoteEnds _, Notice.QuoteEnded _ -> 0;
          case Notice.WrittenByHand _, Notice.ShipmentStatus _ -> 1;
          case Notice.ShipmentNews _ -> 0;
          case Notice.DetailsWanted _, Notice.StillWanted _, Notice.HandedOver _ -> 0;
        };
    return priced + (known ? 1 : 0);
  }

  /** The next notice that is due and that nobody else is telling: the best, of those the newest. */
  public Optional<Pending> claimNext(Instant now) {
    return claimNext(now, Round.WHOLE);
  }

  /** The next notice on a round that is due and that nobody else is telling. */
  public Optional<Pending> claimNext(Instant now, Round round) {
    return nextOut.best(now, round);
  }

  /** The one on a round that has waited longest, so that none waits for ever. */
  public Optional<Pending> claimOldest(Instant now, Round round) {
    return nextOut.oldest(now, round);
  }

  /**
   * Notes that a letter is about to be handed to the mail server: to be committed before that, in a
   * transaction of its own, while its claim is held by another.
   *
   * @param copied whether our archive box is a recipient too
   */
  public void begin(Pending pending, boolean copied, Instant now) {
    sending.begin(pending.id(), copied, now);
  }

  /** Whether it was begun to be sent before, and nobody knows how that ended. */
  public Optional<Begun> begun(Pending pending) {
    return sending.of(pending.id());
  }

  /** A copy of a letter was handed to us: the mail server has it, for the customer too. */
  public void copyCame(String messageId, Instant now) {
    sending.copyCame(messageId, now);
  }

  /** Whether a copy of a letter was ever handed to us. */
  public boolean hasCopy(String messageId) {
    return sending.hasCopy(messageId);
  }

  public void tickOff(Pending pending, Instant now) {
    sending.end(pending.id());
    session
        .createMutationQuery("update OutboxRow set sentAt = :now, tries = tries + 1 where id = :id")
        .setParameter("now", now)
        .setParameter("id", pending.id())
        .executeUpdate();
  }

  /** It was not sent, and is to be tried again then. */
  public void putOff(Pending pending, Instant dueAt, String error) {
    sending.end(pending.id());
    lookAgain(pending, dueAt, error);
  }

  /** It may have been sent; what became of it is to be found out then. */
  public void lookAgain(Pending pending, Instant dueAt, String error) {
    session
        .createMutationQuery(
            """
            update OutboxRow set dueAt = :dueAt, tries = tries + 1, lastError = :error
            where id = :id\
            """)
        .setParameter("dueAt", dueAt)
        .setParameter("error", error)
        .setParameter("id", pending.id())
        .executeUpdate();
  }

  /** Not to be tried again; sales see it. */
  public void giveUp(Pending pending, Instant now, String error) {
    sending.end(pending.id());
    session
        .createMutationQuery(
            """
            update OutboxRow set givenUpAt = :now, tries = tries + 1, lastError = :error
            where id = :id\
            """)
        .setParameter("now", now)
        .setParameter("error", error)
        .setParameter("id", pending.id())
        .executeUpdate();
  }

  /** How the newest answer to an inquiry fares; empty where it is not answered. */
  public Optional<Delivery> answerTo(long inquiry) {
    return letter(inquiry, Turn.ANSWER);
  }

  /** How fares what of the answer is for one person only; empty where there is no such letter. */
  public Optional<Delivery> aloneTo(long inquiry) {
    return letter(inquiry, Turn.ALONE);
  }

  /** The letter of ours that bears the first of these Message-IDs that is one of ours. */
  public Optional<Delivery> letter(List<String> messageIds) {
    return messageIds.isEmpty()
        ? Optional.empty()
        : session
            .createSelectionQuery("from OutboxRow where messageId in (:ids)", OutboxRow.class)
            .setParameterList("ids", messageIds)
            .getResultList()
            .stream()
            .min(Comparator.comparingInt(row -> messageIds.indexOf(row.messageId)))
            .map(OutboxRow::toDelivery);
  }

  private Optional<Delivery> letter(long inquiry, Turn turn) {
    return session
        .createSelectionQuery(
            "from OutboxRow where inquiryId = :inquiry and reader = :reader and about = ''"
                + " order by followUp desc",
            OutboxRow.class)
        .setParameter("inquiry", inquiry)
        .setParameter("reader", turn.reader())
        .setMaxResults(1)
        .uniqueResultOptional()
        .map(OutboxRow::toDelivery);
  }

  /** Answers that wait to be sent, in the order of their next try, so many at most. */
  public List<Delivery> waiting(int most) {
    return session
        .createSelectionQuery(
            "from OutboxRow where sentAt is null and givenUpAt is null and held = false"
                + " order by dueAt, id",
            OutboxRow.class)
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(OutboxRow::toDelivery)
        .toList();
  }

  /** Answers that failed at least once and are not sent. */
  public List<Delivery> stuck() {
    return session
        .createSelectionQuery(
            "from OutboxRow where sentAt is null and tries > 0 and held = false order by dueAt",
            OutboxRow.class)
        .getResultList()
        .stream()
        .map(OutboxRow::toDelivery)
        .toList();
  }
}
