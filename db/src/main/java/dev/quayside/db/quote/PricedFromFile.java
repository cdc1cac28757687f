package dev.quayside.db.quote;

import dev.quayside.db.json.Digest;
import dev.quayside.db.json.FactJson;
import dev.quayside.rates.quote.HouseTerms;
import dev.quayside.rates.quote.RateQuery;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Where it is kept what quotes were priced from; terms that many quotes share are kept once. */
final class PricedFromFile {

  private final StatelessSession session;

  PricedFromFile(StatelessSession session) {
    this.session = session;
  }

  void keep(String number, int version, PricedFrom from) {
    String terms = FactJson.write(from.terms());
    String digest = Digest.of(terms);
    session
        .createNativeMutationQuery(
            "insert into house_terms (digest, terms) values (:digest, cast(:terms as json))"
                + " on conflict (digest) do nothing")
        .setParameter("digest", digest)
        .setParameter("terms", terms)
        .executeUpdate();
    session
        .createNativeMutationQuery(
            """
            update quote_version set query = cast(:query as json), library_version = :library,
              terms = :terms, pricing = :pricing
            from quote
            where quote.id = quote_id and quote.number = :number and version = :version\
            """)
        .setParameter("query", FactJson.write(from.query()))
        .setParameter("library", from.library())
        .setParameter("terms", digest)
        .setParameter("pricing", from.pricing())
        .setParameter("number", number)
        .setParameter("version", version)
        .executeUpdate();
  }

  Optional<PricedFrom> find(String number, int version) {
    return session
        .createNativeQuery(
            """
            select cast(v.query as text), v.library_version, cast(t.terms as text), v.pricing
            from quote_version v
            join quote q on q.id = v.quote_id
            join house_terms t on t.digest = v.terms
            where q.number = :number and v.version = :version\
            """,
            Object[].class)
        .setParameter("number", number)
        .setParameter("version", version)
        .uniqueResultOptional()
        .map(row ->
            new PricedFrom(
                FactJson.read((String) row[0], RateQuery.class),
                (Long) row[1],
                FactJson.read((String) row[2], HouseTerms.class),
                (Integer) row[3]));
  }
}
