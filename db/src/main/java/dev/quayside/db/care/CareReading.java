package dev.quayside.db.care;

import dev.quayside.db.task.WorkingHours;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Reads how requests stand: out of what was written, answered and looked at in each. */
public final class CareReading {

  private static final String STANDS =
      """
      select r.id, r.number, r.customer_id, c.name, r.conversation_id, r.kind, r.shipment, r.subject,
        r.by_name, r.opened_at, r.waits_since, r.closed_at, r.reopened_at, r.outcome, mail.newest,
        greatest(r.opened_at, mail.said, page.said) as said, letter.answered,
        exists (select 1 from case_look k where k.conversation_id = r.conversation_id) as looked,
        coalesce(todo.owner, manager.name) as owner, todo.due
      from care_request r join customer c on c.id = r.customer_id
      left join app_user manager on manager.id = c.account_manager
      left join lateral (
        select max(i.id) as newest, max(i.taken_in_at) as said from inquiry i
        where i.conversation_id = r.conversation_id and i.customer_id = r.customer_id) mail on true
      left join lateral (
        select max(w.written_at) as said from care_words w where w.request_id = r.id) page on true
      left join lateral (
        select max(o.put_at) as answered from inquiry i join outbox o on o.inquiry_id = i.id
        where i.conversation_id = r.conversation_id and o.put_at >= r.opened_at
          and o.notice ->> 'is' = 'WrittenByHand' and not o.held) letter on true
      left join lateral (
        select u.name as owner, t.due_at as due from inquiry i join task t on t.inquiry_id = i.id
        left join app_user u on u.id = t.owner
        where i.conversation_id = r.conversation_id and t.done_at is null
        order by t.due_at, t.id limit 1) todo on true\
      """;

  private final StatelessSession session;

  CareReading(StatelessSession session) {
    this.session = session;
  }

  /** Those of these numbers in the book, the newest first. */
  public List<CareRequest> these(List<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : read(stands(" where r.id in (:ids) order by r.id desc").setParameterList("ids", ids));
  }

  /** Those that are not closed, the newest first. */
  public List<CareRequest> open(int limit) {
    return read(stands(" where r.closed_at is null order by r.id desc").setMaxResults(limit));
  }

  public Optional<CareRequest> byNumber(String number) {
    return read(stands(" where r.number = :number").setParameter("number", number)).stream()
        .findFirst();
  }

  /** Of one conversation, the newest. */
  public Optional<CareRequest> inConversation(long conversation) {
    return read(
            stands(" where r.conversation_id = :conversation order by r.id desc")
                .setParameter("conversation", conversation)
                .setMaxResults(1))
        .stream()
        .findFirst();
  }

  /** Of one customer, those that are not closed, the newest first. */
  public List<CareRequest> openOf(CustomerId customer, int limit) {
    return read(
        stands(" where r.customer_id = :customer and r.closed_at is null order by r.id desc")
            .setParameter("customer", customer.value())
            .setMaxResults(limit));
  }

  private NativeQuery<Object[]> stands(String which) {
    return session
        .createNativeQuery(STANDS + which, Object[].class)
        .addScalar("id", Long.class)
        .addScalar("number", String.class)
        .addScalar("customer_id", Long.class)
        .addScalar("name", String.class)
        .addScalar("conversation_id", Long.class)
        .addScalar("kind", String.class)
        .addScalar("shipment", String.class)
        .addScalar("subject", String.class)
        .addScalar("by_name", String.class)
        .addScalar("opened_at", Instant.class)
        .addScalar("waits_since", Instant.class)
        .addScalar("closed_at", Instant.class)
        .addScalar("reopened_at", Instant.class)
        .addScalar("outcome", String.class)
        .addScalar("newest", Long.class)
        .addScalar("said", Instant.class)
        .addScalar("answered", Instant.class)
        .addScalar("looked", Boolean.class)
        .addScalar("owner", String.class)
        .addScalar("due", Instant.class);
  }

  private static List<CareRequest> read(SelectionQuery<Object[]> query) {
    return query.getResultStream().map(CareReading::request).toList();
  }

  /** The robot says so, too, once it has read it. */
  private static Instant promised(Instant said) {
    return new WorkingHours(ZoneId.systemDefault()).answered(said);
  }

  private static CareRequest request(@Nullable Object[] row) {
    var said = (Instant) Objects.requireNonNull(row[15]);
    CareState state =
        CareState.of(
            said,
            Optional.ofNullable((Instant) row[16]),
            Boolean.TRUE.equals(row[17]),
            Optional.ofNullable((Instant) row[10]),
            row[11] != null,
            row[12] != null);
    return new CareRequest(
        (Long) Objects.requireNonNull(row[0]),
        (String) Objects.requireNonNull(row[1]),
        new CustomerId((Long) Objects.requireNonNull(row[2])),
        (String) Objects.requireNonNull(row[3]),
        Optional.ofNullable((Long) row[4]),
        Optional.ofNullable((Long) row[14]),
        CareKind.valueOf((String) Objects.requireNonNull(row[5])),
        (String) Objects.requireNonNull(row[6]),
        (String) Objects.requireNonNull(row[7]),
        (String) Objects.requireNonNull(row[8]),
        (Instant) Objects.requireNonNull(row[9]),
        said,
        state,
        Optional.ofNullable((String) row[18]),
        Optional.ofNullable((Instant) row[19])
            .or(() -> Optional.of(promised(said)).filter(_ -> state.withUs())),
        Optional.ofNullable((String) row[13]).map(CareEnd::valueOf));
  }

  /**
   * What was said in it since it was opened, the oldest first: on the page, by mail, and by
   * colleagues to all who are on it.
   */
  public List<CareEntry> said(CareRequest request) {
    return session
        .createNativeQuery(
            """
            select false as ours, by_name as who, words, written_at as at
            from care_words where request_id = :request
            union all
            select false, coalesce(nullif(i.sender_name, ''), i.sender), i.text, i.taken_in_at
            from inquiry i join message m on m.id = i.message_id
            where i.conversation_id = :conversation and i.customer_id = :customer
              and i.decided_at >= :opened
              and not exists (select 1 from care_words w where w.digest = m.digest)
            union all
            select true, o.notice ->> 'who', o.notice ->> 'text', o.put_at
            from inquiry i join outbox o on o.inquiry_id = i.id
            where i.conversation_id = :conversation and i.customer_id = :customer
              and o.put_at >= :opened and o.notice ->> 'is' = 'WrittenByHand' and o.reader = 'ALL'
              and not o.held and o.given_up_at is null
            order by at\
            """,
            Object[].class)
        .addScalar("ours", Boolean.class)
        .addScalar("who", String.class)
        .addScalar("words", String.class)
        .addScalar("at", Instant.class)
        .setParameter("request", request.id())
        .setParameter("conversation", request.conversation().orElse(null), Long.class)
        .setParameter("customer", request.customer().value())
        .setParameter("opened", request.openedAt())
        .getResultStream()
        .map(row ->
            new CareEntry((Boolean) row[0], (String) row[1], (String) row[2], (Instant) row[3]))
        .toList();
  }
}
