package dev.quayside.notifier.quotation.charges;

import dev.quayside.db.quote.GivenQuote;
import dev.quayside.notifier.pdf.Grid;
import dev.quayside.notifier.pdf.Grid.Column;
import dev.quayside.notifier.pdf.Ink;
import dev.quayside.notifier.pdf.Paper;
import dev.quayside.notifier.quotation.words.Phrase;
import dev.quayside.notifier.quotation.words.Tongue;
import dev.quayside.notifier.quotation.words.Units;
import dev.quayside.notifier.wording.Amounts;
import dev.quayside.notifier.wording.Names;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.charge.Per;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;

/** What two or three options charge, each in a column of its own, leg by leg. */
final class SideBySide {

  /** More columns than that do not fit between the margins. */
  static final int MOST = 3;

  private final Paper paper;
  private final GivenQuote quote;
  private final Tongue tongue;
  private final List<Option> options;

  SideBySide(Paper paper, GivenQuote quote, Tongue tongue) {
    this.paper = paper;
    this.quote = quote;
    this.tongue = tongue;
    this.options = quote.offer().options();
  }

  /**
   * A charge as it is counted; options that charge it at different prices share a row.
   *
   * @param again how often the option has charged the same before
   */
  private record Counted(String name, String unit, String quantity, int again) {}

  void draw() throws IOException {
    paper.room(110);
    paper.text(Paper.LEFT, Ink.SECTION, tongue.say(Phrase.OPTIONS));
    paper.down(18);
    var grid = new Grid(paper, columns(), head());
    grid.head(80);
    for (List<String> fact : OptionTable.facts(quote, tongue)) {
      grid.row(Ink.SMALL, fact);
    }
    for (Leg leg : Leg.values()) {
      List<Map<Counted, ChargeLine>> counted =
          options.stream().map(option -> counted(leg, option)).toList();
      SequencedSet<Counted> charges = new LinkedHashSet<>();
      counted.forEach(one -> charges.addAll(one.keySet()));
      if (!charges.isEmpty()) {
        Mode mode = quote.offer().request().mode();
        grid.group(tongue.say(language -> Names.leg(leg, mode, language)));
        for (Counted charge : charges) {
          grid.row(Ink.SMALL, cells(charge, counted));
        }
      }
    }
    TotalRows.draw(grid, options, tongue);
    grid.end();
    paper.gap(3);
    TotalRows.note(paper, options, tongue);
  }

  /** A charge in two languages is long, what it counts is not. */
  private List<Column> columns() {
    boolean both = tongue.isBoth();
    var columns = new ArrayList<>(List.of(Column.words(both ? 5.6f : 4.0f)));
    columns.add(Column.words(both ? 1.6f : 2.0f));
    columns.add(Column.numbers(1.8f));
    float option = options.size() == MOST ? 2.1f : both ? 2.7f : 2.4f;
    options.forEach(_ -> columns.add(Column.numbers(option)));
    return columns;
  }

  private List<String> head() {
    var head = new ArrayList<>(List.of(tongue.say(Phrase.CHARGE), tongue.say(Phrase.QUANTITY)));
    head.add(tongue.say(Phrase.UNIT_PRICE));
    for (int i = 0; i < options.size(); i++) {
      head.add(OptionTable.name(i, options, tongue));
    }
    return head;
  }

  private Map<Counted, ChargeLine> counted(Leg leg, Option option) {
    var counted = new LinkedHashMap<Counted, ChargeLine>();
    for (ChargeLine line : option.lines()) {
      if (line.leg() == leg) {
        Counted charge = counted(line, option, 0);
        while (counted.containsKey(charge)) {
          charge = counted(line, option, charge.again() + 1);
        }
        counted.put(charge, line);
      }
    }
    return counted;
  }

  private Counted counted(ChargeLine line, Option option, int again) {
    return new Counted(
        tongue.charge(line),
        tongue.say(language -> Units.of(line, option, language)),
        Amounts.plain(line.quantity()),
        again);
  }

  /** One unit price for all where all have the same; else each beside its amount. */
  private List<String> cells(Counted charge, List<Map<Counted, ChargeLine>> counted) {
    List<Optional<ChargeLine>> lines =
        counted.stream().map(one -> Optional.ofNullable(one.get(charge))).toList();
    List<String> prices =
        lines.stream()
            .flatMap(Optional::stream)
            .map(line -> Amounts.of(line.each()))
            .distinct()
            .toList();
    boolean one = prices.size() == 1;
    boolean percent =
        charge.unit().equals(tongue.say(language -> Units.of(Per.PERCENT_OF_FREIGHT, language)));
    Function<ChargeLine, String> amount =
        line ->
            Amounts.of(line.total())
                + (one || percent ? "" : "\n" + tongue.at(Amounts.of(line.each())));
    String times =
        percent ? tongue.percent(charge.quantity()) : charge.quantity() + " × " + charge.unit();
    var cells = new ArrayList<>(List.of(charge.name(), times));
    cells.add(one && !percent ? prices.getFirst() : "");
    lines.forEach(line -> cells.add(line.map(amount).orElse(tongue.say(Phrase.NONE))));
    return cells;
  }
}
