package dev.quayside.db.signal;

import dev.quayside.rates.signal.Threshold;
import dev.quayside.rates.signal.Trace;
import dev.quayside.rates.signal.Trace.What;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Reads what customers did out of their timelines, quotes, orders and complaints. */
final class Traces {

  /** Of more nobody needs to know: the newest count. */
  private static final int MOST = 100_000;

  /** Orders are read so much further back: seasons are known by them. */
  private static final Duration SEASONS = Duration.ofDays(366L * Threshold.LONGEST_YEARS);

  private static final String ALL =
      """
      select customer_id, what, about, at from (
        select t.customer_id, case t.kind when 'SEARCHED_LANE' then 'SEARCHED'
            when 'SEARCHED_UNSERVED_LANE' then 'SEARCHED_UNSERVED' else t.kind end as what,
          t.about, t.happened_at as at
        from timeline t
        where t.kind in ('SEARCHED_LANE', 'SEARCHED_UNSERVED_LANE', 'LOOKED_AT_QUOTE')
          and t.happened_at > :since and WHOSE
        union all
        select t.customer_id, 'DECIDED_QUOTE', q.number, d.decided_at
        from quote t join quote_decision d on d.quote_id = t.id join quote q on q.id = t.id
        where t.customer_id is not null and d.decided_at > :since and WHOSE
        union all
        select t.customer_id, what.name, v.origin || '-' || v.destination, t.made_at
        from order_draft t
        join quote_version v on v.quote_id = t.quote_id and v.version = t.version
        join (values ('ORDERED'), ('ORDERED_FOB')) as what (name)
          on what.name = 'ORDERED' or v.offer #>> '{request,incoterm}' = 'FOB'
        where t.customer_id is not null and t.made_at > :seasons and WHOSE
        union all
        select t.customer_id, 'COMPLAINED', '', t.opened_at
        from task t
        where t.customer_id is not null and t.kind = 'HANDLE_COMPLAINT' and t.opened_at > :since
          and WHOSE and not exists (
            select 1 from inquiry i join care_request r on r.conversation_id = i.conversation_id
            where i.id = t.inquiry_id)
        union all
        select t.customer_id, 'COMPLAINED', t.number, t.opened_at
        from care_request t
        where t.kind in ('DAMAGE', 'DELAY', 'COMPLAINT') and t.opened_at > :since and WHOSE
      ) did order by at desc limit :most\
      """;

  private final StatelessSession session;

  Traces(StatelessSession session) {
    this.session = session;
  }

  /** Of one customer, the oldest first. */
  List<Trace> of(CustomerId customer, Instant since) {
    return read(Optional.of(customer), since).getOrDefault(customer, List.of());
  }

  /** Of everybody, each the oldest first. */
  Map<CustomerId, List<Trace>> all(Instant since) {
    return read(Optional.empty(), since);
  }

  private Map<CustomerId, List<Trace>> read(Optional<CustomerId> customer, Instant since) {
    String whose = customer.isPresent() ? "t.customer_id = :customer" : "true";
    var query =
        session
            .createNativeQuery(ALL.replace("WHOSE", whose), Object[].class)
            .addScalar("customer_id", Long.class)
            .addScalar("what", String.class)
            .addScalar("about", String.class)
            .addScalar("at", Instant.class)
            .setParameter("since", since)
            .setParameter("seasons", since.minus(SEASONS))
            .setParameter("most", MOST);
    customer.ifPresent(one -> query.setParameter("customer", one.value()));
    Map<CustomerId, List<Trace>> did = new LinkedHashMap<>();
    for (Object[] row : query.getResultList().reversed()) {
      did.computeIfAbsent(new CustomerId((Long) row[0]), _ -> new ArrayList<>())
          .add(new Trace(What.valueOf((String) row[1]), (String) row[2], (Instant) row[3]));
    }
    return did;
  }
}
