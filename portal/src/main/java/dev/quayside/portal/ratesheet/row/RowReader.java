package dev.quayside.portal.ratesheet.row;

import dev.quayside.portal.ratesheet.cell.Currencies;
import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.portal.ratesheet.heading.Column.Fact;
import dev.quayside.portal.ratesheet.heading.Table;
import dev.quayside.portal.ratesheet.layout.Stated;
import dev.quayside.portal.ratesheet.notes.NoteReader;
import dev.quayside.portal.ratesheet.notes.Noted;
import dev.quayside.portal.ratesheet.notes.OwnDays;
import dev.quayside.portal.ratesheet.question.Answers;
import dev.quayside.portal.ratesheet.row.port.LaneCells;
import dev.quayside.portal.ratesheet.row.port.PortCells;
import dev.quayside.portal.ratesheet.row.price.ChargeCells;
import dev.quayside.portal.ratesheet.row.price.ChargeMemory;
import dev.quayside.portal.ratesheet.row.price.FreightCells;
import dev.quayside.portal.ratesheet.row.price.OrderedApart;
import dev.quayside.portal.ratesheet.row.said.RowCells;
import dev.quayside.portal.ratesheet.row.said.RowMode;
import dev.quayside.portal.ratesheet.row.voyage.ValidityCells;
import dev.quayside.portal.ratesheet.row.voyage.VoyageCells;
import dev.quayside.portal.ratesheet.timing.DayRules;
import dev.quayside.portal.words.Saying;
import dev.quayside.portal.words.Whereabouts;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.schedule.Validity;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Reads one row into the rates it holds, one for each pair of its ports and each price level. */
public final class RowReader {

  private static final int MOST_REMEMBERED = 10_000;

  private final String file;
  private final boolean message;
  private final Trade trade;
  private final Answers answers;
  private final DayRules days;
  private final PortCells ports;
  private final NoteReader notes;
  private final ChargeMemory memory = new ChargeMemory();
  private final Map<String, String> whereabouts = new ConcurrentHashMap<>();
  private final Repeats repeats = new Repeats();
  private final Repeats prices = new Repeats();

  /**
   * For one reading.
   *
   * @param message whether the rows are lines of a message, which have no cells
   */
  public RowReader(
      String file, Trade trade, Answers answers, DayRules days, PortCells ports, boolean message) {
    this.file = file;
    this.message = message;
    this.trade = trade;
    this.answers = answers;
    this.days = days;
    this.ports = ports;
    this.notes = new NoteReader(trade.charges(), days);
  }

  /**
   * The row's rates; none where a cell of it is wrong.
   *
   * @param stated what the title and the section say, for what the row does not say itself
   */
  public RowRates read(Table table, Line row, Stated stated) {
    var cells = new RowCells(table, row, stated, answers);
    Optional<Currency> currency = currency(cells);
    Optional<Mode> mode = RowMode.of(cells);
    List<Rate> rates = new ArrayList<>();
    if (mode.isPresent()) {
      rates.addAll(rates(cells, mode.get(), currency));
    }
    boolean good = cells.problems().isEmpty();
    return new RowRates(good ? rates : List.of(), cells.problems(), cells.notes());
  }

  private List<Rate> rates(RowCells cells, Mode mode, Optional<Currency> usual) {
    var places = new LaneCells(cells, ports, mode);
    Optional<List<UnLocode>> from = places.from();
    Optional<List<UnLocode>> to = places.to();
    Optional<Carrier> carrier =
        cells.needed(
            Fact.CARRIER,
            new CarrierCell(trade.carriers(), answers).read(cells.text(Fact.CARRIER), mode));
    var voyage = new VoyageCells(cells);
    Optional<Validity> validity = new ValidityCells(cells, voyage, days).read();
    Map<String, Freight> freight = new FreightCells(cells, usual).read(mode);
    Noted whole = noted(cells, types(freight), usual);
    if (whole.suspended()) {
      cells
          .notes()
          .add(
              Saying.of(
                  "%s is suspended and was left out",
                  "%s已停接，未导入", Whereabouts.of(cells.row().place())));
      return List.of();
    }
    if (freight.isEmpty() && cells.problems().isEmpty()) {
      cells.wrongRow(
          mode == Mode.FCL
              ? Saying.of("has no freight for any container", "没有任何箱型的运费")
              : Saying.of("has no freight", "没有运费"));
    }
    List<Rate> rates = new ArrayList<>();
    var terms = new TermCells(cells, trade);
    var sailing = repeats.once(voyage.sailing(whole));
    var freeTime = repeats.once(voyage.freeTime(whole));
    for (var level : freight.entrySet()) {
      Agreement agreement = repeats.once(terms.agreement(level.getKey()));
      List<Charge> charges =
          repeats.once(
              charges(
                  cells,
                  types(Map.of("", level.getValue())),
                  Optional.of(level.getValue().currency()),
                  usual,
                  new Holding(mode, validity)));
      if (cells.problems().isEmpty()) {
        var source = new RateSource(file, cells.place(), known(cells.cells()));
        var scope = repeats.once(terms.scope(whole.mostKg()));
        var price = prices.once(level.getValue());
        var valid = repeats.once(validity.orElseThrow());
        Function<Lane, Rate> priced =
            lane ->
                new Rate(
                    0,
                    mode,
                    lane,
                    carrier.orElseThrow(),
                    price,
                    charges,
                    valid,
                    sailing,
                    freeTime,
                    agreement,
                    scope,
                    source);
        rates.addAll(onLanes(priced, from.orElseThrow(), to.orElseThrow(), cells));
      }
    }
    return rates;
  }

  /** Rows of a table mostly say the same; it is kept once. */
  private String known(String cells) {
    if (message || whereabouts.size() > MOST_REMEMBERED) {
      return message ? "" : cells;
    }
    return Objects.requireNonNullElse(whereabouts.putIfAbsent(cells, cells), cells);
  }

  private static List<Rate> onLanes(
      Function<Lane, Rate> priced, List<UnLocode> from, List<UnLocode> to, RowCells cells) {
    List<Rate> rates = new ArrayList<>();
    for (UnLocode origin : from) {
      for (UnLocode destination : to) {
        if (origin.equals(destination)) {
          cells.wrong(cells.cell(Fact.POD), Saying.of("is the port of loading as well", "与起运港相同"));
        } else {
          rates.add(priced.apply(new Lane(origin, destination)));
        }
      }
    }
    return rates;
  }

  /** What the charges of a row stand beside. */
  private record Holding(Mode mode, Optional<Validity> validity) {}

  private List<Charge> charges(
      RowCells cells,
      Set<Equipment> types,
      Optional<Currency> currency,
      Optional<Currency> usual,
      Holding rate) {
    List<Charge> columns = new ChargeCells(cells, usual, memory, days).read(types);
    List<Charge> charges = new ArrayList<>(columns);
    for (Charge noted : words(cells, types, currency).charges()) {
      if (columns.stream().noneMatch(own -> Noted.sameCost(own, noted))) {
        charges.add(noted);
      } else if (noted.validity().isPresent()
          || columns.stream()
              .anyMatch(own -> Noted.sameCost(own, noted) && own.validity().isPresent())) {
        cells.wrongRow(
            Saying.of(
                "has %s in a column and in a remark, for days that are not the same",
                "%s在列中和备注中的收取日期不一致，请核对", noted.code()));
      }
    }
    List<Charge> offered = new OrderedApart(rate.mode()).offered(charges);
    offered.stream()
        .filter(charge -> !charges.contains(charge))
        .forEach(charge -> cells.notes().add(OrderedApart.note(charge)));
    return rate.validity().map(days -> OwnDays.within(offered, days)).orElse(offered);
  }

  /** What the row's remarks, the section's and the sheet's say; the row goes first. */
  private Noted noted(RowCells cells, Set<Equipment> types, Optional<Currency> currency) {
    Noted all = Noted.NOTHING;
    for (Cell cell : cells.table().all(cells.row(), Fact.CHARGES)) {
      Noted read = notes.read(cell.text(), currency, types);
      read.wrong()
          .forEach(piece ->
              cells.wrong(
                  cell, Saying.of("is not understood: %s", "未能识别：%s", piece), "remarks=read-over"));
      read.unread()
          .forEach(piece ->
              cells.wrong(
                  cell,
                  Saying.of("names no charge Quayside knows: %s", "不是系统已知的费用：%s", piece),
                  "remarks=read-over"));
      all = all.and(read);
    }
    for (Cell cell : cells.table().all(cells.row(), Fact.NOTES)) {
      Noted read = notes.read(cell.text(), currency, types);
      read.wrong().forEach(piece -> doubtful(cells, cell, piece));
      read.unread()
          .forEach(piece -> cells.note(cell, Saying.of("was read over: %s", "未采用：%s", piece)));
      all = all.and(read);
    }
    return all.and(words(cells, types, currency));
  }

  private Noted words(RowCells cells, Set<Equipment> types, Optional<Currency> currency) {
    Noted all = Noted.NOTHING;
    for (Fact fact : List.of(Fact.CHARGES, Fact.NOTES)) {
      for (Cell cell : cells.table().all(cells.row(), fact)) {
        all = all.and(notes.read(cell.text(), currency, types));
      }
    }
    for (Cell cell : cells.stated().notes()) {
      Noted read = notes.read(cell.text(), currency, types);
      read.wrong().forEach(piece -> doubtful(cells, cell, piece));
      all = all.and(read);
    }
    return all;
  }

  private void doubtful(RowCells cells, Cell cell, Saying piece) {
    if (answers.is("remarks", "read-over")) {
      cells.note(cell, Saying.of("was read over: %s", "未采用：%s", piece));
    } else {
      cells.wrong(
          cell,
          Saying.of("speaks of a cost and is not understood: %s", "涉及费用但未能识别：%s", piece),
          "remarks=read-over");
    }
  }

  private static Set<Equipment> types(Map<String, Freight> levels) {
    Set<Equipment> types = EnumSet.noneOf(Equipment.class);
    for (Freight freight : levels.values()) {
      if (freight instanceof Freight.PerContainer(var amounts)) {
        types.addAll(amounts.keySet());
      }
    }
    return types;
  }

  private static Optional<Currency> currency(RowCells cells) {
    Cell cell = cells.cell(Fact.CURRENCY);
    Optional<Currency> currency = Currencies.named(cell.text());
    if (currency.isEmpty() && !cell.blank()) {
      cells.wrong(
          cell,
          Saying.of("is no currency; write its ISO code, such as USD", "不是币种；请填代码，如USD"),
          "currency=USD");
    }
    return currency;
  }
}
