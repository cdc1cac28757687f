package dev.quayside.notifier.readback;

import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.notifier.quotation.words.Tongue;
import dev.quayside.notifier.quotation.words.Units;
import dev.quayside.notifier.wording.Names;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.charge.Per;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares the rows of charges with the lines of one option; each line stands in one row. */
final class LineProof {

  private final String where;
  private final Option option;
  private final Mode mode;
  private final Tongue tongue;
  private final boolean grouped;
  private final Set<Leg> named = EnumSet.noneOf(Leg.class);
  private final List<ChargeLine> left;
  private final List<Fault> faults = new ArrayList<>();
  private Optional<Leg> leg = Optional.empty();

  /**
   * The charges of one option.
   *
   * @param grouped whether they stand leg by leg
   */
  LineProof(String where, Option option, Mode mode, Tongue tongue, boolean grouped) {
    this.where = where;
    this.option = option;
    this.mode = mode;
    this.tongue = tongue;
    this.grouped = grouped;
    this.left = new ArrayList<>(option.lines());
  }

  /**
   * A row of the table, of which one column is the option's.
   *
   * @param column in which its amounts stand
   */
  void row(List<String> row, int column) {
    if (row.size() == 1) {
      leg = leg(row.getFirst());
      return;
    }
    String amount = column < row.size() ? row.get(column) : "";
    if (amount.equals(tongue.say(Phrase.NONE))) {
      return;
    }
    left.stream()
        .filter(line -> stands(line, row, amount))
        .findFirst()
        .ifPresentOrElse(
            left::remove,
            () -> faults.add(new Fault.Unknown(where, row.getFirst() + " " + amount)));
  }

  List<Fault> faults() {
    for (ChargeLine line : left) {
      String name = tongue.charge(line);
      faults.add(new Fault.Missing(where, name + " " + Figures.money(line.total())));
    }
    return faults;
  }

  private Optional<Leg> leg(String title) {
    for (Leg each : Leg.values()) {
      if (Words.bare(tongue.say(language -> Names.leg(each, mode, language))).equals(title)
          && named.add(each)) {
        return Optional.of(each);
      }
    }
    faults.add(new Fault.Unknown(where, title));
    return Optional.empty();
  }

  /** Whether a row says all that is to be said of a line: what, how many, at how much, in all. */
  private boolean stands(ChargeLine line, List<String> row, String amount) {
    boolean percent = line.per() == Per.PERCENT_OF_FREIGHT;
    String total = Figures.money(line.total());
    String each = Figures.each(line.each());
    String unit = Words.bare(tongue.say(language -> Units.of(line, option, language)));
    String quantity = Figures.number(line.quantity());
    boolean counted;
    boolean priced;
    if (row.get(1).equals(unit)) {
      counted = row.get(2).equals(quantity);
      priced = row.get(3).equals(each) && amount.equals(total);
    } else {
      String times = percent ? Words.bare(tongue.percent(quantity)) : quantity + "×" + unit;
      counted = row.get(1).equals(times);
      priced =
          row.get(2).isEmpty()
              ? amount.equals(percent ? total : total + at(each))
              : row.get(2).equals(each) && amount.equals(total);
    }
    return leg.map(one -> one == line.leg()).orElse(!grouped)
        && row.getFirst().equals(Words.bare(tongue.charge(line)))
        && counted
        && priced;
  }

  private String at(String each) {
    return Words.bare(tongue.at(each));
  }
}
