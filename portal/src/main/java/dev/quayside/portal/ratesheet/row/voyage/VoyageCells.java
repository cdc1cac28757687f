package dev.quayside.portal.ratesheet.row.voyage;

import dev.quayside.portal.ratesheet.cell.DayCell;
import dev.quayside.portal.ratesheet.cell.DaysCell;
import dev.quayside.portal.ratesheet.cell.Understood;
import dev.quayside.portal.ratesheet.grid.Cell;
import dev.quayside.portal.ratesheet.heading.Column.Fact;
import dev.quayside.portal.ratesheet.notes.Noted;
import dev.quayside.portal.ratesheet.row.said.RowCells;
import dev.quayside.portal.ratesheet.timing.FreeTimeCell;
import dev.quayside.portal.ratesheet.timing.SailsCell;
import dev.quayside.portal.ratesheet.timing.SailsCell.Slash;
import dev.quayside.portal.words.Saying;
import dev.quayside.rates.tariff.schedule.Departure;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.Sailing.Routing;
import dev.quayside.rates.tariff.schedule.TransitTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads how and when the cargo of a row travels, and how long its box is free at the end. */
public record VoyageCells(RowCells cells) {

  private static final Set<String> DIRECT = Set.of("DIRECT", "D", "DIR", "直达", "直航", "直", "Y");
  private static final Set<String> TRANSSHIPPED =
      Set.of("T/S", "TS", "TRANSSHIPMENT", "TRANSHIPMENT", "INDIRECT", "VIA", "中转", "转船", "转");

  public Sailing sailing(Noted noted) {
    Optional<TransitTime> transit =
        cells.said(Fact.TRANSIT, DaysCell.transit(cells.text(Fact.TRANSIT))).or(noted::transit);
    List<String> via = new ArrayList<>(via());
    Routing routing = routing(via);
    if (routing == Routing.NOT_STATED) {
      routing = noted.routing();
    }
    if (via.isEmpty() && routing != Routing.DIRECT) {
      via.addAll(noted.via());
    }
    return new Sailing(
        cells.text(Fact.SERVICE),
        via.isEmpty() || routing == Routing.DIRECT ? routing : Routing.TRANSSHIPPED,
        routing == Routing.DIRECT ? List.of() : via,
        transit,
        departures());
  }

  private List<String> via() {
    List<String> via = new ArrayList<>();
    for (Cell cell : cells.table().all(cells.row(), Fact.VIA)) {
      String text = cell.text().toUpperCase(Locale.ROOT);
      if (!DIRECT.contains(text) && !text.equals("-") && !TRANSSHIPPED.contains(text)) {
        for (String port : cell.text().split("[/>→、]", 6)) {
          via.add(port.strip());
        }
      }
    }
    return via;
  }

  private Routing routing(List<String> via) {
    String said = cells.text(Fact.ROUTING).toUpperCase(Locale.ROOT);
    String through = cells.text(Fact.VIA).toUpperCase(Locale.ROOT);
    if (DIRECT.contains(said) || DIRECT.contains(through)) {
      return Routing.DIRECT;
    }
    if (said.isEmpty() && via.isEmpty()) {
      return TRANSSHIPPED.contains(through) ? Routing.TRANSSHIPPED : Routing.NOT_STATED;
    }
    if (!said.isEmpty() && !TRANSSHIPPED.contains(said) && via.isEmpty()) {
      via.add(
          said.startsWith("VIA ")
              ? cells.text(Fact.ROUTING).substring(4).strip()
              : cells.text(Fact.ROUTING));
    }
    return Routing.TRANSSHIPPED;
  }

  private List<Departure> departures() {
    Cell sails = cells.cell(Fact.SAILS);
    if (sails.day().isPresent()) {
      cells.note(sails, Saying.of("is one sailing; only weekdays are kept", "是单个船期；系统只记周几开船"));
      return List.of();
    }
    Understood<List<Departure>> read = SailsCell.read(sails.text(), slash());
    return switch (read) {
      case Understood.Is<List<Departure>>(var days) -> closing(days);
      case Understood.Nothing<List<Departure>>() -> List.of();
      case Understood.Wrong<List<Departure>>(Saying why) -> {
        if (why.english().contains("sails=")) {
          cells.wrong(sails, why, "sails=cutoff", "sails=days");
        } else {
          cells.note(sails, why);
        }
        yield List.of();
      }
    };
  }

  /** The column of closing days beside the one of sailing days. */
  private List<Departure> closing(List<Departure> sailings) {
    Cell cutOff = cells.cell(Fact.CUT_OFF);
    if (SailsCell.read(cutOff.text(), Slash.SAILS_TWICE)
            instanceof Understood.Is<List<Departure>>(var closes)
        && closes.size() == sailings.size()) {
      List<Departure> both = new ArrayList<>();
      for (int i = 0; i < sailings.size(); i++) {
        both.add(new Departure(sailings.get(i).sails(), Optional.of(closes.get(i).sails())));
      }
      return both;
    }
    if (!cutOff.blank()) {
      cells.note(cutOff, Saying.of("is no closing weekday", "不是截关日（周几）"));
    }
    return sailings;
  }

  private Slash slash() {
    String heading =
        Optional.ofNullable(cells.table().facts().get(Fact.SAILS))
            .map(at -> cells.table().titles().getOrDefault(at, ""))
            .orElse("");
    if (cells.answers().is("sails", "cutoff") || (heading.contains("截") && heading.contains("开"))) {
      return Slash.CLOSES_AND_SAILS;
    }
    return cells.answers().is("sails", "days") ? Slash.SAILS_TWICE : Slash.UNSAID;
  }

  public FreeTime freeTime(Noted noted) {
    Optional<Integer> demurrage =
        cells.said(Fact.DEMURRAGE, DaysCell.free(cells.text(Fact.DEMURRAGE)));
    Optional<Integer> detention =
        cells.said(Fact.DETENTION, DaysCell.free(cells.text(Fact.DETENTION)));
    if (demurrage.isPresent() || detention.isPresent()) {
      return new FreeTime(demurrage, detention, Optional.empty(), FreeTime.Counted.CALENDAR_DAYS);
    }
    return cells
        .said(Fact.FREE_DAYS, FreeTimeCell.read(cells.text(Fact.FREE_DAYS)))
        .or(noted::freeTime)
        .orElse(FreeTime.NOT_STATED);
  }

  /** How the headings write days, where they say so. */
  DayCell.Order order(Fact fact, DayCell.Order sheet) {
    DayCell.Order said = cells.table().dayOrder().getOrDefault(fact, DayCell.Order.UNSAID);
    return said == DayCell.Order.UNSAID ? sheet : said;
  }
}
