package dev.quayside.inbox.read;

import dev.quayside.inbox.read.draft.BoxDraft;
import dev.quayside.inbox.read.draft.CargoDraft;
import dev.quayside.inbox.read.draft.RfqDraft;
import dev.quayside.inbox.read.proof.Marked;
import dev.quayside.inbox.read.words.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills what a message leaves open with what the customer said before, so that he says it once. */
public final class Completion {

  private static final Pattern CONTAINERS = Pattern.compile("^(" + Numbers.COUNT + ")[ ]");

  private Completion() {}

  /**
   * The newer draft, its gaps filled from the earlier one. What is said anew replaces what was said
   * before; only the doubts of the new words remain, for the old ones were asked about.
   */
  public static RfqDraft of(RfqDraft now, RfqDraft earlier) {
    var before = Marked.earlier(earlier);
    var mode = now.mode().or(before::mode);
    var origin = newer(now.origin(), before.origin());
    var destination = newer(now.destination(), before.destination());
    var equipment = newer(counted(now.equipment(), before), before.equipment());
    var cargo = cargo(now.cargo(), before.cargo());
    return new RfqDraft(
        mode,
        origin,
        destination,
        now.pickup().or(before::pickup),
        now.delivery().or(before::delivery),
        equipment,
        cargo,
        now.incoterm().or(before::incoterm),
        now.readyDate().or(before::readyDate),
        now.frequency().or(before::frequency),
        newer(now.services(), before.services()),
        newer(now.carriers(), before.carriers()),
        newer(now.shunned(), before.shunned()),
        now.targetPrice().or(before::targetPrice),
        MissingFacts.of(mode, origin, destination, equipment, cargo),
        now.doubts());
  }

  /** "3 containers" was said before, and now of which type: three of it. */
  private static List<BoxDraft> counted(List<BoxDraft> now, RfqDraft before) {
    if (now.size() != 1 || now.getFirst().quantity().isPresent() || !before.equipment().isEmpty()) {
      return now;
    }
    BoxDraft box = now.getFirst();
    return List.of(
        new BoxDraft(
            box.type(),
            before.mode().map(mode -> mode.evidence().text()).flatMap(Completion::count),
            box.evidence()));
  }

  private static Optional<Integer> count(String words) {
    Matcher containers = CONTAINERS.matcher(words);
    return containers.find() ? Numbers.count(containers.group(1)) : Optional.empty();
  }

  private static CargoDraft cargo(CargoDraft now, CargoDraft before) {
    return new CargoDraft(
        now.description().or(before::description),
        now.weightKg().or(before::weightKg),
        now.volumeCbm().or(before::volumeCbm),
        now.pieces().or(before::pieces),
        now.packaging().or(before::packaging),
        newer(now.sizes(), before.sizes()),
        now.dangerous().or(before::dangerous),
        now.temperatureC().or(before::temperatureC),
        now.hsCode().or(before::hsCode),
        now.value().or(before::value));
  }

  private static <T> List<T> newer(List<T> now, List<T> before) {
    return now.isEmpty() ? before : now;
  }

  private static <T> Optional<T> newer(Optional<T> now, Optional<T> before) {
    return now.or(() -> before);
  }
}
