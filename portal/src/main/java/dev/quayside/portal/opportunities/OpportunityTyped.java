package dev.quayside.portal.opportunities;

import dev.quayside.db.opportunity.Opportunity;
import dev.quayside.db.opportunity.OpportunityStage;
import dev.quayside.db.opportunity.OpportunityTerms;
import dev.quayside.db.order.LostReason;
import dev.quayside.db.user.User;
import dev.quayside.portal.page.Numbers;
import dev.quayside.portal.page.Typed;
import io.helidon.common.parameters.Parameters;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An opportunity as it stands in the fields of its form.
 *
 * @param fields by name; those that are blank are missing
 */
public record OpportunityTyped(Map<String, String> fields) {

  static final int LONGEST = 200;
  private static final int LONGEST_LANES = 2_000;
  private static final int MOST_LANES = 30;
  private static final List<String> NAMES =
      List.of(
          "customer",
          "who",
          "kind",
          "subject",
          "stage",
          "lost",
          "lanes",
          "volume",
          "starts",
          "owner",
          "nextStep",
          "due");

  public OpportunityTyped {
    fields = Map.copyOf(fields);
  }

  /** What is understood of it. */
  sealed interface Read {
    record Clear(OpportunityTerms terms) implements Read {}

    /** Fields that mean nothing, or lack what they need. */
    record Unclear(Set<String> fields) implements Read {
      public Unclear {
        fields = Set.copyOf(fields);
      }
    }
  }

  static OpportunityTyped of(Parameters sent) {
    return new OpportunityTyped(
        Typed.filled(sent, NAMES, name -> name.equals("lanes") ? LONGEST_LANES : LONGEST));
  }

  static OpportunityTyped of(Opportunity opportunity) {
    OpportunityTerms terms = opportunity.terms();
    Map<String, String> fields = new HashMap<>();
    fields.put("stage", terms.stage().name());
    fields.put("lanes", String.join("\n", terms.lanes()));
    fields.put("volume", terms.volume());
    fields.put("nextStep", terms.nextStep());
    terms.lost().ifPresent(lost -> fields.put("lost", lost.name()));
    terms.starts().ifPresent(day -> fields.put("starts", day.toString()));
    terms.owner().ifPresent(owner -> fields.put("owner", owner.toString()));
    terms.due().ifPresent(day -> fields.put("due", day.toString()));
    return new OpportunityTyped(fields);
  }

  /** "" where it was left blank. */
  public String get(String name) {
    return fields.getOrDefault(name, "");
  }

  /** A reason counts for what is lost alone; a next step and its day go together. */
  Read read(List<User> staff) {
    Set<String> wrong = new TreeSet<>();
    OpportunityStage stage =
        Typed.one(OpportunityStage.values(), fields.getOrDefault("stage", "OPEN"))
            .orElseGet(() -> refused("stage", wrong, OpportunityStage.OPEN));
    Optional<LostReason> lost =
        stage == OpportunityStage.LOST
            ? Typed.one(LostReason.values(), get("lost"))
            : Optional.empty();
    if (stage == OpportunityStage.LOST && lost.isEmpty()) {
      wrong.add("lost");
    }
    Optional<LocalDate> starts = day("starts", wrong);
    Optional<LocalDate> due = day("due", wrong);
    if (due.isPresent() == get("nextStep").isEmpty()) {
      wrong.add(due.isPresent() ? "nextStep" : "due");
    }
    Optional<Long> owner =
        Numbers.number(get("owner")).filter(id -> staff.stream().anyMatch(user -> user.id() == id));
    if (owner.isEmpty() && !get("owner").isEmpty()) {
      wrong.add("owner");
    }
    return wrong.isEmpty()
        ? new Read.Clear(
            new OpportunityTerms(
                stage, lost, lanes(), get("volume"), starts, owner, get("nextStep"), due))
        : new Read.Unclear(wrong);
  }

  private static <T> T refused(String name, Set<String> wrong, T instead) {
    wrong.add(name);
    return instead;
  }

  private Optional<LocalDate> day(String name, Set<String> wrong) {
    Optional<LocalDate> day = Typed.dayOfThisCentury(get(name));
    if (day.isEmpty() && !get(name).isEmpty()) {
      wrong.add(name);
    }
    return day;
  }

  private List<String> lanes() {
    return get("lanes")
        .lines()
        .map(String::strip)
        .filter(lane -> !lane.isEmpty())
        .limit(MOST_LANES)
        .collect(Collectors.toList());
  }
}
