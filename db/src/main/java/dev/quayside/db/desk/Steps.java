package dev.quayside.db.desk;

import dev.quayside.db.desk.FiledStep.Progress;
import dev.quayside.db.inquiry.InquiryStore;
import dev.quayside.db.json.FactJson;
import dev.quayside.db.timeline.Happening;
import dev.quayside.db.timeline.TimelineStore;
import dev.quayside.rates.told.Told;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** How steps lie in the book. */
final class Steps {

  private static final String EACH =
      """
      select s.id, s.inquiry_id, s.taken_by, u.name, s.taken_at, cast(s.step as text), s.state,
             s.outcome, s.outcome_zh
      from case_step s join app_user u on u.id = s.taken_by
      join inquiry i on i.id = s.inquiry_id
      """;

  /** All inquiries of the conversation. */
  private static final String SAME =
      """
      with same as (
        select other.id as inquiry_id from inquiry mine
        join inquiry other on other.conversation_id = mine.conversation_id
        where mine.id = :inquiry)
      """;

  private final StatelessSession session;

  Steps(StatelessSession session) {
    this.session = session;
  }

  /** Whoever acts on the same conversation waits here; false where there is no such inquiry. */
  boolean holdCase(long inquiry) {
    return session
        .createNativeQuery(
            """
            select c.id from conversation c join inquiry i on i.conversation_id = c.id
            where i.id = :inquiry for no key update of c\
            """,
            Long.class)
        .setParameter("inquiry", inquiry)
        .uniqueResultOptional()
        .isPresent();
  }

  /** A step, which nobody else can touch until the transaction ends. */
  Optional<FiledStep> hold(long step) {
    return session
        .createNativeQuery(EACH + "where s.id = :step for update of s", Object[].class)
        .setParameter("step", step)
        .uniqueResultOptional()
        .map(Steps::filed);
  }

  List<FiledStep> in(long conversation) {
    return session
        .createNativeQuery(
            EACH + "where i.conversation_id = :conversation order by s.id", Object[].class)
        .setParameter("conversation", conversation)
        .getResultStream()
        .map(Steps::filed)
        .toList();
  }

  /** How far each case has come; without those that are not there. */
  Map<Long, Stamp> stamps(List<Long> inquiries) {
    Map<Long, Stamp> stamps = new HashMap<>();
    if (!inquiries.isEmpty()) {
      session
          .createNativeQuery(
              """
              with same as (
                select mine.id as of_one, other.id as inquiry_id from inquiry mine
                join inquiry other on other.conversation_id = mine.conversation_id
                where mine.id in (:inquiries))
              select one.of_one,
                     coalesce((select max(s.id) from case_step s join same using (inquiry_id)
                               where same.of_one = one.of_one), 0) as step,
                     (select count(*) from case_step s join same using (inquiry_id)
                      where same.of_one = one.of_one
                        and s.state in ('TAKEN_BACK', 'DONE', 'LEFT')) as ended,
                     max(one.inquiry_id) as mail,
                     coalesce((select max(o.id) from outbox o join same using (inquiry_id)
                               where same.of_one = one.of_one), 0) as letter,
                     (select count(*) from held_inquiry h join same using (inquiry_id)
                      where same.of_one = one.of_one and h.state <> 'WAITING') as decided
              from same one group by one.of_one\
              """,
              Object[].class)
          .addScalar("of_one", Long.class)
          .addScalar("step", Long.class)
          .addScalar("ended", Long.class)
          .addScalar("mail", Long.class)
          .addScalar("letter", Long.class)
          .addScalar("decided", Long.class)
          .setParameterList("inquiries", inquiries)
          .getResultList()
          .forEach(row ->
              stamps.put(
                  (Long) row[0],
                  new Stamp(
                      (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4], (Long) row[5])));
    }
    return stamps;
  }

  /** What somebody may still take back, the newest first. */
  List<FiledStep> returnable(long user, Instant now) {
    return session
        .createNativeQuery(
            EACH
                + """
                where s.taken_at > :since and s.taken_by = :user
                  and s.state in ('HOLDS', 'WAITING') order by s.id desc\
                """,
            Object[].class)
        .setParameter("since", now.minus(CaseStore.TIME_TO_THINK))
        .setParameter("user", user)
        .getResultStream()
        .map(Steps::filed)
        .toList();
  }

  /** What has happened since somebody looked. */
  Stepped.Overtaken since(Act act, Stamp now) {
    List<FiledStep> later =
        session
            .createNativeQuery(
                SAME
                    + EACH
                    + "where i.id in (select inquiry_id from same) and s.id > :step order by s.id",
                Object[].class)
            .setParameter("inquiry", act.inquiry())
            .setParameter("step", act.seen().step())
            .getResultStream()
            .map(Steps::filed)
            .toList();
    return new Stepped.Overtaken(
        later, now.mail() != act.seen().mail(), now.letter() != act.seen().letter());
  }

  /** Whether the bot is about to price something of this conversation, or to send what waits. */
  boolean underWay(long inquiry) {
    return session
        .createNativeQuery(
            SAME
                + """
                select exists (select 1 from case_step s join same using (inquiry_id)
                  where s.state = 'WAITING'
                    and s.step ->> 'is' in ('PricedAgain', 'SentDraft', 'KeptDraft'))\
                """,
            Boolean.class)
        .setParameter("inquiry", inquiry)
        .getSingleResult();
  }

  long keep(Act act, Step step) {
    return session
        .createNativeQuery(
            """
            insert into case_step (inquiry_id, taken_by, taken_at, step, state, due_at)
            values (:inquiry, :by, :now, cast(:step as json), :state, cast(:due as timestamptz))
            returning id\
            """,
            Long.class)
        .setParameter("inquiry", act.inquiry())
        .setParameter("by", act.by().id())
        .setParameter("now", act.now())
        .setParameter("step", FactJson.write(step))
        .setParameter("state", step.begins().name())
        .setParameter(
            "due", step.forTheBot() ? act.now().plus(CaseStore.TIME_TO_THINK) : null, Instant.class)
        .getSingleResult();
  }

  /** False where the bot has taken it up. */
  boolean takeBack(long step) {
    return session
            .createNativeMutationQuery(
                "update case_step set state = 'TAKEN_BACK'"
                    + " where id = :step and tries = 0 and state in ('HOLDS', 'WAITING')")
            .setParameter("step", step)
            .executeUpdate()
        == 1;
  }

  /** Writes it into the customer's story, where the writer is one. */
  void tell(long inquiry, String who, String what, Instant now) {
    new InquiryStore(session)
        .customerOf(inquiry)
        .ifPresent(customer ->
            new TimelineStore(session)
                .append(customer, new Happening.HandledBySales(who, what), now));
  }

  private static FiledStep filed(@Nullable Object[] row) {
    return new FiledStep(
        (Long) Objects.requireNonNull(row[0]),
        (Long) Objects.requireNonNull(row[1]),
        (Long) Objects.requireNonNull(row[2]),
        (String) Objects.requireNonNull(row[3]),
        (Instant) Objects.requireNonNull(row[4]),
        FactJson.read((String) Objects.requireNonNull(row[5]), Step.class),
        Progress.valueOf((String) Objects.requireNonNull(row[6])),
        Told.read(
            (String) Objects.requireNonNull(row[7]), (String) Objects.requireNonNull(row[8])));
  }
}
