package dev.quayside.db.held;

import dev.quayside.db.held.HeldInquiry.Change;
import dev.quayside.db.held.HeldInquiry.State;
import dev.quayside.db.rate.terms.TermsStore;
import dev.quayside.db.wake.Topic;
import dev.quayside.rates.margin.floor.Approval;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** What is held back below a floor; decided once, by name, and then answered once. */
public final class HeldStore {

  private static final int SHOWN = 100;

  private final StatelessSession session;
  private final HeldReading reading;

  public HeldStore(StatelessSession session) {
    this.session = session;
    this.reading = new HeldReading(session);
  }

  /** Holds an inquiry's quotes back; what was held of it before is no more. */
  public void hold(long inquiry, List<HeldQuote> quotes, Change change, Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into held_inquiry (inquiry_id, held_at, state, change)
            values (:inquiry, :now, 'WAITING', :change)
            on conflict (inquiry_id) do update
              set state = 'WAITING', change = excluded.change, decided_by = '', decided_at = null,
                  tries = 0, due_at = null\
            """)
        .setParameter("inquiry", inquiry)
        .setParameter("now", now)
        .setParameter("change", change.name())
        .executeUpdate();
    reading.replace(inquiry, quotes);
  }

  /** Those that wait, the oldest first, then what was decided lately. */
  public List<HeldInquiry> all() {
    return reading.find(
        "order by h.state <> 'WAITING', case when h.state = 'WAITING' then h.held_at end,"
            + " h.decided_at desc limit "
            + SHOWN);
  }

  public Optional<HeldInquiry> find(long inquiry) {
    return reading.find("where h.inquiry_id = " + inquiry).stream().findFirst();
  }

  /** The inquiries that wait for a decision on this very quote. */
  public List<Long> waitingFor(String seal) {
    return session
        .createNativeQuery(
            """
            select q.inquiry_id from held_quote q join held_inquiry h using (inquiry_id)
            where q.seal = :seal and h.state = 'WAITING' order by q.inquiry_id\
            """,
            Long.class)
        .setParameter("seal", seal)
        .getResultList();
  }

  public long waiting() {
    return session
        .createNativeQuery("select count(*) from held_inquiry where state = 'WAITING'", Long.class)
        .getSingleResult();
  }

  /**
   * Lets quotes go below their floor, by name; the bot then prices the inquiry again and sends it,
   * where it is still the same.
   *
   * @param seals what was looked at: at least one for each price that is held
   * @param day today
   */
  public Deciding approve(long inquiry, Set<String> seals, String by, LocalDate day, Instant now) {
    return approve(inquiry, seals, by, day, now, now);
  }

  /**
   * The same, but the bot takes it up no sooner than it is due.
   *
   * @param due until when it can be taken back
   */
  public Deciding approve(
      long inquiry, Set<String> seals, String by, LocalDate day, Instant now, Instant due) {
    Optional<HeldInquiry> held = locked(inquiry);
    if (held.isEmpty()) {
      return new Deciding.NotHeld();
    }
    HeldInquiry it = held.get();
    if (it.state() != State.WAITING) {
      return new Deciding.DecidedBefore(it);
    }
    Set<String> known = it.quotes().stream().map(HeldQuote::seal).collect(Collectors.toSet());
    long covered =
        it.quotes().stream()
            .filter(quote -> seals.contains(quote.seal()))
            .map(HeldQuote::nth)
            .distinct()
            .count();
    if (!known.containsAll(seals) || covered < it.requests()) {
      return new Deciding.Changed();
    }
    var terms = new TermsStore(session);
    seals.forEach(seal -> terms.approve(new Approval(by, day, seal)));
    session
        .createNativeMutationQuery(
            "update held_quote set approved = seal in (:seals) where inquiry_id = :inquiry")
        .setParameterList("seals", seals)
        .setParameter("inquiry", inquiry)
        .executeUpdate();
    decide(inquiry, State.APPROVED, by, now, due);
    Topic.MESSAGES.ring(session);
    return new Deciding.Done();
  }

  /** Leaves the answer to a person; nothing is sent. */
  public Deciding decline(long inquiry, String by, Instant now) {
    Optional<HeldInquiry> held = locked(inquiry);
    if (held.isEmpty()) {
      return new Deciding.NotHeld();
    }
    if (held.get().state() != State.WAITING) {
      return new Deciding.DecidedBefore(held.get());
    }
    decide(inquiry, State.DECLINED, by, now, now);
    return new Deciding.Done();
  }

  /** Those of the seals that somebody has approved, whichever inquiry that was for. */
  public Set<String> approvedBy(String who, Set<String> seals) {
    return seals.isEmpty()
        ? Set.of()
        : Set.copyOf(
            session
                .createNativeQuery(
                    "select seal from approval where approved_by = :who and seal in (:seals)",
                    String.class)
                .setParameter("who", who)
                .setParameterList("seals", seals)
                .getResultList());
  }

  /**
   * Takes a decision back that the bot has not taken up; it waits again.
   *
   * @param seals approved with it, and only with it
   */
  public boolean takeBack(long inquiry, String by, Set<String> seals) {
    int back =
        session
            .createNativeMutationQuery(
                """
                update held_inquiry
                set state = 'WAITING', decided_by = '', decided_at = null, due_at = null
                where inquiry_id = :inquiry and decided_by = :by
                  and ((state = 'APPROVED' and tries = 0) or state = 'DECLINED')\
                """)
            .setParameter("inquiry", inquiry)
            .setParameter("by", by)
            .executeUpdate();
    if (back == 1 && !seals.isEmpty()) {
      session
          .createNativeMutationQuery(
              "delete from approval where approved_by = :by and seal in (:seals)")
          .setParameter("by", by)
          .setParameterList("seals", seals)
          .executeUpdate();
    }
    return back == 1;
  }

  /**
   * The next approved inquiry to answer; it comes up again should whoever took it not come back.
   */
  public Optional<Approved> claimNext(Instant now, Duration lease) {
    return session
        .createNativeQuery(
            """
            update held_inquiry set tries = tries + 1, due_at = :again
            where inquiry_id = (select inquiry_id from held_inquiry
                                where state = 'APPROVED' and due_at <= :now
                                order by due_at limit 1 for update skip locked)
            returning inquiry_id, decided_by, tries\
            """,
            Object[].class)
        .setParameter("again", now.plus(lease))
        .setParameter("now", now)
        .uniqueResultOptional()
        .map(row ->
            new Approved(
                (Long) row[0],
                (String) row[1],
                reading.quotes((Long) row[0], true),
                (Integer) row[2]));
  }

  /** False when somebody else has answered it meanwhile: then nothing may be written about it. */
  public boolean settle(long inquiry, State state, Change change) {
    return session
            .createNativeMutationQuery(
                "update held_inquiry set state = :state, change = :change"
                    + " where inquiry_id = :inquiry and state = 'APPROVED'")
            .setParameter("state", state.name())
            .setParameter("change", change.name())
            .setParameter("inquiry", inquiry)
            .executeUpdate()
        == 1;
  }

  /** Whoever decides second waits here, and finds what the first has said. */
  private Optional<HeldInquiry> locked(long inquiry) {
    session
        .createNativeQuery(
            "select inquiry_id from held_inquiry where inquiry_id = :inquiry for update",
            Long.class)
        .setParameter("inquiry", inquiry)
        .getResultList();
    return find(inquiry);
  }

  private void decide(long inquiry, State state, String by, Instant now, Instant due) {
    session
        .createNativeMutationQuery(
            """
            update held_inquiry
            set state = :state, decided_by = :by, decided_at = :now, due_at = :due, tries = 0,
                change = 'NONE'
            where inquiry_id = :inquiry\
            """)
        .setParameter("state", state.name())
        .setParameter("by", by)
        .setParameter("now", now)
        .setParameter("due", due)
        .setParameter("inquiry", inquiry)
        .executeUpdate();
  }
}
