package dev.quayside.db.preference;

import dev.quayside.db.preference.Preference.Kind;
import dev.quayside.db.preference.Preference.State;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Keeps what customers always want; what a mail says of it counts once sales have confirmed it. */
public final class PreferenceStore {

  private static final int SHOWN = 100;

  private final StatelessSession session;

  public PreferenceStore(StatelessSession session) {
    this.session = session;
  }

  /**
   * Proposes what a mail says that its writer always wants; what was proposed, confirmed or
   * dismissed before is not proposed again.
   *
   * @param wanted lines that the mail was understood to want, as he wrote them
   */
  public void notice(
      CustomerId customer, long inquiry, String text, Collection<String> wanted, Instant now) {
    SaidAlways.in(text, wanted)
        .forEach(said ->
            session
                .createNativeMutationQuery(
                    """
                    insert into customer_preference
                      (customer_id, kind, value, sentence, inquiry_id, noticed_at, state)
                    values (:customer, :kind, :value, :sentence, :inquiry, :now, 'PROPOSED')
                    on conflict (customer_id, kind, value) do nothing\
                    """)
                .setParameter("customer", customer.value())
                .setParameter("kind", said.kind().name())
                .setParameter("value", said.value())
                .setParameter("sentence", said.sentence())
                .setParameter("inquiry", inquiry)
                .setParameter("now", now)
                .executeUpdate());
  }

  /** Somebody of sales tells one in his words; told again, it counts again. */
  public void tell(CustomerId customer, String words, String by, Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into customer_preference
              (customer_id, kind, value, sentence, noticed_at, state, decided_by, decided_at)
            values (:customer, 'NOTED', :words, '', :now, 'CONFIRMED', :by, :now)
            on conflict (customer_id, kind, value) do update
              set state = 'CONFIRMED', decided_by = excluded.decided_by,
                  decided_at = excluded.decided_at\
            """)
        .setParameter("customer", customer.value())
        .setParameter("words", words)
        .setParameter("by", by)
        .setParameter("now", now)
        .executeUpdate();
  }

  /**
   * Confirms one of a customer's, or dismisses it; a word said later takes its place.
   *
   * @return false where he has none of that number
   */
  public boolean decide(CustomerId customer, long id, boolean holds, String by, Instant now) {
    return session
            .createNativeMutationQuery(
                """
                update customer_preference set state = :state, decided_by = :by, decided_at = :now
                where id = :id and customer_id = :customer\
                """)
            .setParameter("state", (holds ? State.CONFIRMED : State.DISMISSED).name())
            .setParameter("by", by)
            .setParameter("now", now)
            .setParameter("id", id)
            .setParameter("customer", customer.value())
            .executeUpdate()
        == 1;
  }

  /**
   * A customer's, as it was known at a moment: what was decided later was proposed still. What is
   * dismissed is not shown.
   */
  public List<Preference> of(CustomerId customer, Instant until) {
    return session
        .createNativeQuery(
            """
            select id, kind, value, sentence, inquiry_id, noticed_at,
              case when decided_at <= :until then state else 'PROPOSED' end as stood,
              case when decided_at <= :until then decided_by end as who,
              case when decided_at <= :until then decided_at end as decided
            from customer_preference
            where customer_id = :customer and noticed_at <= :until
              and not (state = 'DISMISSED' and decided_at <= :until)
            order by id limit :shown\
            """,
            Object[].class)
        .addScalar("id", Long.class)
        .addScalar("kind", String.class)
        .addScalar("value", String.class)
        .addScalar("sentence", String.class)
        .addScalar("inquiry_id", Long.class)
        .addScalar("noticed_at", Instant.class)
        .addScalar("stood", String.class)
        .addScalar("who", String.class)
        .addScalar("decided", Instant.class)
        .setParameter("customer", customer.value())
        .setParameter("until", until)
        .setParameter("shown", SHOWN)
        .getResultList()
        .stream()
        .map(PreferenceStore::preference)
        .toList();
  }

  private static Preference preference(@Nullable Object[] row) {
    return new Preference(
        (Long) Objects.requireNonNull(row[0]),
        Kind.valueOf((String) Objects.requireNonNull(row[1])),
        (String) Objects.requireNonNull(row[2]),
        (String) Objects.requireNonNull(row[3]),
        Optional.ofNullable((Long) row[4]),
        (Instant) Objects.requireNonNull(row[5]),
        State.valueOf((String) Objects.requireNonNull(row[6])),
        Optional.ofNullable((String) row[7]),
        Optional.ofNullable((Instant) row[8]));
  }
}
