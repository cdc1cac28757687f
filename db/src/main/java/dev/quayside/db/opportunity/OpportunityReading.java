package dev.quayside.db.opportunity;

import dev.quayside.db.order.LostReason;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Reads how opportunities stand, or stood, and all that was said of one. */
public final class OpportunityReading {

  private static final String STANDS =
      """
      select o.id, o.number, o.kind, o.customer_id, c.name as customer, o.who, mail.newest, o.subject,
        o.opened_at, s.changed, s.stage, s.lost, s.lanes, s.volume, s.starts_on, s.owner,
        w.name as owner_name, s.next_step, s.next_due, s.by_user, u.name as by_name, s.taken_back, s.at
      from opportunity o
      join lateral (
        select * from opportunity_step n where n.opportunity_id = o.id and WHICH) s on true
      left join customer c on c.id = o.customer_id
      left join app_user w on w.id = s.owner
      left join app_user u on u.id = s.by_user
      left join lateral (
        select max(i.id) as newest from inquiry i
        where i.conversation_id = o.conversation_id) mail on true\
      """;

  private static final String NEWEST = "true order by n.changed desc limit 1";

  private final StatelessSession session;

  OpportunityReading(StatelessSession session) {
    this.session = session;
  }

  /**
   * What is under way, what is due first in front; or what has ended, the newest first.
   *
   * @param owner whose they are; empty for everybody's
   */
  public List<Opportunity> all(boolean ended, Optional<Long> owner, int limit) {
    NativeQuery<Object[]> query =
        stands(
            NEWEST,
            " where s.stage in (:stages)"
                + (owner.isPresent() ? " and s.owner = :owner" : "")
                + (ended
                    ? " order by s.at desc, o.id desc"
                    : " order by s.next_due nulls last, o.id")
                + " limit :limit");
    owner.ifPresent(whose -> query.setParameter("owner", whose));
    return read(
        query
            .setParameterList("stages", OpportunityStage.names(ended))
            .setParameter("limit", limit));
  }

  public Optional<Opportunity> byNumber(String number) {
    return read(stands(NEWEST, " where o.number = :number").setParameter("number", number)).stream()
        .findFirst();
  }

  /** The one that the mails of a conversation led to. */
  public Optional<Opportunity> inConversation(long conversation) {
    return read(
            stands(NEWEST, " where o.conversation_id = :conversation")
                .setParameter("conversation", conversation))
        .stream()
        .findFirst();
  }

  /** A customer's, as they stood at a moment, the newest first. */
  public List<Opportunity> of(CustomerId customer, Instant until, int limit) {
    return read(
        stands(
                "n.at <= :until order by n.changed desc limit 1",
                " where o.customer_id = :customer order by o.id desc limit :limit")
            .setParameter("until", until)
            .setParameter("customer", customer.value())
            .setParameter("limit", limit));
  }

  /** All that was said of one, the newest first. */
  public List<Opportunity.Step> steps(String number) {
    return read(
            stands("true", " where o.number = :number order by s.changed desc")
                .setParameter("number", number))
        .stream()
        .map(Opportunity::step)
        .toList();
  }

  private NativeQuery<Object[]> stands(String which, String rest) {
    return session
        .createNativeQuery(STANDS.replace("WHICH", which) + rest, Object[].class)
        .addScalar("id", Long.class)
        .addScalar("number", String.class)
        .addScalar("kind", String.class)
        .addScalar("customer_id", Long.class)
        .addScalar("customer", String.class)
        .addScalar("who", String.class)
        .addScalar("newest", Long.class)
        .addScalar("subject", String.class)
        .addScalar("opened_at", Instant.class)
        .addScalar("changed", Integer.class)
        .addScalar("stage", String.class)
        .addScalar("lost", String.class)
        .addScalar("lanes", String.class)
        .addScalar("volume", String.class)
        .addScalar("starts_on", LocalDate.class)
        .addScalar("owner", Long.class)
        .addScalar("owner_name", String.class)
        .addScalar("next_step", String.class)
        .addScalar("next_due", LocalDate.class)
        .addScalar("by_user", Long.class)
        .addScalar("by_name", String.class)
        .addScalar("taken_back", Boolean.class)
        .addScalar("at", Instant.class);
  }

  private static List<Opportunity> read(NativeQuery<Object[]> query) {
    return query.getResultList().stream().map(OpportunityReading::opportunity).toList();
  }

  private static Opportunity opportunity(@Nullable Object[] row) {
    return new Opportunity(
        (Long) Objects.requireNonNull(row[0]),
        text(row[1]),
        OpportunityKind.valueOf(text(row[2])),
        Optional.ofNullable((Long) row[3]).map(CustomerId::new),
        Optional.ofNullable((String) row[4]),
        text(row[5]),
        Optional.ofNullable((Long) row[6]),
        text(row[7]),
        (Instant) Objects.requireNonNull(row[8]),
        step(row));
  }

  private static Opportunity.Step step(@Nullable Object[] row) {
    return new Opportunity.Step(
        (Integer) Objects.requireNonNull(row[9]),
        new OpportunityTerms(
            OpportunityStage.valueOf(text(row[10])),
            Optional.ofNullable((String) row[11]).map(LostReason::valueOf),
            text(row[12]).lines().toList(),
            text(row[13]),
            Optional.ofNullable((LocalDate) row[14]),
            Optional.ofNullable((Long) row[15]),
            text(row[17]),
            Optional.ofNullable((LocalDate) row[18])),
        Optional.ofNullable((String) row[16]),
        Optional.ofNullable((Long) row[19]),
        Optional.ofNullable((String) row[20]),
        (Boolean) Objects.requireNonNull(row[21]),
        (Instant) Objects.requireNonNull(row[22]));
  }

  private static String text(@Nullable Object value) {
    return (String) Objects.requireNonNull(value);
  }
}
