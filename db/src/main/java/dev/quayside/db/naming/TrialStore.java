package dev.quayside.db.naming;

import dev.quayside.rates.place.HouseName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** Names that are to be tried on past mails, and what came of it. */
public final class TrialStore {

  private static final int MOST_TRIES = 3;

  private final StatelessSession session;

  TrialStore(StatelessSession session) {
    this.session = session;
  }

  /**
   * A name to be tried.
   *
   * @param until nobody else tries it before then; it also tells whether it is to be tried anew
   */
  public record Claimed(long id, HouseName name, Instant until) {}

  /** The next name; it comes up again should whoever took it not come back, but not for ever. */
  public Optional<Claimed> claimNext(Instant now, Duration lease) {
    Instant until = now.plus(lease);
    return session
        .createNativeQuery(
            """
            update place_name set try_at = :until, tries = tries + 1
            where id = (
              select id from place_name where try_at <= :now and tries < :most
              order by try_at, id limit 1 for update skip locked)
            returning id, name, place, kind\
            """,
            Object[].class)
        .setParameter("until", until)
        .setParameter("now", now)
        .setParameter("most", MOST_TRIES)
        .uniqueResultOptional()
        .map(row -> new Claimed((Long) row[0], NameReading.name(row, 1), until));
  }

  /** What those mails were answered for; in the order of their numbers, the newest first. */
  public List<PastMail> mails(List<Long> inquiries) {
    return session
        .createNativeQuery(
            """
            select i.id, i.message_id as message, i.taken_in_at as at,
              coalesce((
                select string_agg(distinct (r.request #>> '{origin,code,code}') || '>'
                  || (r.request #>> '{destination,code,code}'), ' ')
                from inquiry_request r where r.inquiry_id = i.id), '') as asked,
              exists (select 1 from case_step s where s.inquiry_id = i.id
                and s.step ->> 'is' = 'PricedAgain' and s.state = 'DONE') as corrected
            from inquiry i where i.id in :inquiries order by i.id desc\
            """,
            Object[].class)
        .setParameterList("inquiries", inquiries)
        .addScalar("id", Long.class)
        .addScalar("message", Long.class)
        .addScalar("at", Instant.class)
        .addScalar("asked", String.class)
        .addScalar("corrected", Boolean.class)
        .getResultStream()
        .map(row ->
            new PastMail(
                (Long) row[0],
                (Long) row[1],
                (Instant) row[2],
                row[3].equals("") ? List.of() : List.of(((String) row[3]).split(" ")),
                (Boolean) row[4]))
        .toList();
  }

  /** Keeps what a name does to past mails; false where it is to be tried anew, or was decided. */
  public boolean tried(
      Claimed claimed, int mails, boolean all, List<Touched> touched, Instant now) {
    boolean counts =
        session
                .createNativeMutationQuery(
                    """
                    update place_name set trial = trial + 1, tried_at = :now, tried_mails = :mails,
                      tried_all = :all, try_at = null, tries = 0
                    where id = :id and try_at = :until\
                    """)
                .setParameter("now", now)
                .setParameter("mails", mails)
                .setParameter("all", all)
                .setParameter("id", claimed.id())
                .setParameter("until", claimed.until())
                .executeUpdate()
            == 1;
    if (counts) {
      touched.forEach(one -> keep(claimed.id(), one));
    }
    return counts;
  }

  private void keep(long name, Touched one) {
    session
        .createNativeMutationQuery(
            """
            insert into place_name_effect
              (name_id, trial, inquiry_id, effect, gain, was_read, would_read)
            select id, trial, :inquiry, :effect, :gain, :before, :after
            from place_name where id = :name\
            """)
        .setParameter("inquiry", one.inquiry())
        .setParameter("effect", one.effect().name())
        .setParameter("gain", one.effect().gain())
        .setParameter("before", one.before())
        .setParameter("after", one.after())
        .setParameter("name", name)
        .executeUpdate();
  }

  /**
   * The mails that names would change, by the number of the name: harms first, then the newest.
   *
   * @param each so many gains and so many harms of a name at the most
   */
  public Map<Long, List<Touched>> touched(List<Long> names, int each) {
    if (names.isEmpty()) {
      return Map.of();
    }
    return session
        .createNativeQuery(
            """
            select name_id as name, inquiry_id as inquiry, subject, at, effect,
              was_read as before, would_read as after
            from (
              select e.*, i.subject, i.taken_in_at as at,
                row_number() over (
                  partition by e.name_id, e.gain order by e.inquiry_id desc) as nth
              from place_name_effect e join place_name n on n.id = e.name_id and n.trial = e.trial
              join inquiry i on i.id = e.inquiry_id
              where e.name_id in :names) one
            where nth <= :each order by name_id, gain, inquiry_id desc\
            """,
            Object[].class)
        .setParameterList("names", names)
        .setParameter("each", each)
        .addScalar("name", Long.class)
        .addScalar("inquiry", Long.class)
        .addScalar("subject", String.class)
        .addScalar("at", Instant.class)
        .addScalar("effect", String.class)
        .addScalar("before", String.class)
        .addScalar("after", String.class)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (Long) row[0],
                Collectors.mapping(TrialStore::touched, Collectors.toList())));
  }

  private static Touched touched(Object[] row) {
    return new Touched(
        (Long) row[1],
        (String) row[2],
        (Instant) row[3],
        Effect.valueOf((String) row[4]),
        (String) row[5],
        (String) row[6]);
  }
}
