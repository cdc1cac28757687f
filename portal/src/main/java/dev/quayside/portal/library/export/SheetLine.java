package dev.quayside.portal.library.export;

import static java.util.stream.Collectors.joining;

import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.schedule.Departure;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts a rate into a row, under headings that rate sheets have; what no sheet can say stands under
 * headings with a #, which are read over when the export comes in again.
 *
 * @param customers the codes by which sheets name customers
 */
record SheetLine(SheetPlan plan, Function<CustomerId, String> customers) {

  List<String> headings(Validity.By by) {
    String booking = by == Validity.By.BOOKING ? " (booking date)" : "";
    List<String> headings = new ArrayList<>(List.of("Mode", "POL", "POD", "Carrier", "Currency"));
    plan.freight().forEach(column -> headings.add(column.heading()));
    headings.add("Valid from" + booking);
    headings.add("Valid to" + booking);
    headings.addAll(
        List.of(
            "T/T",
            "Direct/TS",
            "Via",
            "Service",
            "Sailing Day",
            "Closing Day",
            "DEM",
            "DET",
            "Free days",
            "Contract customer",
            "Contract No",
            "Commodity",
            "Weight limit"));
    plan.charges().forEach(column -> headings.add(column.heading()));
    headings.addAll(List.of("#Other charges", "#Agreement", "#File", "#Place"));
    return headings;
  }

  List<TableCell> cells(Rate rate) {
    List<TableCell> cells = new ArrayList<>();
    add(cells, rate.mode().name());
    add(cells, rate.lane().origin().code());
    add(cells, rate.lane().destination().code());
    add(cells, rate.carrier().scac());
    add(cells, rate.freight().currency().getCurrencyCode());
    plan.freight().forEach(column -> cells.add(column.cell(rate)));
    cells.add(new TableCell.Day(rate.validity().from()));
    cells.add(new TableCell.Day(rate.validity().to()));
    sailing(cells, rate);
    freeTime(cells, rate.freeTime());
    add(cells, rate.agreement().customer().map(customers).orElse(""));
    add(cells, rate.agreement().contract());
    add(cells, String.join(", ", rate.scope().commodities()));
    add(cells, rate.scope().mostKg().map(SheetLine::kilograms).orElse(""));
    for (ChargeColumn column : plan.charges()) {
      add(
          cells,
          rate.charges().stream()
              .filter(plan::says)
              .map(column::text)
              .filter(text -> !text.isEmpty())
              .findFirst()
              .orElse(""));
    }
    add(cells, others(rate));
    add(cells, rate.agreement().kind().name());
    add(cells, rate.source().file());
    add(cells, rate.source().place());
    return cells;
  }

  private static void sailing(List<TableCell> cells, Rate rate) {
    var sailing = rate.sailing();
    add(cells, sailing.transit().map(TransitTime::toString).orElse(""));
    add(
        cells,
        switch (sailing.routing()) {
          case DIRECT -> "Direct";
          case TRANSSHIPPED -> "T/S";
          case NOT_STATED -> "";
        });
    add(cells, String.join("/", sailing.via()));
    add(cells, sailing.service());
    add(cells, weekdays(sailing.departures().stream().map(Departure::sails).toList()));
    add(
        cells,
        weekdays(
            sailing.departures().stream()
                .map(Departure::cutOff)
                .flatMap(Optional::stream)
                .toList()));
  }

  private static void freeTime(List<TableCell> cells, FreeTime free) {
    cells.add(days(free.demurrage()));
    cells.add(days(free.detention()));
    if (free.combined().isPresent() && free.counted() == FreeTime.Counted.WORKING_DAYS) {
      add(cells, free.combined().get() + " working days");
    } else {
      cells.add(days(free.combined()));
    }
  }

  private String others(Rate rate) {
    return rate.charges().stream()
        .filter(charge -> !plan.says(charge))
        .map(SheetLine::inWords)
        .collect(joining("; "));
  }

  private static String inWords(Charge charge) {
    return "%s %s %s%s%s%s"
        .formatted(
            charge.leg(),
            charge.code(),
            ChargeColumn.text(charge.basis()),
            charge.condition().overKg().map(kg -> " over " + kilograms(kg)).orElse(""),
            charge.condition().dangerous() ? " dangerous goods" : "",
            charge.validity().map(days -> " from " + days.from() + " to " + days.to()).orElse(""));
  }

  private static String weekdays(List<DayOfWeek> days) {
    return days.stream()
        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
        .collect(joining(", "));
  }

  private static String kilograms(BigDecimal kg) {
    return kg.stripTrailingZeros().toPlainString() + " KGS";
  }

  private static TableCell days(Optional<Integer> days) {
    return days.<TableCell>map(it -> new TableCell.Figure(BigDecimal.valueOf(it)))
        .orElse(TableCell.BLANK);
  }

  private static void add(List<TableCell> cells, String text) {
    cells.add(text.isEmpty() ? TableCell.BLANK : new TableCell.Text(text));
  }
}
