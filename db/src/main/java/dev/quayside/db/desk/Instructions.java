package dev.quayside.db.desk;

import dev.quayside.db.desk.FiledStep.Progress;
import dev.quayside.db.json.FactJson;
import dev.quayside.rates.told.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** What the bot does for sales, once it can no longer be taken back. */
public final class Instructions {

  private final StatelessSession session;

  Instructions(StatelessSession session) {
    this.session = session;
  }

  /** The next that is due; it comes up again should whoever took it not come back. */
  public Optional<Instructed> claimNext(Instant now, Duration lease) {
    return session
        .createNativeQuery(
            """
            update case_step s set tries = tries + 1, due_at = :again
            where s.id = (select id from case_step where state = 'WAITING' and due_at <= :now
                          order by due_at, id limit 1 for update skip locked)
            returning s.id, s.inquiry_id,
                      (select u.name from app_user u where u.id = s.taken_by) as who,
                      cast(s.step as text) as step, s.tries\
            """,
            Object[].class)
        .setParameter("again", now.plus(lease))
        .setParameter("now", now)
        .uniqueResultOptional()
        .map(row ->
            new Instructed(
                (Long) row[0],
                (Long) row[1],
                (String) row[2],
                FactJson.read((String) row[3], Step.class),
                (Integer) row[4]));
  }

  /** False when somebody else has done it meanwhile: then nothing may be written about it. */
  public boolean done(Instructed asked) {
    return settle(asked, Progress.DONE, Told.NOTHING);
  }

  /** It could not be done. */
  public boolean left(Instructed asked, Told why) {
    return settle(asked, Progress.LEFT, why);
  }

  private boolean settle(Instructed asked, Progress state, Told outcome) {
    return session
            .createNativeMutationQuery(
                "update case_step set state = :state, outcome = :outcome, outcome_zh = :zh"
                    + " where id = :step and state = 'WAITING'")
            .setParameter("state", state.name())
            .setParameter("outcome", outcome.en())
            .setParameter("zh", outcome.zh())
            .setParameter("step", asked.step())
            .executeUpdate()
        == 1;
  }
}
