package dev.quayside.db.order;

import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.quote.QuoteStore;
import dev.quayside.rates.quote.RateRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Tells how quotes stand, and keeps what was decided of them. */
final class Standings {

  private final StatelessSession session;
  private final QuoteStore quotes;
  private final Zones zones;

  Standings(StatelessSession session) {
    this.session = session;
    this.quotes = new QuoteStore(session);
    this.zones = new Zones(session);
  }

  QuoteStanding of(GivenQuote quote, ZoneId house, Instant now) {
    Optional<Decision.Accepted> accepted = accepted(quote);
    if (accepted.isPresent()) {
      return new QuoteStanding.Taken(quote, accepted.get());
    }
    int current = quotes.current(quote.number()).orElse(quote).version();
    if (current != quote.version()) {
      return new QuoteStanding.Replaced(quote, current);
    }
    LocalDate lastDay = quote.offer().lastDay();
    if (over(quote, lastDay, house, now)) {
      return new QuoteStanding.Expired(quote, lastDay);
    }
    return declined(quote)
        .<QuoteStanding>map(by -> new QuoteStanding.TurnedDown(quote, by))
        .orElseGet(() -> new QuoteStanding.Open(quote));
  }

  /** Whether a day has ended where the customer sits. */
  boolean over(GivenQuote quote, LocalDate lastDay, ZoneId house, Instant now) {
    return now.atZone(zones.of(quote.customer(), house)).toLocalDate().isAfter(lastDay);
  }

  Optional<Decision> decision(String number) {
    return quotes
        .current(number)
        .flatMap(quote -> accepted(quote).<Decision>map(it -> it).or(() -> declined(quote)));
  }

  /** That it was accepted, or another quote for the same cargo that answers the same inquiry. */
  private Optional<Decision.Accepted> accepted(GivenQuote quote) {
    return session
        .createNativeQuery(
            """
            select s.number, d.version, d.option_nth, d.who, d.way, d.decided_at, o.number as made,
              o.shipment, coalesce(e.number, '') as earlier
            from quote q
            join quote s on s.inquiry_id = q.inquiry_id
            join quote_decision d on d.quote_id = s.id and d.kind = 'ACCEPTED'
            join order_draft o on o.quote_id = s.id
            left join order_draft e on e.id = o.earlier
            where q.number = :number order by s.id = q.id desc, s.id\
            """,
            Object[].class)
        .addScalar("number", String.class)
        .addScalar("version", Integer.class)
        .addScalar("option_nth", Integer.class)
        .addScalar("who", String.class)
        .addScalar("way", String.class)
        .addScalar("decided_at", Instant.class)
        .addScalar("made", String.class)
        .addScalar("shipment", String.class)
        .addScalar("earlier", String.class)
        .setParameter("number", quote.number())
        .getResultList()
        .stream()
        .map(Standings::accepted)
        .filter(taken -> taken.quote().equals(quote.number()) || sameCargo(taken, quote))
        .findFirst();
  }

  private static Decision.Accepted accepted(Object[] row) {
    return new Decision.Accepted(
        (String) row[0],
        (Integer) row[1],
        (Integer) row[2],
        (String) row[3],
        Way.valueOf((String) row[4]),
        (Instant) row[5],
        (String) row[6],
        Shipment.valueOf((String) row[7]),
        (String) row[8]);
  }

  private boolean sameCargo(Decision.Accepted taken, GivenQuote quote) {
    return quotes
        .version(taken.quote(), taken.version())
        .filter(other -> same(other.offer().request(), quote.offer().request()))
        .isPresent();
  }

  private static boolean same(RateRequest one, RateRequest other) {
    return one.mode() == other.mode()
        && one.origin().code().equals(other.origin().code())
        && one.destination().code().equals(other.destination().code())
        && one.load().equals(other.load());
  }

  Optional<Decision.Declined> declined(GivenQuote quote) {
    return session
        .createNativeQuery(
            """
            select d.reason, d.who, d.way, d.words, d.decided_at
            from quote_decision d join quote q on q.id = d.quote_id
            where q.number = :number and d.version = :version and d.kind = 'DECLINED'\
            """,
            Object[].class)
        .addScalar("reason", String.class)
        .addScalar("who", String.class)
        .addScalar("way", String.class)
        .addScalar("words", String.class)
        .addScalar("decided_at", Instant.class)
        .setParameter("number", quote.number())
        .setParameter("version", quote.version())
        .uniqueResultOptional()
        .map(row ->
            new Decision.Declined(
                quote.number(),
                quote.version(),
                LostReason.valueOf((String) row[0]),
                (String) row[1],
                Way.valueOf((String) row[2]),
                (String) row[3],
                (Instant) row[4]));
  }

  void keepAccepted(Acceptance asked, Instant now) {
    keep(
        "ACCEPTED",
        asked.number(),
        asked.version(),
        asked.option(),
        null,
        asked.who(),
        asked.way(),
        asked.words(),
        now);
  }

  void keepDeclined(Decision.Declined declined, Instant now) {
    keep(
        "DECLINED",
        declined.quote(),
        declined.version(),
        null,
        declined.reason().name(),
        declined.who(),
        declined.way(),
        declined.words(),
        now);
  }

  private void keep(
      String kind,
      String number,
      int version,
      @Nullable Integer option,
      @Nullable String reason,
      String who,
      Way way,
      String words,
      Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into quote_decision
              (quote_id, version, kind, option_nth, reason, who, way, words, decided_at)
            select id, :version, :kind, cast(:option as int), cast(:reason as text), :who, :way,
              :words, :now
            from quote where number = :number\
            """)
        .setParameter("version", version)
        .setParameter("kind", kind)
        .setParameter("option", option, Integer.class)
        .setParameter("reason", reason, String.class)
        .setParameter("who", who)
        .setParameter("way", way.name())
        .setParameter("words", words)
        .setParameter("now", now)
        .setParameter("number", number)
        .executeUpdate();
  }

  /** What was written in the conversation of an inquiry, by them. */
  String said(long inquiry) {
    return String.join(
        "\n",
        session
            .createNativeQuery(
                """
                select same.text from inquiry mine
                join inquiry same on same.conversation_id = mine.conversation_id
                where mine.id = :inquiry order by same.id\
                """,
                String.class)
            .setParameter("inquiry", inquiry)
            .getResultList());
  }
}
