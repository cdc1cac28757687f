package dev.quayside.db.desk;

import dev.quayside.db.desk.QueuedCase.Besides;
import dev.quayside.db.json.FactJson;
import dev.quayside.db.task.SalesTask;
import dev.quayside.rates.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cases that wait for sales: open tasks, quotes held below their floor, letters that were
 * given up. The most urgent first, and of equally urgent ones the dearest.
 */
final class CaseQueue {

  private static final int SHOWN = 200;

  /** Totals are compared in it. */
  private static final Currency HOUSE = Currency.getInstance("USD");

  /**
   * A letter that was given up is seen to by whatever sales did about its conversation since. Who
   * wrote after a case was parked has it looked at again.
   */
  private static final String OPEN =
      """
      with todo as (
        select i.conversation_id, i.id as inquiry_id, t.due_at, t.kind, t.owner,
               cast(null as text) as besides
        from task t join inquiry i on i.id = t.inquiry_id where t.done_at is null
        union all
        select i.conversation_id, i.id, h.held_at, null, null, 'HELD'
        from held_inquiry h join inquiry i on i.id = h.inquiry_id where h.state = 'WAITING'
        union all
        select i.conversation_id, i.id, h.decided_at, null, null, 'UNDER_WAY'
        from held_inquiry h join inquiry i on i.id = h.inquiry_id where h.state = 'APPROVED'
        union all
        select i.conversation_id, i.id, o.given_up_at, null, null, 'NOT_SENT'
        from outbox o join inquiry i on i.id = o.inquiry_id
        where o.given_up_at is not null and not exists (
          select 1 from case_step s join inquiry j on j.id = s.inquiry_id
          where j.conversation_id = i.conversation_id and s.taken_at >= o.given_up_at
            and s.state <> 'TAKEN_BACK' and s.step ->> 'is' in ('TickedOff', 'WroteByHand'))
        union all
        select i.conversation_id, i.id, s.taken_at, null, null,
               case s.state when 'WAITING' then 'UNDER_WAY' else 'LEFT' end
        from case_step s join inquiry i on i.id = s.inquiry_id
        where s.state = 'WAITING' or (s.state = 'LEFT' and not exists (
          select 1 from case_step n join inquiry j on j.id = n.inquiry_id
          where j.conversation_id = i.conversation_id and n.id > s.id
            and n.state <> 'TAKEN_BACK'))),
      waiting as (
        select conversation_id, max(inquiry_id) as inquiry_id, min(due_at) as due_at,
               string_agg(kind, ',' order by due_at) as kinds,
               string_agg(distinct besides, ',') as besides,
               string_agg(distinct u.name, chr(10)) as owners
        from todo left join app_user u on u.id = todo.owner
        group by conversation_id)
      select w.inquiry_id, w.conversation_id, i.subject,
             coalesce(c.name, nullif(i.sender_name, ''), i.sender) as who, w.due_at, w.kinds,
             w.besides, w.owners,
             (select max(worth) from (
                select cast(v.offer -> 'options' -> 0 -> 'totals' -> 'inAll' -> 'amount' ->> 'amount'
                            as numeric) as worth
                from quote q join inquiry qi on qi.id = q.inquiry_id
                join quote_version v on v.quote_id = q.id
                where qi.conversation_id = w.conversation_id and v.version = (
                  select max(n.version) from quote_version n where n.quote_id = q.id)
                union all
                select cast(hq.option -> 'totals' -> 'inAll' -> 'amount' ->> 'amount' as numeric)
                from held_quote hq join inquiry hi on hi.id = hq.inquiry_id
                where hi.conversation_id = w.conversation_id) worths) as worth,
             (select cast(s.step as text) from case_step s join inquiry si on si.id = s.inquiry_id
              where si.conversation_id = w.conversation_id and s.step ->> 'is' = 'Parked'
                and s.state <> 'TAKEN_BACK' and cast(s.step ->> 'until' as timestamptz) > :now
                and not exists (select 1 from inquiry later
                  where later.conversation_id = w.conversation_id
                    and later.taken_in_at > s.taken_at)
              order by s.id desc limit 1) as parked
      from waiting w join inquiry i on i.id = w.inquiry_id
      left join customer c on c.id = i.customer_id
      order by w.due_at limit
      """;

  private final StatelessSession session;

  CaseQueue(StatelessSession session) {
    this.session = session;
  }

  List<QueuedCase> open(Instant now) {
    Comparator<QueuedCase> urgent = Comparator.comparing(one -> one.urgency(now));
    return session
        .createNativeQuery(OPEN + SHOWN, Object[].class)
        .addScalar("inquiry_id", Long.class)
        .addScalar("conversation_id", Long.class)
        .addScalar("subject", String.class)
        .addScalar("who", String.class)
        .addScalar("due_at", Instant.class)
        .addScalar("kinds", String.class)
        .addScalar("besides", String.class)
        .addScalar("owners", String.class)
        .addScalar("worth", BigDecimal.class)
        .addScalar("parked", String.class)
        .setParameter("now", now)
        .getResultStream()
        .map(CaseQueue::queued)
        .sorted(
            urgent
                .thenComparing(CaseQueue::figure, Comparator.reverseOrder())
                .thenComparing(QueuedCase::dueAt))
        .toList();
  }

  private static BigDecimal figure(QueuedCase one) {
    return one.worth().map(Money::amount).orElse(BigDecimal.ZERO);
  }

  private static QueuedCase queued(@Nullable Object[] row) {
    return new QueuedCase(
        (Long) Objects.requireNonNull(row[0]),
        (Long) Objects.requireNonNull(row[1]),
        (String) Objects.requireNonNull(row[2]),
        (String) Objects.requireNonNull(row[3]),
        (Instant) Objects.requireNonNull(row[4]),
        parts(row[5]).stream().distinct().map(SalesTask.Kind::valueOf).toList(),
        besides(parts(row[6])),
        row[7] == null ? List.of() : ((String) row[7]).lines().toList(),
        Optional.ofNullable((BigDecimal) row[8]).map(sum -> new Money(sum, HOUSE)),
        Optional.ofNullable((String) row[9]).map(step -> parked(step)));
  }

  private static Step.Parked parked(String step) {
    return (Step.Parked) FactJson.read(step, Step.class);
  }

  private static Set<Besides> besides(List<String> names) {
    var all = EnumSet.noneOf(Besides.class);
    names.forEach(name -> all.add(Besides.valueOf(name)));
    return all;
  }

  private static List<String> parts(@Nullable Object joined) {
    return joined == null ? List.of() : Arrays.asList(((String) joined).split(","));
  }
}
