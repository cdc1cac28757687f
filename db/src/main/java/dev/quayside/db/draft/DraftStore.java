package dev.quayside.db.draft;

import dev.quayside.db.agreement.AgreementStore;
import dev.quayside.db.draft.DraftReading.Letter;
import dev.quayside.db.draft.Sending.OutOfDate;
import dev.quayside.db.json.FactJson;
import dev.quayside.db.outbox.KeptBack;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.quote.QuoteStore;
import dev.quayside.db.task.SalesTask.Kind;
import dev.quayside.db.task.TaskStore;
import dev.quayside.db.wake.Topic;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Letters that wait for sales. Each is decided once: of two who send, or of one who sends and one
 * who discards, the second is told of the first.
 */
public final class DraftStore {

  private static final int SHOWN = 200;

  private final StatelessSession session;
  private final DraftReading reading;

  public DraftStore(StatelessSession session) {
    this.session = session;
    this.reading = new DraftReading(session);
  }

  /** What waits, the oldest first. */
  public List<Draft> waiting() {
    return reading.waiting(SHOWN);
  }

  /** What waits about an inquiry, else what became of it last; empty where nothing ever waited. */
  public Optional<Draft> of(long inquiry) {
    return reading.of(inquiry);
  }

  /** Why nothing waits about an inquiry, or no longer; empty where something does. */
  public Optional<Sending> decided(long inquiry) {
    return decided(reading.of(inquiry));
  }

  private static Optional<Sending> decided(Optional<Draft> draft) {
    return draft.isEmpty()
        ? Optional.of(new Sending.NoDraft())
        : draft.filter(it -> !it.waits()).map(Sending.DecidedBefore::new);
  }

  /** Why nothing may leave about an inquiry as it stands; empty where what waits may. */
  public Optional<Sending> stays(long inquiry, Instant now) {
    Optional<Draft> draft = reading.of(inquiry);
    return decided(draft).or(() -> draft.flatMap(it -> outOfDate(it, now)));
  }

  /** Why a letter that waits may not leave as it stands; empty where it may. */
  public Optional<OutOfDate> outOfDate(Draft draft, Instant now) {
    return draft.waits() ? outOfDate(draft.inquiry(), draft.letters(), now) : Optional.empty();
  }

  private Optional<OutOfDate> outOfDate(long inquiry, List<Notice> letters, Instant now) {
    var freshness = new Freshness(session, now);
    return letters.stream()
        .flatMap(letter -> freshness.outOfDate(inquiry, letter).stream())
        .findFirst();
  }

  private static List<Notice> notices(List<Letter> letters) {
    return letters.stream().map(Letter::notice).toList();
  }

  /** Has what waits about an inquiry say today's prices; it waits on. */
  public Sending priceAgain(long inquiry, Instant now) {
    List<Letter> letters = lock(inquiry);
    Optional<Sending> before = decided(letters);
    return before.orElseGet(() ->
        new Freshness(session, now)
            .priceAgain(inquiry, notices(letters))
            .<Sending>map(why -> why)
            .orElseGet(Sending.PricedAgain::new));
  }

  /**
   * Sends what waits about an inquiry, as it stands; unless it would say what no longer holds.
   *
   * @param by who of sales sends it
   */
  public Sending send(long inquiry, String by, Instant now) {
    List<Letter> letters = lock(inquiry);
    Optional<Sending> before = decided(letters);
    if (before.isPresent()) {
      return before.get();
    }
    Optional<OutOfDate> stale = outOfDate(inquiry, notices(letters), now);
    if (stale.isPresent()) {
      return stale.get();
    }
    var keptBack = new KeptBack(session);
    var agreement = new AgreementStore(session);
    for (Letter letter : letters) {
      decide(letter.outbox(), DraftState.SENT, by, "", now);
      leave(letter.outbox(), Promise.renewed(letter.notice(), now), now);
      keptBack.release(letter.notice(), now);
      agreement.said(letter.cell(), letter.outbox(), true, by, now);
    }
    new TaskStore(session).done(inquiry, Kind.SEND_DRAFT, now);
    Topic.OUTBOX.ring(session);
    return new Sending.Sent();
  }

  /**
   * Throws away what waits about an inquiry: somebody answers by hand, or nobody does.
   *
   * @param by who of sales does
   * @param reason why, as he gives it
   */
  public Sending discard(long inquiry, String by, String reason, Instant now) {
    List<Letter> letters = lock(inquiry);
    Optional<Sending> before = decided(letters);
    if (before.isPresent()) {
      return before.get();
    }
    var agreement = new AgreementStore(session);
    for (Letter letter : letters) {
      decide(letter.outbox(), DraftState.DISCARDED, by, reason, now);
      agreement.said(letter.cell(), letter.outbox(), false, by, now);
    }
    new TaskStore(session).done(inquiry, Kind.SEND_DRAFT, now);
    return new Sending.Discarded();
  }

  /**
   * A newer mail of the conversation was dealt with: what still waits of the older ones would speak
   * as if it had not come. The tasks stay: somebody looks whether all is answered.
   *
   * @param by the newer mail's inquiry
   */
  public void overtaken(long conversation, long by, Instant now) {
    for (long inquiry : older(conversation, by)) {
      waiting(inquiry)
          .forEach(letter ->
              decide(letter.outbox(), DraftState.OVERTAKEN, "", "a newer mail came: " + by, now));
    }
  }

  /** Another answer to the same inquiry leaves in its place. */
  public void replaced(long inquiry, String by, Instant now) {
    waiting(inquiry).forEach(letter -> decide(letter.outbox(), DraftState.OVERTAKEN, by, "", now));
  }

  /**
   * Somebody of sales answers in his own words, or at another price: he did not agree with what
   * waits. Where that only says that a person answers, he does just so.
   */
  public void answeredOtherwise(long inquiry, String by, Instant now) {
    var agreement = new AgreementStore(session);
    waiting(inquiry).stream()
        .filter(letter -> !(letter.notice() instanceof Notice.HandedOver))
        .forEach(letter -> agreement.said(letter.cell(), letter.outbox(), false, by, now));
    replaced(inquiry, by, now);
  }

  private List<Letter> waiting(long inquiry) {
    return lock(inquiry).stream().filter(letter -> letter.draft().waits()).toList();
  }

  /** The switch that keeps everything in. */
  public FreezeSwitch freezing() {
    return new FreezeSwitch(session);
  }

  private List<Long> older(long conversation, long by) {
    return session
        .createNativeQuery(
            """
            select distinct d.inquiry_id from letter_draft d
            join inquiry i on i.id = d.inquiry_id
            where i.conversation_id = :conversation and d.inquiry_id < :by and d.state = 'WAITING'
            order by d.inquiry_id\
            """,
            Long.class)
        .setParameter("conversation", conversation)
        .setParameter("by", by)
        .getResultList();
  }

  /** Nothing is decided about its quotes meanwhile, nor about the letters. */
  private List<Letter> lock(long inquiry) {
    var quotes = new QuoteStore(session);
    reading.of(inquiry).stream()
        .flatMap(draft -> draft.letters().stream())
        .flatMap(notice -> notice.gives().stream())
        .map(Notice.Gives::quote)
        .distinct()
        .sorted()
        .forEach(quotes::hold);
    List<Letter> all = reading.locked(inquiry);
    List<Letter> waiting = all.stream().filter(letter -> letter.draft().waits()).toList();
    return waiting.isEmpty() ? all : waiting;
  }

  private Optional<Sending> decided(List<Letter> letters) {
    if (letters.isEmpty()) {
      return Optional.of(new Sending.NoDraft());
    }
    Draft first = letters.getFirst().draft();
    return first.waits()
        ? Optional.empty()
        : Optional.of(new Sending.DecidedBefore(reading.of(first.inquiry()).orElse(first)));
  }

  private void decide(long outbox, DraftState state, String by, String reason, Instant now) {
    session
        .createNativeMutationQuery(
            """
            update letter_draft
            set state = :state, decided_by = :by, decided_at = :now, reason = :reason
            where outbox_id = :outbox\
            """)
        .setParameter("state", state.name())
        .setParameter("by", by)
        .setParameter("now", now)
        .setParameter("reason", reason)
        .setParameter("outbox", outbox)
        .executeUpdate();
  }

  private void leave(long outbox, Notice notice, Instant now) {
    session
        .createNativeMutationQuery(
            """
            update outbox set held = false, released = true, due_at = :now,
              notice = cast(:notice as jsonb)
            where id = :outbox\
            """)
        .setParameter("now", now)
        .setParameter("notice", FactJson.write(notice))
        .setParameter("outbox", outbox)
        .executeUpdate();
  }
}
