package dev.quayside.db.news;

import dev.quayside.db.json.FactJson;
import dev.quayside.rates.tracking.news.Known;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** What each reader knows of each shipment. */
final class Ledger {

  private final StatelessSession session;

  Ledger(StatelessSession session) {
    this.session = session;
  }

  /** Whose line it is. */
  record Key(long shipment, String address) {}

  /**
   * One reader's line.
   *
   * @param told how many letters have told him
   * @param messageId of the last of them; "" before the first
   */
  record Line(
      long shipment,
      String address,
      Known known,
      int told,
      Optional<Instant> toldAt,
      String messageId) {

    static Line first(Reader reader, Known known) {
      return new Line(reader.shipment(), reader.address(), known, 0, Optional.empty(), "");
    }

    Key key() {
      return new Key(shipment, address);
    }

    Line knowing(Known now) {
      return new Line(shipment, address, now, told, toldAt, messageId);
    }

    Line told(Known now, String letter, Instant at) {
      return new Line(shipment, address, now, told + 1, Optional.of(at), letter);
    }
  }

  /**
   * A line and what became of its last letter.
   *
   * @param unsent still on its way
   * @param bounced it came back
   */
  record Kept(Line line, boolean unsent, boolean bounced) {}

  Map<Key, Kept> of(Collection<Long> shipments) {
    Map<Key, Kept> kept = new HashMap<>();
    session
        .createNativeQuery(
            """
            select t.shipment_id, t.address, cast(t.known as text) as known, t.told, t.told_at,
              coalesce(t.message_id, '') as message_id,
              coalesce(o.sent_at is null and o.given_up_at is null and o.id is not null, false)
                as unsent,
              o.bounced_at is not null as bounced
            from shipment_told t left join outbox o on o.message_id = t.message_id
            where t.shipment_id = any(cast(:shipments as bigint[]))\
            """,
            Object[].class)
        .addScalar("shipment_id", Long.class)
        .addScalar("address", String.class)
        .addScalar("known", String.class)
        .addScalar("told", Integer.class)
        .addScalar("told_at", Instant.class)
        .addScalar("message_id", String.class)
        .addScalar("unsent", Boolean.class)
        .addScalar("bounced", Boolean.class)
        .setParameter("shipments", shipments.toArray(Long[]::new))
        .getResultList()
        .forEach(row -> {
          var line =
              new Line(
                  (Long) row[0],
                  (String) row[1],
                  FactJson.read((String) row[2], Known.class),
                  (Integer) Objects.requireNonNull(row[3]),
                  Optional.ofNullable((Instant) row[4]),
                  (String) row[5]);
          kept.put(line.key(), new Kept(line, (Boolean) row[6], (Boolean) row[7]));
        });
    return kept;
  }

  void write(List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    session
        .createNativeMutationQuery(
            """
            insert into shipment_told (shipment_id, address, known, told, told_at, message_id)
            select shipment, address, known, told, "toldAt", nullif("messageId", '')
            from jsonb_to_recordset(cast(:lines as jsonb))
              as n (shipment bigint, address text, known jsonb, told int, "toldAt" timestamptz,
                "messageId" text)
            on conflict (shipment_id, address) do update
              set known = excluded.known, told = excluded.told, told_at = excluded.told_at,
                message_id = excluded.message_id\
            """)
        .setParameter("lines", FactJson.write(lines))
        .executeUpdate();
  }
}
