package dev.quayside.portal.ratesheet;

import dev.quayside.portal.ratesheet.Column.Fact;
import dev.quayside.portal.ratesheet.cell.ChargeCell;
import dev.quayside.portal.ratesheet.cell.Currencies;
import dev.quayside.portal.ratesheet.cell.DayCell;
import dev.quayside.portal.ratesheet.cell.DaysCell;
import dev.quayside.portal.ratesheet.cell.FreightCell;
import dev.quayside.portal.ratesheet.cell.Understood;
import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.grid.Line;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one row into the rates it holds, one for each pair of its ports. */
final class RowReader {

  private final String file;
  private final Table table;
  private final Line row;
  private final RateSheetReader house;
  private final List<Problem> problems = new ArrayList<>();

  private RowReader(String file, Table table, Line row, RateSheetReader house) {
    this.file = file;
    this.table = table;
    this.row = row;
    this.house = house;
  }

  /** The row's rates; none where a cell of it is wrong. */
  static RateSheet.Read read(String file, Table table, Line row, RateSheetReader house) {
    var reader = new RowReader(file, table, row, house);
    List<Rate> rates = reader.rates();
    return new RateSheet.Read(
        reader.problems.isEmpty() ? rates : List.of(), reader.problems, List.of());
  }

  private List<Rate> rates() {
    Optional<List<UnLocode>> from = needed(Fact.POL, house.lanes().read(text(Fact.POL)));
    Optional<List<UnLocode>> to = needed(Fact.POD, house.lanes().read(text(Fact.POD)));
    Optional<Carrier> carrier = needed(Fact.CARRIER, carrier());
    Optional<Validity> validity = validity();
    Optional<Currency> currency = currency();
    Map<Equipment, Money> freight = freight(currency);
    List<Charge> charges = charges(freight, currency);
    Optional<TransitTime> transit = said(Fact.TRANSIT, DaysCell.transit(text(Fact.TRANSIT)));
    Optional<Integer> freeDays = said(Fact.FREE_DAYS, DaysCell.free(text(Fact.FREE_DAYS)));
    Optional<CustomerId> customer = said(Fact.CUSTOMER, customer());
    List<Rate> rates = new ArrayList<>();
    if (!problems.isEmpty()) {
      return rates;
    }
    var source = new RateSource(file, row.place());
    for (UnLocode origin : from.orElseThrow()) {
      for (UnLocode destination : to.orElseThrow()) {
        if (origin.equals(destination)) {
          wrong(cell(Fact.POD), "is the port of loading as well");
        } else {
          rates.add(
              Rate.fcl(
                  0,
                  new Lane(origin, destination),
                  carrier.orElseThrow(),
                  freight,
                  charges,
                  validity.orElseThrow(),
                  transit,
                  freeDays,
                  customer,
                  source));
        }
      }
    }
    return rates;
  }

  private Understood<Carrier> carrier() {
    String name = text(Fact.CARRIER);
    if (name.isBlank()) {
      return new Understood.Nothing<>();
    }
    return house
        .carriers()
        .named(name)
        .<Understood<Carrier>>map(Understood.Is::new)
        .orElseGet(() ->
            new Understood.Wrong<>("is no line Quayside knows; write its SCAC, such as COSU"));
  }

  private Optional<Validity> validity() {
    Optional<LocalDate> from = needed(Fact.VALID_FROM, day(Fact.VALID_FROM));
    Optional<LocalDate> to = needed(Fact.VALID_TO, day(Fact.VALID_TO));
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().isBefore(from.get())) {
      wrong(cell(Fact.VALID_TO), "is before the first day, " + from.get());
      return Optional.empty();
    }
    return Optional.of(new Validity(from.get(), to.get()));
  }

  private Understood<LocalDate> day(Fact fact) {
    return DayCell.read(cell(fact), table.dayOrder().getOrDefault(fact, DayCell.Order.UNSAID));
  }

  private Optional<Currency> currency() {
    String name = text(Fact.CURRENCY);
    Optional<Currency> currency = Currencies.named(name);
    if (currency.isEmpty() && !name.isBlank()) {
      wrong(cell(Fact.CURRENCY), "is no currency; write its ISO code, such as USD");
    }
    return currency;
  }

  private Map<Equipment, Money> freight(Optional<Currency> rowCurrency) {
    Map<Equipment, Money> freight = new EnumMap<>(Equipment.class);
    table
        .freight()
        .forEach((at, column) ->
            said(
                    row.cell(at),
                    FreightCell.read(row.cell(at).text(), column.currency().or(() -> rowCurrency)))
                .ifPresent(money -> freight.put(column.type(), money)));
    if (freight.isEmpty() && problems.isEmpty()) {
      problems.add(new Problem(row.place(), "", "has no freight for any container"));
    }
    if (freight.values().stream().map(Money::currency).distinct().count() > 1) {
      problems.add(new Problem(row.place(), "", "has freight in two currencies; a rate has one"));
    }
    return freight;
  }

  private List<Charge> charges(Map<Equipment, Money> freight, Optional<Currency> rowCurrency) {
    List<Charge> charges = new ArrayList<>();
    table
        .surcharges()
        .forEach((at, column) ->
            said(
                    row.cell(at),
                    ChargeCell.read(
                        row.cell(at).text(),
                        column.currency().or(() -> rowCurrency),
                        freight.keySet()))
                .ifPresent(basis -> charges.add(new Charge(column.code(), column.leg(), basis))));
    return charges;
  }

  private Understood<CustomerId> customer() {
    String code = text(Fact.CUSTOMER);
    if (code.isBlank()) {
      return new Understood.Nothing<>();
    }
    return house
        .customers()
        .apply(code)
        .<Understood<CustomerId>>map(Understood.Is::new)
        .orElseGet(() ->
            new Understood.Wrong<>(
                "is no customer's code; import the customer first, or leave it blank for a tariff"
                    + " rate"));
  }

  private <T> Optional<T> needed(Fact fact, Understood<T> read) {
    if (read instanceof Understood.Nothing<T>() && cell(fact).trouble().isEmpty()) {
      wrong(cell(fact), "is blank; a rate needs it");
    }
    return said(fact, read);
  }

  private <T> Optional<T> said(Fact fact, Understood<T> read) {
    return said(cell(fact), read);
  }

  private <T> Optional<T> said(Cell cell, Understood<T> read) {
    if (cell.trouble().isPresent()) {
      wrong(cell, cell.trouble().get());
      return Optional.empty();
    }
    return switch (read) {
      case Understood.Is<T>(T value) -> Optional.of(value);
      case Understood.Nothing<T>() -> Optional.empty();
      case Understood.Wrong<T>(String why) -> {
        wrong(cell, why);
        yield Optional.empty();
      }
    };
  }

  private void wrong(Cell cell, String why) {
    problems.add(new Problem(cell.place(), cell.text(), why));
  }

  private String text(Fact fact) {
    return cell(fact).text();
  }

  private Cell cell(Fact fact) {
    return Optional.ofNullable(table.facts().get(fact))
        .map(row::cell)
        .orElseGet(() -> Cell.of(row.spot(), ""));
  }
}
