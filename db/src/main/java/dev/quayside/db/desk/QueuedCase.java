package dev.quayside.db.desk;

import dev.quayside.db.task.SalesTask;
import dev.quayside.rates.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A conversation that waits for somebody of sales.
 *
 * @param inquiry the newest of its mails that something is to be done about
 * @param who the customer, or the writer's name or address where he is not registered
 * @param dueAt until when the first thing is to be done
 * @param tasks what is to be done, the most urgent first
 * @param besides what else waits
 * @param owners who is to do it; empty for the team
 * @param worth what was quoted, or is held, for the dearest of it
 * @param parked until when nothing is to be done, and why
 */
public record QueuedCase(
    long inquiry,
    long conversation,
    String subject,
    String who,
    Instant dueAt,
    List<SalesTask.Kind> tasks,
    Set<Besides> besides,
    List<String> owners,
    Optional<Money> worth,
    Optional<Step.Parked> parked) {

  /** What waits beside tasks. */
  public enum Besides {
    /** A quote below its floor. */
    HELD,
    /** A letter that was given up. */
    NOT_SENT,
    /** A step of sales that the bot is about to do. */
    UNDER_WAY,
    /** A step of sales that the bot could not do. */
    LEFT
  }

  public QueuedCase {
    tasks = List.copyOf(tasks);
    besides = Set.copyOf(besides);
    owners = List.copyOf(owners);
  }

  /** Whether it is for somebody: his own, or nobody's yet. */
  public boolean isFor(String name) {
    return owners.isEmpty() || owners.contains(name);
  }

  /** Whether nothing is to be done about it for now. */
  public boolean rests(Instant now) {
    return urgency(now) == Urgency.PARKED || urgency(now) == Urgency.UNDER_WAY;
  }

  /** How soon something is to be done; the first is the most urgent. */
  public enum Urgency {
    OVERDUE,
    WITHIN_THE_HOUR,
    WITHIN_A_DAY,
    LATER,
    UNDER_WAY,
    PARKED
  }

  public Urgency urgency(Instant now) {
    if (parked.isPresent()) {
      return Urgency.PARKED;
    }
    if (besides.contains(Besides.UNDER_WAY)) {
      return Urgency.UNDER_WAY;
    }
    if (dueAt.isBefore(now)) {
      return Urgency.OVERDUE;
    }
    if (dueAt.isBefore(now.plusSeconds(3600))) {
      return Urgency.WITHIN_THE_HOUR;
    }
    return dueAt.isBefore(now.plusSeconds(86_400)) ? Urgency.WITHIN_A_DAY : Urgency.LATER;
  }
}
