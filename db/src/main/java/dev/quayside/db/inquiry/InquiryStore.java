package dev.quayside.db.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Inquiries as they were understood, with what became of them. */
public final class InquiryStore {

  public static final List<Class<?>> ROWS = List.of(InquiryRow.class);

  private static final String FILED =
      """
      select i, c.name, o.sentAt from InquiryRow i
      left join CustomerRow c on c.id = i.customerId
      left join OutboxRow o on o.inquiryId = i.id\
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
    return session
        .createSelectionQuery(FILED + " where i.id = :id", Object[].class)
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(this::filed);
  }

  /** The newest first. */
  public List<FiledInquiry> newest(int limit) {
    return session
        .createSelectionQuery(FILED + " order by i.takenInAt desc, i.id desc", Object[].class)
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(this::filed)
        .toList();
  }

  /** The conversation's newest message, where we answered it with a question that is still open. */
  public Optional<Inquiry> openQuestion(long conversation) {
    return session
        .createSelectionQuery(
            "from InquiryRow where conversationId = :conversation order by id desc",
            InquiryRow.class)
        .setParameter("conversation", conversation)
        .setMaxResults(1)
        .uniqueResultOptional()
        .map(InquiryRow::toInquiry)
        .filter(newest -> newest.outcome() == Outcome.ASKED);
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

  private FiledInquiry filed(@Nullable Object[] row) {
    var inquiry = (InquiryRow) Objects.requireNonNull(row[0]);
    long id = Objects.requireNonNull(inquiry.id);
    return new FiledInquiry(
        id,
        inquiry.toInquiry(),
        Optional.ofNullable((String) row[1]),
        quotes(id),
        Optional.ofNullable((Instant) row[2]));
  }

  private List<String> quotes(long inquiry) {
    return session
        .createNativeQuery(
            "select number from quote where inquiry_id = :inquiry order by id", String.class)
        .setParameter("inquiry", inquiry)
        .getResultList();
  }
}
