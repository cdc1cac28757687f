package dev.quayside.db.document;

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
  public void file(String quote, int version, Document document, Instant now) {
    session
        .createNativeMutationQuery(
            """
            insert into document
              (customer_id, quote_id, version, name, media_type, content, filed_at)
            select customer_id, id, :version, :name, :type, :content, :now
            from quote where number = :quote
            on conflict (quote_id, version) do nothing\
            """)
        .setParameter("version", version)
        .setParameter("name", document.name())
        .setParameter("type", document.mediaType())
        .setParameter("content", document.content().toArray())
        .setParameter("now", now)
        .setParameter("quote", quote)
        .executeUpdate();
  }

  /** A customer's own paper; another customer's is not found. */
  public Optional<Document> find(CustomerId customer, String quote, int version) {
    return session
        .createSelectionQuery(
            "select d " + OF_QUOTE + " and d.customerId = :customer", DocumentRow.class)
        .setParameter("number", quote)
        .setParameter("version", version)
        .setParameter("customer", customer.value())
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
