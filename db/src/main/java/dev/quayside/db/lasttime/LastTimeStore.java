package dev.quayside.db.lasttime;

import dev.quayside.db.json.FactJson;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Reads what one customer asked for before; never what another did. */
public final class LastTimeStore {

  /** Nobody means by "last time" what lies further back than so many. */
  private static final int MOST = 20;

  private final StatelessSession session;

  public LastTimeStore(StatelessSession session) {
    this.session = session;
  }

  /**
   * What he was quoted, each quote as it stands now, and what sales had to answer; the newest
   * first. A quote in a letter that has not left is none yet.
   */
  public List<LastTime> of(CustomerId customer, Instant since) {
    var all = new ArrayList<LastTime>(quoted(customer, since));
    all.addAll(byHand(customer, since));
    all.sort((one, other) -> other.at().compareTo(one.at()));
    return List.copyOf(all);
  }

  private List<LastTime.Quoted> quoted(CustomerId customer, Instant since) {
    return session
        .createNativeQuery(
            """
            select q.number, i.conversation_id, i.sender, v.given_at,
              (select max(d.decided_at) from quote_decision d
                where d.quote_id = q.id and d.kind = 'ACCEPTED') as taken,
              cast(v.offer -> 'request' as text) as request
            from quote q
            join quote_version v on v.quote_id = q.id and v.version =
              (select max(n.version) from quote_version n where n.quote_id = q.id and not n.unsent)
            join inquiry i on i.id = q.inquiry_id
            where q.customer_id = :customer and v.given_at >= :since
            order by q.id desc limit :most\
            """,
            Object[].class)
        .addScalar("number", String.class)
        .addScalar("conversation_id", Long.class)
        .addScalar("sender", String.class)
        .addScalar("given_at", Instant.class)
        .addScalar("taken", Instant.class)
        .addScalar("request", String.class)
        .setParameter("customer", customer.value())
        .setParameter("since", since)
        .setParameter("most", MOST)
        .getResultStream()
        .map(LastTimeStore::quoted)
        .toList();
  }

  private static LastTime.Quoted quoted(@Nullable Object[] row) {
    return new LastTime.Quoted(
        (String) Objects.requireNonNull(row[0]),
        (Long) Objects.requireNonNull(row[1]),
        (String) Objects.requireNonNull(row[2]),
        (Instant) Objects.requireNonNull(row[3]),
        Optional.ofNullable((Instant) row[4]),
        FactJson.read((String) Objects.requireNonNull(row[5]), RateRequest.class));
  }

  /** Inquiries that nobody quoted here: sales answered by hand, or will. */
  private List<LastTime.ByHand> byHand(CustomerId customer, Instant since) {
    return session
        .createNativeQuery(
            """
            select i.sender, i.taken_in_at from inquiry i
            where i.customer_id = :customer and i.taken_in_at >= :since
              and i.intent = 'rfq' and i.outcome = 'HANDED_OVER'
              and not exists (select 1 from quote q where q.inquiry_id = i.id)
            order by i.taken_in_at desc limit :most\
            """,
            Object[].class)
        .addScalar("sender", String.class)
        .addScalar("taken_in_at", Instant.class)
        .setParameter("customer", customer.value())
        .setParameter("since", since)
        .setParameter("most", MOST)
        .getResultStream()
        .map(row -> new LastTime.ByHand((String) row[0], (Instant) row[1]))
        .toList();
  }
}
