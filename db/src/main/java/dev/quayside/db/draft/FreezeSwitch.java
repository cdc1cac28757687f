package dev.quayside.db.draft;

import dev.quayside.db.autonomy.Freeze;
import dev.quayside.db.autonomy.Passing.Hold;
import dev.quayside.db.json.FactJson;
import dev.quayside.db.outbox.KeptBack;
import dev.quayside.db.outbox.Notice;
import dev.quayside.rates.told.Told;
import java.time.Instant;
import org.hibernate.StatelessSession;

/**
 * Freezes the house: from then on nothing leaves that the robot writes or has written. What waits
 * to be sent becomes a draft, also after a thaw, for nobody knows how old it is by then.
 */
public final class FreezeSwitch {

  private final StatelessSession session;

  FreezeSwitch(StatelessSession session) {
    this.session = session;
  }

  /** False where it was frozen before: whoever was first counts. */
  public boolean freeze(String by, String why, Instant now) {
    boolean frozen =
        session
                .createNativeMutationQuery(
                    """
                    insert into house_freeze (frozen_by, frozen_at, why) values (:by, :now, :why)
                    on conflict do nothing\
                    """)
                .setParameter("by", by)
                .setParameter("now", now)
                .setParameter("why", why)
                .executeUpdate()
            > 0;
    if (frozen) {
      keepAllBack(Freeze.told(by, why), now);
    }
    return frozen;
  }

  /** Lets letters leave again; false where the house was not frozen. */
  public boolean thaw(String by, Instant now) {
    keepAllBack(new Told("written while the house was frozen", "冻结期间写成"), now);
    return session
            .createNativeMutationQuery(
                "update house_freeze set thawed_by = :by, thawed_at = :now where thawed_at is null")
            .setParameter("by", by)
            .setParameter("now", now)
            .executeUpdate()
        > 0;
  }

  /** But what somebody of sales sends, and what a mail server may have already. */
  private void keepAllBack(Told detail, Instant now) {
    var keptBack = new KeptBack(session);
    session
        .createNativeQuery(
            """
            update outbox set held = true
            where sent_at is null and given_up_at is null and not held and not released
              and not exists (select 1 from outbox_sending s where s.outbox_id = outbox.id)
            returning id, inquiry_id, cast(notice as text) as told\
            """,
            Object[].class)
        .addScalar("id", Long.class)
        .addScalar("inquiry_id", Long.class)
        .addScalar("told", String.class)
        .getResultList()
        .forEach(row ->
            keptBack.waits(
                new KeptBack.Letter(
                    (Long) row[0], (Long) row[1], FactJson.read((String) row[2], Notice.class), ""),
                Hold.FROZEN,
                detail,
                now));
  }
}
