package dev.quayside.db.opportunity;

import dev.quayside.db.order.LostReason;
import dev.quayside.db.timeline.Happening;
import dev.quayside.db.timeline.TimelineStore;
import dev.quayside.db.user.User;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Opens opportunities by a mail or by hand, and keeps what sales say of them: each time as a line
 * more, and only where nobody has said anything since the page was opened.
 */
public final class OpportunityStore {

  private static final Duration TIME_TO_THINK = Duration.ofMinutes(10);

  private final StatelessSession session;

  public OpportunityStore(StatelessSession session) {
    this.session = session;
  }

  /** How they stand. */
  public OpportunityReading reading() {
    return new OpportunityReading(session);
  }

  /** Opens one for a mail, once for its conversation. */
  public void openByMail(
      OpportunityKind kind,
      Optional<CustomerId> customer,
      String who,
      long conversation,
      String subject,
      OpportunityTerms terms,
      Instant now) {
    insert(kind, customer, who, Optional.of(conversation), subject, now)
        .ifPresent(number -> first(number, customer, terms, Optional.empty(), now));
  }

  /** Opens one that somebody of sales has heard of; hands back its number. */
  public String openByHand(
      OpportunityKind kind,
      CustomerId customer,
      String who,
      String subject,
      OpportunityTerms terms,
      User by,
      Instant now) {
    Optional<CustomerId> whose = Optional.of(customer);
    String number = insert(kind, whose, who, Optional.empty(), subject, now).orElseThrow();
    first(number, whose, terms, Optional.of(by), now);
    return number;
  }

  private Optional<String> insert(
      OpportunityKind kind,
      Optional<CustomerId> customer,
      String who,
      Optional<Long> conversation,
      String subject,
      Instant now) {
    return session
        .createNativeQuery(
            """
            insert into opportunity (kind, customer_id, who, conversation_id, subject, opened_at)
            values (:kind, :customer, :who, :conversation, :subject, :now)
            on conflict (conversation_id) do nothing returning number\
            """,
            String.class)
        .setParameter("kind", kind.name())
        .setParameter("customer", customer.map(CustomerId::value).orElse(null), Long.class)
        .setParameter("who", who)
        .setParameter("conversation", conversation.orElse(null), Long.class)
        .setParameter("subject", subject)
        .setParameter("now", now)
        .uniqueResultOptional();
  }

  private void first(
      String number,
      Optional<CustomerId> customer,
      OpportunityTerms terms,
      Optional<User> by,
      Instant now) {
    insert(number, 1, terms, by, false, now);
    tell(customer, number, terms.stage(), now);
  }

  /**
   * Says what holds of one from now on.
   *
   * @param seen how often something had been said of it when its page was opened
   * @param whose the customer it turns out to be of; empty where that is known, or is not yet
   * @return false where somebody has said something since
   */
  public boolean say(
      String number,
      int seen,
      OpportunityTerms terms,
      Optional<CustomerId> whose,
      User by,
      Instant now) {
    if (whose.isPresent()) {
      belongs(number, seen, whose.get());
    }
    Optional<Opportunity> held = held(number, seen);
    held.filter(it -> whose.isPresent() || !it.terms().equals(terms))
        .ifPresent(it -> keep(it, terms, by, false, now));
    return held.isPresent();
  }

  /** Takes back what somebody said last himself, shortly after; false where he cannot. */
  public boolean takeBack(String number, int seen, User by, Instant now) {
    Optional<Opportunity> held = held(number, seen).filter(it -> returnable(it, by, now));
    held.ifPresent(it -> keep(it, reading().steps(number).get(1).terms(), by, true, now));
    return held.isPresent();
  }

  /** Whether somebody may still take back what was said last. */
  public static boolean returnable(Opportunity it, User by, Instant now) {
    Opportunity.Step last = it.step();
    return last.changed() > 1
        && !last.takenBack()
        && last.user().filter(user -> user == by.id()).isPresent()
        && now.isBefore(last.at().plus(TIME_TO_THINK));
  }

  /** As it stands, if it is as it was seen; nobody else says anything meanwhile. */
  private Optional<Opportunity> held(String number, int seen) {
    session
        .createNativeQuery(
            "select id from opportunity where number = :number for update", Long.class)
        .setParameter("number", number)
        .uniqueResultOptional();
    return reading().byNumber(number).filter(it -> it.step().changed() == seen);
  }

  private void belongs(String number, int seen, CustomerId customer) {
    held(number, seen)
        .filter(it -> it.customer().isEmpty())
        .ifPresent(it ->
            session
                .createNativeMutationQuery(
                    "update opportunity set customer_id = :customer where id = :id")
                .setParameter("customer", customer.value())
                .setParameter("id", it.id())
                .executeUpdate());
  }

  private void keep(
      Opportunity before, OpportunityTerms terms, User by, boolean takenBack, Instant now) {
    int changed = before.step().changed() + 1;
    insert(before.number(), changed, terms, Optional.of(by), takenBack, now);
    new NextSteps(session).follow(before, terms, now);
    if (terms.stage() != before.terms().stage()) {
      tell(before.customer(), before.number(), terms.stage(), now);
    }
  }

  private void insert(
      String number,
      int changed,
      OpportunityTerms terms,
      Optional<User> by,
      boolean takenBack,
      Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into opportunity_step (opportunity_id, changed, stage, lost, lanes, volume,
              starts_on, owner, next_step, next_due, taken_back, by_user, at)
            select id, :changed, :stage, :lost, :lanes, :volume, :starts, :owner, :next, :due,
              :back, :by, :now
            from opportunity where number = :number\
            """)
        .setParameter("number", number)
        .setParameter("changed", changed)
        .setParameter("stage", terms.stage().name())
        .setParameter("lost", terms.lost().map(LostReason::name).orElse(null), String.class)
        .setParameter("lanes", String.join("\n", terms.lanes()))
        .setParameter("volume", terms.volume())
        .setParameter("starts", terms.starts().orElse(null), LocalDate.class)
        .setParameter("owner", terms.owner().orElse(null), Long.class)
        .setParameter("next", terms.nextStep())
        .setParameter("due", terms.due().orElse(null), LocalDate.class)
        .setParameter("back", takenBack)
        .setParameter("by", by.map(User::id).orElse(null), Long.class)
        .setParameter("now", now)
        .executeUpdate();
  }

  private void tell(
      Optional<CustomerId> customer, String number, OpportunityStage stage, Instant now) {
    customer.ifPresent(whose ->
        new TimelineStore(session)
            .append(whose, new Happening.OpportunityStands(number, stage.name()), now));
  }
}
