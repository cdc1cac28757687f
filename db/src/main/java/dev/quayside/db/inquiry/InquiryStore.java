package dev.quayside.db.inquiry;

import dev.quayside.db.json.FactJson;
import dev.quayside.db.lasttime.TakenOver;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.told.Told;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Inquiries as they were understood, with what became of them. */
public final class InquiryStore {

  public static final List<Class<?>> ROWS = List.of(InquiryRow.class);

  private static final String FILED =
      """
      select i, c.name, o.sentAt from InquiryRow i
      left join CustomerRow c on c.id = i.customerId
      left join OutboxRow o
        on o.inquiryId = i.id and o.followUp = false and o.reader = 'ALL'\
      """;

  private final StatelessSession session;

  public InquiryStore(StatelessSession session) {
    this.session = session;
  }

  public long record(Inquiry inquiry) {
    var row = InquiryRow.of(inquiry);
    session.insert(row);
    return Objects.requireNonNull(row.id);
  }

  public Optional<FiledInquiry> byId(long id) {
    return filed(List.of(id)).stream().findFirst();
  }

  /**
   * What became of what a customer asked for on a page, by the digest of the letter that it made;
   * empty where nobody has read it yet, and for another customer's.
   */
  public Optional<AskedOnPage> asked(CustomerId customer, String digest) {
    return AskedOnPage.find(session, customer, digest);
  }

  /** All that was written in a conversation, the oldest first. */
  public List<FiledInquiry> in(long conversation) {
    return filed(
        select(" where i.conversationId = :conversation order by i.takenInAt, i.id")
            .setParameter("conversation", conversation));
  }

  /** The newest first. */
  public List<FiledInquiry> newest(int limit) {
    return filed(select(" order by i.takenInAt desc, i.id desc").setMaxResults(limit));
  }

  /** Those of these numbers, the newest first. */
  public List<FiledInquiry> filed(List<Long> ids) {
    return filed(
        select(" where i.id in :ids order by i.takenInAt desc, i.id desc")
            .setParameterList("ids", ids));
  }

  /**
   * Keeps what an inquiry asks for, where that can be priced as it stands: one request for each
   * price.
   */
  public void keepReady(long inquiry, List<RateRequest> requests) {
    for (int i = 0; i < requests.size(); i++) {
      session
          .createNativeMutationQuery(
              "insert into inquiry_request (inquiry_id, nth, request)"
                  + " values (:inquiry, :nth, cast(:request as json))")
          .setParameter("inquiry", inquiry)
          .setParameter("nth", i)
          .setParameter("request", FactJson.write(requests.get(i)))
          .executeUpdate();
    }
  }

  /** Keeps what each of these requests has from an earlier quote; by their places, from 0. */
  public void keepTakenOver(long inquiry, List<Optional<TakenOver>> parts) {
    new TakenOverFile(session).keep(inquiry, parts);
  }

  /** The same, in the order of what {@link #ready} finds. */
  public List<Optional<TakenOver>> takenOver(long inquiry) {
    return new TakenOverFile(session).of(inquiry);
  }

  /** Keeps what an inquiry asks for by the word of sales, in place of what was read in it. */
  public void correct(long inquiry, List<RateRequest> requests) {
    session
        .createNativeMutationQuery("delete from inquiry_request where inquiry_id = :inquiry")
        .setParameter("inquiry", inquiry)
        .executeUpdate();
    keepReady(inquiry, requests);
  }

  /**
   * Everything that could be priced as it stood, whether there was a price or not; the newest
   * first.
   */
  public List<ReadyInquiry> readySince(Instant since, int limit) {
    return session
        .createNativeQuery(
            """
            select i.id, i.subject, coalesce(c.name, nullif(i.sender_name, ''), i.sender),
                   cast(r.request as text)
            from inquiry i
            join inquiry_request r on r.inquiry_id = i.id
            left join customer c on c.id = i.customer_id
            where i.taken_in_at > :since
            order by i.taken_in_at desc, i.id desc, r.nth\
            """,
            Object[].class)
        .setParameter("since", since)
        .setMaxResults(limit)
        .getResultStream()
        .map(row ->
            new ReadyInquiry(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                FactJson.read((String) row[3], RateRequest.class)))
        .toList();
  }

  /** What an inquiry asks for, where that could be priced as it stood, in its order. */
  public List<RateRequest> ready(long inquiry) {
    return session
        .createNativeQuery(
            "select cast(request as text) from inquiry_request where inquiry_id = :inquiry"
                + " order by nth",
            String.class)
        .setParameter("inquiry", inquiry)
        .getResultStream()
        .map(request -> FactJson.read(request, RateRequest.class))
        .toList();
  }

  /** Whose inquiry it is; empty where the writer is not registered. */
  public Optional<CustomerId> customerOf(long inquiry) {
    return session
        .createNativeQuery(
            "select customer_id from inquiry where id = :inquiry and customer_id is not null",
            Long.class)
        .setParameter("inquiry", inquiry)
        .uniqueResultOptional()
        .map(CustomerId::new);
  }

  /** An inquiry that was with sales has its price after all. */
  public void quoted(long inquiry, Told reason) {
    session
        .createMutationQuery(
            "update InquiryRow set outcome = 'QUOTED', outcomeReason = :reason,"
                + " outcomeReasonZh = :zh where id = :id")
        .setParameter("reason", reason.en())
        .setParameter("zh", reason.zh())
        .setParameter("id", inquiry)
        .executeUpdate();
  }

  /** Whether a person is to answer the conversation's newest message. */
  public boolean withSales(long conversation) {
    return newestIn(conversation)
        .filter(newest -> newest.outcome() == Outcome.HANDED_OVER)
        .isPresent();
  }

  private Optional<Inquiry> newestIn(long conversation) {
    return session
        .createSelectionQuery(
            "from InquiryRow where conversationId = :conversation order by id desc",
            InquiryRow.class)
        .setParameter("conversation", conversation)
        .setMaxResults(1)
        .uniqueResultOptional()
        .map(InquiryRow::toInquiry);
  }

  /** How many answers a sender was given since then; a robot that answers us is found by it. */
  public long answersSince(String sender, Instant since) {
    return session
        .createSelectionQuery(
            """
            select count(*) from InquiryRow
            where sender = :sender and takenInAt >= :since and outcome <> 'NOT_ANSWERED'\
            """,
            Long.class)
        .setParameter("sender", sender)
        .setParameter("since", since)
        .getSingleResult();
  }

  /** How many answers a conversation was given since then. */
  public long answersIn(long conversation, Instant since) {
    return session
        .createSelectionQuery(
            """
            select count(*) from InquiryRow
            where conversationId = :conversation and takenInAt >= :since
              and outcome <> 'NOT_ANSWERED'\
            """,
            Long.class)
        .setParameter("conversation", conversation)
        .setParameter("since", since)
        .getSingleResult();
  }

  /**
   * Whether the house gave more answers than so many since then. It looks at one row alone, for it
   * is asked with each mail; an answer that was put and taken back counts.
   */
  public boolean moreAnswersThan(long most, Instant since) {
    return session
        .createNativeQuery(
            """
            select put_at >= :since from outbox
            where id <= (select max(id) from outbox) - :most order by id desc limit 1\
            """,
            Boolean.class)
        .setParameter("since", since)
        .setParameter("most", most)
        .uniqueResultOptional()
        .orElse(false);
  }

  private SelectionQuery<Object[]> select(String rest) {
    return session.createSelectionQuery(FILED + rest, Object[].class);
  }

  private List<FiledInquiry> filed(SelectionQuery<Object[]> query) {
    List<Object[]> rows = query.getResultList();
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<Long, List<String>> quotes = quotes(rows.stream().map(InquiryStore::id).toList());
    return rows.stream().map(row -> filed(row, quotes.getOrDefault(id(row), List.of()))).toList();
  }

  private static long id(@Nullable Object[] row) {
    return Objects.requireNonNull(inquiry(row).id);
  }

  private static InquiryRow inquiry(@Nullable Object[] row) {
    return (InquiryRow) Objects.requireNonNull(row[0]);
  }

  private static FiledInquiry filed(@Nullable Object[] row, List<String> quotes) {
    return new FiledInquiry(
        id(row),
        inquiry(row).toInquiry(),
        Optional.ofNullable((String) row[1]),
        quotes,
        Optional.ofNullable((Instant) row[2]));
  }

  /** Those that were given to each of them, and those that were given anew for it. */
  private Map<Long, List<String>> quotes(List<Long> inquiries) {
    return session
        .createNativeQuery(
            """
            select distinct v.inquiry_id, q.number, q.id
            from quote_version v join quote q on q.id = v.quote_id
            where v.inquiry_id in (:inquiries) order by q.id\
            """,
            Object[].class)
        .setParameterList("inquiries", inquiries)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (Long) row[0],
                Collectors.mapping(row -> (String) row[1], Collectors.toList())));
  }
}
