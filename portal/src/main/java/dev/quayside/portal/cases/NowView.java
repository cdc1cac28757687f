package dev.quayside.portal.cases;

import dev.quayside.db.desk.FiledStep;
import dev.quayside.db.desk.FiledStep.Progress;
import dev.quayside.db.desk.Looking;
import dev.quayside.db.desk.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What may change at any moment while somebody looks at a case.
 *
 * @param seen how it stood when the page was drawn
 * @param stands how it stands now
 * @param user who looks
 * @param steps all that sales have done in it
 * @param others who else looks
 */
public record NowView(
    long inquiry,
    Stamp seen,
    Stamp stands,
    long user,
    List<FiledStep> steps,
    List<Looking> others,
    Instant now) {

  private static final int NEARLY = 1;
  private static final int CALMLY = 10;

  public NowView {
    steps = List.copyOf(steps);
    others = List.copyOf(others);
  }

  /** What he can still take back. */
  public Optional<FiledStep> returnable() {
    return steps.reversed().stream()
        .filter(step -> step.by() == user && step.returnable(now))
        .findFirst();
  }

  /** What the bot is about to do. */
  public List<FiledStep> waiting() {
    return steps.stream()
        .filter(step -> step.state() == Progress.WAITING)
        .filter(step -> returnable().filter(step::equals).isEmpty())
        .toList();
  }

  /** Whether the bot is about to do anything in it. */
  public boolean underWay() {
    return steps.stream().anyMatch(step -> step.state() == Progress.WAITING);
  }

  /** What the bot could not do, unless somebody has seen to it since. */
  public Optional<FiledStep> left() {
    return steps.reversed().stream()
        .filter(step -> step.state() != Progress.TAKEN_BACK)
        .findFirst()
        .filter(step -> step.state() == Progress.LEFT);
  }

  /** Whether the page is no longer how the case is. */
  public boolean overtaken() {
    return !seen.equals(stands);
  }

  /** What others have done since the page was drawn. */
  public List<FiledStep> since() {
    return steps.stream().filter(step -> step.id() > seen.step() && step.by() != user).toList();
  }

  /** After how many seconds it is worth looking again. */
  public int pause() {
    return returnable().isPresent() || !waiting().isEmpty() ? NEARLY : CALMLY;
  }
}
