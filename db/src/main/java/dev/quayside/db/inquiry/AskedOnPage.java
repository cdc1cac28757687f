package dev.quayside.db.inquiry;

import dev.quayside.rates.tariff.CustomerId;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * What became of what a customer asked for on a page.
 *
 * @param given numbers of the quotes that answered it
 */
public record AskedOnPage(Outcome outcome, List<String> given) {
  public AskedOnPage {
    given = List.copyOf(given);
  }

  static Optional<AskedOnPage> find(StatelessSession session, CustomerId customer, String digest) {
    return session
        .createNativeQuery(
            """
            select i.outcome, cast(array(
              select q.number from quote q
              where q.inquiry_id = i.id and q.customer_id = i.customer_id and exists (
                select from quote_version v where v.quote_id = q.id and not v.unsent)
              order by q.id) as text[]) as given
            from inquiry i join message m on m.id = i.message_id
            where m.digest = :digest and i.customer_id = :customer\
            """,
            Object[].class)
        .addScalar("outcome", String.class)
        .addScalar("given", String[].class)
        .setParameter("digest", digest)
        .setParameter("customer", customer.value())
        .uniqueResultOptional()
        .map(row -> new AskedOnPage(Outcome.valueOf((String) row[0]), List.of((String[]) row[1])));
  }
}
