package dev.quayside.db.document;

import dev.quayside.db.json.Digest;
import dev.quayside.db.json.FactJson;
import dev.quayside.db.wall.Whose;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Papers, filed once and fetched as they were. */
public final class DocumentStore {

  public static final List<Class<?>> ROWS = List.of(DocumentRow.class);

  private static final String OF_QUOTE =
      """
      from DocumentRow d join QuoteRow q on q.id = d.quoteId
      where q.number = :number and d.version = :version\
      """;

  private final StatelessSession session;

  public DocumentStore(StatelessSession session) {
    this.session = session;
  }

  /** Files the paper of a quote's version; what is filed already stays as it was sent. */
  public void file(String quote, int version, Document document, DrawnWith with, Instant now) {
    String stationery = FactJson.write(with.stationery());
    String digest = Digest.of(stationery);
    session
        .createNativeMutationQuery(
            "insert into stationery (digest, content) values (:digest, cast(:content as json))"
                + " on conflict (digest) do nothing")
        .setParameter("digest", digest)
        .setParameter("content", stationery)
        .executeUpdate();
    file(quote, version, document, Optional.of(digest), Optional.of(with), now);
  }

  /** The same for a paper that was drawn elsewhere. */
  public void file(String quote, int version, Document document, Instant now) {
    file(quote, version, document, Optional.empty(), Optional.empty(), now);
  }

  private void file(
      String quote,
      int version,
      Document document,
      Optional<String> stationery,
      Optional<DrawnWith> with,
      Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into document
              (customer_id, quote_id, version, name, media_type, content, stationery, buyer,
               accept_at, changes, in_both, drawing, filed_at)
            select customer_id, id, :version, :name, :type, :content, :stationery, :buyer,
              :acceptAt, :changes, :inBoth, :drawing, :now
            from quote where number = :quote
            on conflict (quote_id, version) do nothing\
            """)
        .setParameter("version", version)
        .setParameter("name", document.name())
        .setParameter("type", document.mediaType())
        .setParameter("content", document.content().toArray())
        .setParameter("stationery", stationery.orElse(null), String.class)
        .setParameter("buyer", with.map(DrawnWith::buyer).orElse(null), String.class)
        .setParameter("acceptAt", with.flatMap(DrawnWith::acceptAt).orElse(null), String.class)
        .setParameter("changes", with.map(drawn -> String.join("\n", drawn.changes())).orElse(""))
        .setParameter("inBoth", with.map(DrawnWith::inBoth).orElse(false))
        .setParameter("drawing", with.map(DrawnWith::drawing).orElse(0))
        .setParameter("now", now)
        .setParameter("quote", quote)
        .executeUpdate();
  }

  /** What a filed paper was drawn with; empty where that was not kept. */
  public Optional<DrawnWith> drawnWith(String quote, int version) {
    return session
        .createNativeQuery(
            """
            select cast(s.content as text), d.buyer, d.accept_at, d.changes, d.in_both,
              d.drawing
            from document d
            join quote q on q.id = d.quote_id
            join stationery s on s.digest = d.stationery
            where q.number = :number and d.version = :version\
            """,
            Object[].class)
        .setParameter("number", quote)
        .setParameter("version", version)
        .uniqueResultOptional()
        .map(row ->
            new DrawnWith(
                FactJson.read((String) row[0], Stationery.class),
                (String) row[1],
                Optional.ofNullable((String) row[2]),
                ((String) row[3]).lines().toList(),
                (Boolean) row[4],
                (Integer) row[5]));
  }

  /** A customer's own paper; another customer's is not found. */
  public Optional<Document> find(CustomerId customer, String quote, int version) {
    return find(Whose.of(customer), quote, version);
  }

  /** The paper of a quote that somebody sees; any other is not found. */
  public Optional<Document> find(Whose whose, String quote, int version) {
    return session
        .createSelectionQuery(
            "select d " + OF_QUOTE + " and d.customerId in :customers", DocumentRow.class)
        .setParameter("number", quote)
        .setParameter("version", version)
        .setParameterList("customers", whose.ids())
        .uniqueResultOptional()
        .map(DocumentRow::toDocument);
  }

  /** Anybody's paper; for the desk and for the letter it goes with. */
  public Optional<Document> findForStaff(String quote, int version) {
    return session
        .createSelectionQuery("select d " + OF_QUOTE, DocumentRow.class)
        .setParameter("number", quote)
        .setParameter("version", version)
        .uniqueResultOptional()
        .map(DocumentRow::toDocument);
  }
}
