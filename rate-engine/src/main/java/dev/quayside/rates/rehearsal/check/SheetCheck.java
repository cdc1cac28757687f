package dev.quayside.rates.rehearsal.check;

import dev.quayside.rates.rehearsal.change.Counterparts.Pair;
import dev.quayside.rates.rehearsal.doubt.Doubt;
import dev.quayside.rates.rehearsal.doubt.Warning;
import dev.quayside.rates.rehearsal.doubt.Warning.Raised;
import dev.quayside.rates.rehearsal.evidence.Evidence;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks through a whole sheet; of a row whose freight is odd in itself its columns are not asked.
 */
public final class SheetCheck {

  private SheetCheck() {}

  public static List<Warning> of(Evidence evidence) {
    List<Raised> raised = new ArrayList<>(TwiceCheck.of(evidence));
    var charges = new ChargeCheck(evidence);
    for (Pair pair : evidence.pairs()) {
      List<Doubt> doubts = new ArrayList<>(FreightCheck.of(pair, evidence));
      if (doubts.isEmpty()) {
        doubts.addAll(BoxCheck.of(pair, evidence));
      }
      doubts.addAll(charges.of(pair));
      doubts.forEach(doubt -> raised.add(new Raised(pair.now(), doubt)));
    }
    raised.addAll(ShiftedRows.of(evidence));
    raised.addAll(LaneCheck.of(evidence));
    raised.addAll(DayCheck.of(evidence));
    raised.addAll(MissingCharges.of(evidence));
    raised.addAll(GoneCheck.of(evidence));
    return Warning.gather(raised);
  }
}
