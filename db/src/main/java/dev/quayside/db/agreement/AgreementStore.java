package dev.quayside.db.agreement;

import dev.quayside.db.autonomy.AutonomyRule;
import dev.quayside.db.autonomy.AutonomyRule.Moves;
import dev.quayside.db.autonomy.AutonomyStore;
import dev.quayside.db.autonomy.KeptRule;
import dev.quayside.db.autonomy.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hibernate.StatelessSession;

/** Keeps whether sales agreed with a letter, and moves the rule by which it went. */
public final class AgreementStore {

  private static final String HOUSE = "Quayside";

  private final StatelessSession session;
  private final AutonomyStore autonomy;

  public AgreementStore(StatelessSession session) {
    this.session = session;
    this.autonomy = new AutonomyStore(session);
  }

  /** What sales look at after it has left. */
  public LookStore looks() {
    return new LookStore(session);
  }

  /** The rules that hold, each with what sales said of its letters. */
  public List<Standing> standings() {
    return autonomy.holding().stream().map(this::standing).toList();
  }

  private Optional<Standing> standing(Predicate<KeptRule> which) {
    return autonomy.holding().stream().filter(which).findFirst().map(this::standing);
  }

  private Standing standing(KeptRule kept) {
    Agreement agreement = since(kept.rule().cell(), kept.setAt());
    return new Standing(kept, agreement, Moving.up(kept.rule().level(), agreement));
  }

  private Agreement since(String cell, Instant setAt) {
    return new Agreement(
        session
            .createNativeQuery(
                "select agreed from agreement where cell = :cell and said_at >= :since"
                    + " order by id desc limit "
                    + Moving.COUNTED,
                Boolean.class)
            .setParameter("cell", cell)
            .setParameter("since", setAt)
            .getResultList());
  }

  /**
   * Somebody of sales sent a letter as it was, or did not; or looked at one that had left. Where
   * that makes a bad run, the rule goes down at once; up it goes where it may by itself.
   */
  public void said(String cell, long outbox, boolean agreed, String by, Instant now) {
    if (cell.isEmpty()) {
      return;
    }
    session
        .createNativeMutationQuery(
            """
            insert into agreement (cell, outbox_id, inquiry_id, agreed, said_by, said_at)
            select :cell, id, inquiry_id, :agreed, :by, :now from outbox where id = :outbox
            on conflict (outbox_id) do nothing\
            """)
        .setParameter("cell", cell)
        .setParameter("outbox", outbox)
        .setParameter("agreed", agreed)
        .setParameter("by", by)
        .setParameter("now", now)
        .executeUpdate();
    standing(kept -> kept.rule().cell().equals(cell)).ifPresent(standing -> move(standing, now));
  }

  private void move(Standing standing, Instant now) {
    AutonomyRule rule = standing.kept().rule();
    Optional<Level> down = Moving.down(rule.level(), standing.agreement());
    Optional<Level> next =
        down.or(() -> standing.mayGoTo().filter(_ -> rule.moves() == Moves.AUTOMATIC));
    next.ifPresent(level -> autonomy.set(rule.at(level), HOUSE, told(standing), now));
  }

  private static String told(Standing standing) {
    Agreement it = standing.agreement();
    return "sales agreed with %d of %d, at least %d %%"
        .formatted(it.agreed(), it.of(), it.percentAtLeast());
  }

  /**
   * Somebody confirms that a rule goes up as it may.
   *
   * @param number of the rule that was looked at
   * @return false where it holds no more, or may not go up any more
   */
  public boolean confirm(long number, String by, Instant now) {
    Optional<Standing> standing = standing(kept -> kept.number() == number);
    standing
        .flatMap(Standing::mayGoTo)
        .ifPresent(level ->
            autonomy.set(standing.get().kept().rule().at(level), by, told(standing.get()), now));
    return standing.flatMap(Standing::mayGoTo).isPresent();
  }
}
