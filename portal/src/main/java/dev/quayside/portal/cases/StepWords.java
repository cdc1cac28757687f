package dev.quayside.portal.cases;

import dev.quayside.db.desk.FiledStep;
import dev.quayside.db.desk.Step;
import dev.quayside.portal.words.Wording;
import java.time.Instant;

/** Tells what somebody of sales did. */
public final class StepWords {

  private StepWords() {}

  /** Such as "Lena Wu handed it over to Chen Wei". */
  public static String told(FiledStep taken, Wording words) {
    String who = taken.who();
    return switch (taken.step()) {
      case Step.TickedOff(var tasks) ->
          words.text(tasks.isEmpty() ? "step.nothingToDo" : "step.tickedOff", who, tasks.size());
      case Step.HandedOver(_, String name, _) -> words.text("step.handedOver", who, name);
      case Step.Parked(Instant until, String reason) ->
          words.text("step.parked", who, words.minute(until), reason);
      case Step.WroteByHand _ -> words.text("step.wrote", who);
      case Step.PricedAgain again ->
          again.quote().isEmpty()
              ? words.text("step.priced", who)
              : words.text("step.pricedAgain", who, again.quote());
      case Step.SentAgain _ -> words.text("step.sentAgain", who);
      case Step.Approved _ -> words.text("step.approved", who);
      case Step.Declined() -> words.text("step.declined", who);
      case Step.SentDraft() -> words.text("step.sentDraft", who);
      case Step.KeptDraft(String reason) ->
          reason.isEmpty()
              ? words.text("step.keptDraft", who)
              : words.text("step.keptDraftFor", who, reason);
      case Step.PricedDraft() -> words.text("step.pricedDraft", who);
      case Step.CheckedBl(String order) -> words.text("step.checkedBl", who, order);
      case Step.ToldShipments(String order, boolean same) ->
          words.text(same ? "step.oneShipment" : "step.twoShipments", who, order);
    };
  }
}
