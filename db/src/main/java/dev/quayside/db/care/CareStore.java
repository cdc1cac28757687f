package dev.quayside.db.care;

import dev.quayside.db.timeline.Happening.MadeRequest;
import dev.quayside.db.timeline.TimelineStore;
import dev.quayside.db.wall.Whose;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.MutationQuery;

/** Requests and complaints of customers: opened on a page or by a mail, told, closed. */
public final class CareStore {

  private final StatelessSession session;

  public CareStore(StatelessSession session) {
    this.session = session;
  }

  /**
   * Opens a request that is written on the page; the same form sent twice is one request.
   *
   * @param shipment our number; "" where it is about none
   * @param address his, lower case
   * @return its number
   */
  public String open(
      CustomerId customer,
      CareKind kind,
      String shipment,
      String subject,
      String address,
      CareWords first) {
    Optional<String> before =
        session
            .createNativeQuery(
                """
                select r.number from care_words w join care_request r on r.id = w.request_id
                where w.digest = :digest\
                """,
                String.class)
            .setParameter("digest", first.digest())
            .uniqueResultOptional();
    return before.orElseGet(() -> {
      String number =
          insert(
              customer, Optional.empty(), kind, shipment, subject, first.by(), address, first.at());
      write(number, first);
      return number;
    });
  }

  /** Opens one for a complaint that came by mail, once for its conversation. */
  public void openByMail(
      CustomerId customer,
      long conversation,
      String subject,
      String by,
      String address,
      Instant now) {
    boolean there =
        session
            .createNativeQuery(
                "select exists (select 1 from care_request where conversation_id = :conversation)",
                Boolean.class)
            .setParameter("conversation", conversation)
            .getSingleResult();
    if (!there) {
      insert(
          customer,
          Optional.of(conversation),
          CareKind.COMPLAINT,
          "",
          subject,
          by,
          address.toLowerCase(Locale.ROOT),
          now);
    }
  }

  private String insert(
      CustomerId customer,
      Optional<Long> conversation,
      CareKind kind,
      String shipment,
      String subject,
      String by,
      String address,
      Instant now) {
    String number =
        session
            .createNativeQuery(
                """
                insert into care_request (customer_id, conversation_id, kind, shipment, subject,
                  by_name, address, opened_at)
                values (:customer, :conversation, :kind, :shipment, :subject, :by, :address, :now)
                returning number\
                """,
                String.class)
            .setParameter("customer", customer.value())
            .setParameter("conversation", conversation.orElse(null), Long.class)
            .setParameter("kind", kind.name())
            .setParameter("shipment", shipment)
            .setParameter("subject", subject)
            .setParameter("by", by)
            .setParameter("address", address)
            .setParameter("now", now)
            .getSingleResult();
    new TimelineStore(session).append(customer, new MadeRequest(number, kind.name()), now);
    return number;
  }

  /** Keeps what he writes on its page; false where the same form was sent before. */
  public boolean write(String number, CareWords words) {
    reopen(" number = :number", words.at()).setParameter("number", number).executeUpdate();
    return session
            .createNativeMutationQuery(
                """
                insert into care_words (request_id, digest, message_id, words, by_name, written_at)
                select id, :digest, :message, :words, :by, :at from care_request
                where number = :number on conflict (digest) do nothing\
                """)
            .setParameter("digest", words.digest())
            .setParameter("message", words.messageId())
            .setParameter("words", words.words())
            .setParameter("by", words.by())
            .setParameter("at", words.at())
            .setParameter("number", number)
            .executeUpdate()
        == 1;
  }

  /** Message-IDs of its letters, theirs and ours, so many at most. */
  public List<String> letters(CareRequest request, int most) {
    return session
        .createNativeQuery(
            """
            select message_id from care_words where request_id = :request
            union select message_id from thread_message where conversation_id = :conversation
            limit :most\
            """,
            String.class)
        .setParameter("request", request.id())
        .setParameter("conversation", request.conversation().orElse(null), Long.class)
        .setParameter("most", most)
        .getResultList();
  }

  /** What he writes after it was closed opens it again, by mail as well. */
  public void saidByMail(CustomerId customer, long conversation, Instant now) {
    reopen(" customer_id = :customer and conversation_id = :conversation", now)
        .setParameter("customer", customer.value())
        .setParameter("conversation", conversation)
        .executeUpdate();
  }

  private MutationQuery reopen(String which, Instant now) {
    return session
        .createNativeMutationQuery(
            """
            update care_request set closed_at = null, closed_by = null, outcome = null,
              reopened_at = :now
            where closed_at < :now and\
            """
                + which)
        .setParameter("now", now);
  }

  /** What was written on the page has been read, and is in this conversation. */
  public void arrived(long message, long conversation) {
    session
        .createNativeMutationQuery(
            """
            update care_request set conversation_id = :conversation
            where conversation_id is null and id in (
              select w.request_id from care_words w join message m on m.digest = w.digest
              where m.id = :message)\
            """)
        .setParameter("conversation", conversation)
        .setParameter("message", message)
        .executeUpdate();
  }

  /**
   * The request that a mail belongs to; empty for none. One that was opened by a mail among others
   * has its conversation no more once it is closed.
   *
   * @param conversation where the mail belongs
   */
  public Optional<CareKind> ofMail(long message, Optional<Long> conversation) {
    return session
        .createNativeQuery(
            """
            select r.kind from message m join care_words w on w.digest = m.digest
            join care_request r on r.id = w.request_id
            where m.id = :message
            union all
            (select r.kind from care_request r
            where r.conversation_id = :conversation and (r.closed_at is null
              or exists (select 1 from care_words w where w.request_id = r.id))
            order by r.id desc)
            limit 1\
            """,
            String.class)
        .setParameter("message", message)
        .setParameter("conversation", conversation.orElse(null), Long.class)
        .uniqueResultOptional()
        .map(CareKind::valueOf);
  }

  /** Those that somebody sees, the newest first, by their numbers in the book. */
  public List<Long> seen(Whose whose, int limit) {
    return seen(whose, "", limit);
  }

  /** One that somebody sees. */
  public Optional<Long> seen(Whose whose, String number) {
    return seen(whose, number, 1).stream().findFirst();
  }

  private List<Long> seen(Whose whose, String number, int limit) {
    return session
        .createNativeQuery(
            """
            select id from care_request
            where customer_id in (:customers) and (:number = '' or number = :number)
              and (:person = '' or address = :person
                or quayside_talks(conversation_id, :person))
            order by id desc limit :limit\
            """,
            Long.class)
        .setParameterList("customers", whose.ids())
        .setParameter("person", whose.person())
        .setParameter("number", number)
        .setParameter("limit", limit)
        .getResultList();
  }

  /** How they stand. */
  public CareReading reading() {
    return new CareReading(session);
  }

  /** What sales do with them. */
  public CareDesk desk() {
    return new CareDesk(session);
  }
}
