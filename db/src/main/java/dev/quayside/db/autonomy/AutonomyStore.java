package dev.quayside.db.autonomy;

import dev.quayside.db.autonomy.AutonomyRule.Moves;
import dev.quayside.db.autonomy.Limit.What;
import dev.quayside.rates.tariff.CustomerId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Rules and limits for what the robot does alone, each with who set it, when and why. */
public final class AutonomyStore {

  /** Of a rule or a limit: nobody has ended it. */
  private static final String HOLDS = "where ended_at is null";

  private final StatelessSession session;

  public AutonomyStore(StatelessSession session) {
    this.session = session;
  }

  /** What holds now. It is asked with each letter, so a house without rules reads one line. */
  public Autonomy now() {
    boolean unsaid =
        session
            .createNativeQuery(
                """
                select not exists (select 1 from house_freeze where thawed_at is null)
                  and not exists (select 1 from autonomy_rule where ended_at is null)
                  and not exists (select 1 from autonomy_limit where ended_at is null)\
                """,
                Boolean.class)
            .getSingleResult();
    if (unsaid) {
      return Autonomy.UNSAID;
    }
    List<Limit> limits = limits(HOLDS);
    return new Autonomy(
        holding().stream().map(KeptRule::rule).toList(),
        frozen(),
        most(limits, What.AMOUNT),
        most(limits, What.ANSWERS_AN_HOUR).map(BigDecimal::longValue));
  }

  private static Optional<BigDecimal> most(List<Limit> limits, What what) {
    return limits.stream().filter(limit -> limit.what() == what).map(Limit::most).findFirst();
  }

  /** Who has frozen the house; empty where it is not frozen. */
  public Optional<Freeze> frozen() {
    return freezes("where thawed_at is null").stream().findFirst();
  }

  /** Every time that somebody froze the house, the newest first. */
  public List<Freeze> freezes() {
    return freezes("order by id desc");
  }

  private List<Freeze> freezes(String rest) {
    return session
        .createNativeQuery(
            "select frozen_by, frozen_at, why, thawed_by, thawed_at from house_freeze " + rest,
            Object[].class)
        .addScalar("frozen_by", String.class)
        .addScalar("frozen_at", Instant.class)
        .addScalar("why", String.class)
        .addScalar("thawed_by", String.class)
        .addScalar("thawed_at", Instant.class)
        .getResultList()
        .stream()
        .map(row ->
            new Freeze(
                (String) row[0],
                (Instant) row[1],
                (String) row[2],
                Optional.ofNullable((String) row[3]),
                Optional.ofNullable((Instant) row[4])))
        .toList();
  }

  /** All rules, those that hold first, the newest first. */
  public List<KeptRule> rules() {
    return rules("");
  }

  /** The rules that hold, the newest first. */
  public List<KeptRule> holding() {
    return rules(HOLDS);
  }

  private List<KeptRule> rules(String which) {
    return session
        .createNativeQuery(
            """
            select r.id, r.customer_id, c.name, r.origin, r.destination, r.kind, r.level, r.moves,
              r.set_by, r.set_at, r.why, r.ended_by, r.ended_at
            from autonomy_rule r left join customer c on c.id = r.customer_id
            %s order by r.ended_at is not null, r.id desc\
            """
                .formatted(which),
            Object[].class)
        .addScalar("id", Long.class)
        .addScalar("customer_id", Long.class)
        .addScalar("name", String.class)
        .addScalar("origin", String.class)
        .addScalar("destination", String.class)
        .addScalar("kind", String.class)
        .addScalar("level", String.class)
        .addScalar("moves", String.class)
        .addScalar("set_by", String.class)
        .addScalar("set_at", Instant.class)
        .addScalar("why", String.class)
        .addScalar("ended_by", String.class)
        .addScalar("ended_at", Instant.class)
        .getResultList()
        .stream()
        .map(AutonomyStore::kept)
        .toList();
  }

  private static KeptRule kept(@Nullable Object[] row) {
    var rule =
        new AutonomyRule(
            Optional.ofNullable((Long) row[1]).map(CustomerId::new),
            new LanePattern(orNone(row[3]), orNone(row[4])),
            Optional.ofNullable((String) row[5]).map(LetterKind::valueOf),
            Level.valueOf(orNone(row[6])),
            Moves.valueOf(orNone(row[7])));
    return new KeptRule(
        row[0] instanceof Long id ? id : 0,
        rule,
        Optional.ofNullable((String) row[2]),
        orNone(row[8]),
        row[9] instanceof Instant at ? at : Instant.EPOCH,
        orNone(row[10]),
        Optional.ofNullable((String) row[11]),
        Optional.ofNullable((Instant) row[12]));
  }

  private static String orNone(@Nullable Object text) {
    return text instanceof String told ? told : "";
  }

  /** Sets a rule; the one that held for the same customer, lanes and kind ends. */
  public void set(AutonomyRule rule, String by, String why, Instant now) {
    end(rule, by, now);
    session
        .createNativeMutationQuery(
            """
            insert into autonomy_rule
              (customer_id, origin, destination, kind, level, moves, set_by, set_at, why)
            values (:customer, nullif(:origin, ''), nullif(:destination, ''), :kind, :level, :moves,
              :by, :now, :why)\
            """)
        .setParameter("customer", rule.customer().map(CustomerId::value).orElse(null), Long.class)
        .setParameter("origin", rule.lanes().origin())
        .setParameter("destination", rule.lanes().destination())
        .setParameter("kind", rule.kind().map(Enum::name).orElse(null), String.class)
        .setParameter("level", rule.level().name())
        .setParameter("moves", rule.moves().name())
        .setParameter("by", by)
        .setParameter("now", now)
        .setParameter("why", why)
        .executeUpdate();
  }

  /** Ends what holds for this customer, these lanes and this kind; false where nothing does. */
  public boolean end(AutonomyRule same, String by, Instant now) {
    return session
            .createNativeMutationQuery(
                """
                update autonomy_rule set ended_by = :by, ended_at = :now
                where ended_at is null and coalesce(customer_id, 0) = :customer
                  and coalesce(origin, '') = :origin and coalesce(destination, '') = :destination
                  and coalesce(kind, '') = :kind\
                """)
            .setParameter("by", by)
            .setParameter("now", now)
            .setParameter("customer", same.customer().map(CustomerId::value).orElse(0L))
            .setParameter("origin", same.lanes().origin())
            .setParameter("destination", same.lanes().destination())
            .setParameter("kind", same.kind().map(Enum::name).orElse(""))
            .executeUpdate()
        > 0;
  }

  /** All limits, those that hold first, the newest first. */
  public List<Limit> limits() {
    return limits("");
  }

  private List<Limit> limits(String which) {
    return session
        .createNativeQuery(
            """
            select what, most, set_by, set_at, why, ended_by, ended_at from autonomy_limit
            %s order by ended_at is not null, id desc\
            """
                .formatted(which),
            Object[].class)
        .addScalar("what", String.class)
        .addScalar("most", BigDecimal.class)
        .addScalar("set_by", String.class)
        .addScalar("set_at", Instant.class)
        .addScalar("why", String.class)
        .addScalar("ended_by", String.class)
        .addScalar("ended_at", Instant.class)
        .getResultList()
        .stream()
        .map(row ->
            new Limit(
                What.valueOf((String) row[0]),
                (BigDecimal) row[1],
                (String) row[2],
                (Instant) row[3],
                (String) row[4],
                Optional.ofNullable((String) row[5]),
                Optional.ofNullable((Instant) row[6])))
        .toList();
  }

  /** Sets a limit in the place of the one before; empty for none. */
  public void limit(What what, Optional<BigDecimal> most, String by, String why, Instant now) {
    session
        .createNativeMutationQuery(
            "update autonomy_limit set ended_by = :by, ended_at = :now"
                + " where what = :what and ended_at is null")
        .setParameter("by", by)
        .setParameter("now", now)
        .setParameter("what", what.name())
        .executeUpdate();
    most.ifPresent(amount ->
        session
            .createNativeMutationQuery(
                """
                insert into autonomy_limit (what, most, set_by, set_at, why)
                values (:what, :most, :by, :now, :why)\
                """)
            .setParameter("what", what.name())
            .setParameter("most", amount)
            .setParameter("by", by)
            .setParameter("now", now)
            .setParameter("why", why)
            .executeUpdate());
  }
}
