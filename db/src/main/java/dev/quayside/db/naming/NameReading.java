package dev.quayside.db.naming;

import dev.quayside.db.naming.ProposedName.State;
import dev.quayside.rates.place.HouseName;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.UnLocode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** How proposed names lie in the book. */
final class NameReading {

  private static final int SHOWN = 200;

  private NameReading() {}

  /** The newest first; of one case, or of all. */
  static List<ProposedName> list(StatelessSession session, Optional<Long> inquiry) {
    return session
        .createNativeQuery(
            """
            select n.id, n.name, n.place, n.kind, n.inquiry_id as inquiry, n.words,
              n.proposed_by as by, n.proposed_at as at,
              case when n.approved is null and n.ended_at is null then 'PROPOSED'
                when n.approved is null then 'WITHDRAWN' when not n.approved then 'REFUSED'
                when n.ended_at is null then 'HOLDS' else 'ENDED' end as state,
              n.trial, n.tried_at as tried, n.tried_mails as mails, n.tried_all as every,
              count(e.inquiry_id) filter (where e.gain) as gains,
              count(e.inquiry_id) filter (where not e.gain) as harms,
              n.try_at is not null as still, n.decided_by as decided, n.reason,
              n.ended_by as ended, n.end_reason as why
            from place_name n
            left join place_name_effect e on e.name_id = n.id and e.trial = n.trial
            where cast(:inquiry as bigint) is null or n.inquiry_id = :inquiry
            group by n.id order by n.id desc limit :most\
            """,
            Object[].class)
        .setParameter("inquiry", inquiry.orElse(null), Long.class)
        .setParameter("most", SHOWN)
        .addScalar("id", Long.class)
        .addScalar("name", String.class)
        .addScalar("place", String.class)
        .addScalar("kind", String.class)
        .addScalar("inquiry", Long.class)
        .addScalar("words", String.class)
        .addScalar("by", String.class)
        .addScalar("at", Instant.class)
        .addScalar("state", String.class)
        .addScalar("trial", Integer.class)
        .addScalar("tried", Instant.class)
        .addScalar("mails", Integer.class)
        .addScalar("every", Boolean.class)
        .addScalar("gains", Integer.class)
        .addScalar("harms", Integer.class)
        .addScalar("still", Boolean.class)
        .addScalar("decided", String.class)
        .addScalar("reason", String.class)
        .addScalar("ended", String.class)
        .addScalar("why", String.class)
        .getResultStream()
        .map(NameReading::proposed)
        .toList();
  }

  private static ProposedName proposed(Object[] row) {
    return new ProposedName(
        (Long) row[0],
        name(row, 1),
        Optional.ofNullable((Long) row[4]),
        (String) row[5],
        (String) row[6],
        (Instant) row[7],
        State.valueOf((String) row[8]),
        Optional.ofNullable((Instant) row[10])
            .map(at ->
                new Trial(
                    (Integer) row[9],
                    at,
                    (Integer) row[11],
                    (Boolean) row[12],
                    (Integer) row[13],
                    (Integer) row[14])),
        (Boolean) row[15],
        (String) row[16],
        (String) row[17],
        (String) row[18],
        (String) row[19]);
  }

  /** A name whose word, code and kind stand side by side. */
  static HouseName name(Object[] row, int at) {
    return new HouseName(
        (String) row[at],
        new UnLocode((String) row[at + 1]),
        PlaceKind.valueOf((String) row[at + 2]));
  }
}
