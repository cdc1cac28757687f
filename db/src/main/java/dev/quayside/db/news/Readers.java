package dev.quayside.db.news;

import static java.util.stream.Collectors.groupingBy;

import dev.quayside.db.customer.Language;
import dev.quayside.rates.tariff.CustomerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/**
 * Finds who is told what becomes of shipments: those of a party whom its filing names; of who
 * booked with us, where it names none, all his contacts. Nobody whose address is not registered for
 * that party, who was shown out, or whose mail came back; and nobody at a chat's address, where we
 * may not begin to speak.
 */
final class Readers {

  private final StatelessSession session;

  Readers(StatelessSession session) {
    this.session = session;
  }

  /** By shipment. */
  Map<Long, List<Reader>> of(Collection<Long> shipments) {
    return session
        .createNativeQuery(
            """
            with part as (
              select shipment_id, customer_id, people, roles from shipment_party
              where shipment_id = any(cast(:shipments as bigint[])))
            select p.shipment_id, p.customer_id, c.name, c.email as address,
              coalesce(u.language, c.language) as language
            from part p join contact c on c.customer_id = p.customer_id
            left join app_user u on u.email = c.email
            where c.bounced_at is null and c.email not like '%@wecom.invalid'
              and (u.id is null or u.access = 'OPEN' and u.customer_id = p.customer_id)
              and (c.email = any(p.people)
                or cardinality(p.people) = 0 and 'PRINCIPAL' = any(p.roles)
                  and coalesce(u.sees, 'COMPANY') <> 'OWN')
            union all
            select p.shipment_id, p.customer_id, u.name, u.email, u.language
            from part p join app_user u on u.customer_id = p.customer_id and u.email = any(p.people)
            where u.access = 'OPEN' and not exists (select from contact c where c.email = u.email)
            order by shipment_id, address\
            """,
            Object[].class)
        .addScalar("shipment_id", Long.class)
        .addScalar("customer_id", Long.class)
        .addScalar("name", String.class)
        .addScalar("address", String.class)
        .addScalar("language", String.class)
        .setParameter("shipments", shipments.toArray(Long[]::new))
        .getResultList()
        .stream()
        .map(row ->
            new Reader(
                (Long) row[0],
                new CustomerId((Long) row[1]),
                (String) row[2],
                (String) row[3],
                Language.answering((String) row[4])))
        .collect(groupingBy(Reader::shipment));
  }
}
