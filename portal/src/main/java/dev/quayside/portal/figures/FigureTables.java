package dev.quayside.portal.figures;

import dev.quayside.db.figures.Figures;
import dev.quayside.db.figures.Figures.Day;
import dev.quayside.db.figures.Figures.Earned;
import dev.quayside.db.figures.Figures.Ended;
import dev.quayside.db.figures.Figures.Lost;
import dev.quayside.db.figures.Figures.Unserved;
import dev.quayside.db.figures.Figures.Written;
import dev.quayside.db.listing.Cases;
import dev.quayside.portal.figures.FigureTable.Cell;
import dev.quayside.portal.figures.FigureTable.Chart;
import dev.quayside.portal.words.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lays the figures out as tables, in the reader's language. */
final class FigureTables {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Figures figures;
  private final CaseLinks links;
  private final Wording words;
  private final Function<String, String> port;

  /**
   * @param port what a UN/LOCODE is called
   */
  FigureTables(Figures figures, CaseLinks links, Wording words, Function<String, String> port) {
    this.figures = figures;
    this.links = links;
    this.words = words;
    this.port = port;
  }

  List<FigureTable> all() {
    return List.of(
        days(),
        endings("lanes", figures.lanes()),
        endings("customers", figures.customers()),
        endings("gaps", figures.gaps()),
        lost(),
        unserved(),
        earned(),
        earnedBy("lanes", figures.earnedByLane()),
        earnedBy("customers", figures.earnedByCustomer()),
        agreement(),
        saved());
  }

  private FigureTable days() {
    return new FigureTable(
        "days",
        headings("day", "rateInquiries", "touchless", "touched", "answered", "median", "slow"),
        figures.days().stream().map(this::day).toList(),
        List.of(
            new Chart("bar", words.text("figures.chart.touch"), false, true, List.of(2, 3)),
            new Chart("line", words.text("figures.chart.time"), false, false, List.of(5))));
  }

  private List<Cell> day(Day day) {
    var worked = day.worked();
    return List.of(
        word(words.day(day.day())),
        count(worked.rateInquiries(), links.on(day.day(), Cases.RATE_INQUIRIES)),
        count(worked.touchless(), links.on(day.day(), Cases.TOUCHLESS)),
        count(worked.touched(), links.on(day.day(), Cases.TOUCHED)),
        count(worked.answered(), links.on(day.day(), Cases.ANSWERED)),
        took(worked.median()),
        took(worked.slow()));
  }

  private FigureTable endings(String by, List<Ended> endings) {
    return new FigureTable(
        by,
        headings(by + ".key", "quoted", "won", "lost", "open", "lapsed", "winRate"),
        endings.stream().map(ended -> ended(by, ended)).toList(),
        List.of(
            new Chart("bar", words.text("figures.chart." + by), true, true, List.of(2, 3, 4, 5))));
  }

  private List<Cell> ended(String by, Ended ended) {
    String[] of = narrowing(by, ended.key());
    return List.of(
        word(name(by, ended.key(), ended.name())),
        count(ended.quoted(), leads(Cases.QUOTED, of)),
        count(ended.won(), leads(Cases.WON, of)),
        count(ended.lost(), leads(Cases.LOST, of)),
        count(ended.open(), leads(Cases.OPEN, of)),
        count(ended.lapsed(), leads(Cases.LAPSED, of)),
        ended.winRate().map(rate -> percent(BigDecimal.valueOf(rate))).orElseGet(() -> word("–")));
  }

  private String leads(Cases cases, String[] of) {
    List<String> fields = new ArrayList<>(List.of("cases", cases.name()));
    fields.addAll(List.of(of));
    return of.length == 0 ? "" : links.to(fields.toArray(String[]::new));
  }

  /** Fields of the inbox's filter; none where it cannot be narrowed so. */
  private static String[] narrowing(String by, String key) {
    return switch (by) {
      case "lanes" -> new String[] {"from", from(key), "to", to(key)};
      case "gaps" -> new String[] {"gap", key};
      default -> key.isEmpty() ? new String[0] : new String[] {"customer", key};
    };
  }

  private String name(String by, String key, String name) {
    return switch (by) {
      case "lanes" -> lane(from(key), to(key));
      case "gaps" -> words.text("filter.gap." + key);
      default -> key.isEmpty() ? words.text("incoming.stranger") : name + " (" + key + ")";
    };
  }

  private FigureTable lost() {
    return new FigureTable(
        "lost",
        headings("reason", "cases"),
        figures.lost().stream().map(this::lost).toList(),
        List.of(new Chart("bar", words.text("figures.chart.lost"), true, false, List.of(1))));
  }

  private List<Cell> lost(Lost lost) {
    return List.of(
        word(words.of(lost.reason())), count(lost.cases(), links.to("lost", lost.reason().name())));
  }

  private FigureTable unserved() {
    return new FigureTable(
        "unserved",
        headings("lanes.key", "cases", "senders"),
        figures.unserved().stream().map(this::unserved).toList(),
        List.of(new Chart("bar", words.text("figures.chart.unserved"), true, false, List.of(1))));
  }

  private List<Cell> unserved(Unserved lane) {
    return List.of(
        word(lane(lane.origin(), lane.destination())),
        count(
            lane.cases(),
            links.to(
                "cases", Cases.UNSERVED.name(), "from", lane.origin(), "to", lane.destination())),
        count(lane.customers(), ""));
  }

  private FigureTable earned() {
    return new FigureTable(
        "margin",
        headings("currency", "quotes", "quotedMargin", "share", "orders", "orderMargin"),
        figures.earned().stream().map(earned -> earned(earned, links::to)).toList(),
        List.of(new Chart("bar", words.text("figures.chart.margin"), true, false, List.of(2, 5))));
  }

  private FigureTable earnedBy(String by, List<Earned> all) {
    return new FigureTable(
        by + "Margin",
        headings(
            by + ".key", "currency", "quotes", "quotedMargin", "share", "orders", "orderMargin"),
        all.stream()
            .map(earned ->
                with(
                    word(name(by, earned.key(), earned.name())),
                    earned(earned, cases -> leads(cases, narrowing(by, earned.key())))))
            .toList(),
        List.of());
  }

  private List<Cell> earned(Earned earned, Function<Cases, String> leads) {
    String quoted = leads.apply(Cases.QUOTED);
    String won = leads.apply(Cases.WON);
    return List.of(
        word(earned.currency()),
        count(earned.quotes(), quoted),
        number(earned.quotedMargin().setScale(0, RoundingMode.HALF_UP), quoted),
        earned.quotedTotal().signum() == 0
            ? word("–")
            : percent(
                earned
                    .quotedMargin()
                    .multiply(HUNDRED)
                    .divide(earned.quotedTotal(), 1, RoundingMode.HALF_UP)),
        count(earned.orders(), won),
        number(earned.orderMargin().setScale(0, RoundingMode.HALF_UP), won));
  }

  private static List<Cell> with(Cell first, List<Cell> others) {
    return Stream.concat(Stream.of(first), others.stream()).toList();
  }

  private FigureTable agreement() {
    var agreement = figures.agreement();
    return new FigureTable(
        "agreement",
        headings("decided", "cases"),
        List.of(
            List.of(
                word(words.text("filter.cases.AGREED")),
                count(agreement.agreed(), links.to(Cases.AGREED))),
            List.of(
                word(words.text("filter.cases.REFUSED")),
                count(agreement.refused(), links.to(Cases.REFUSED)))),
        List.of());
  }

  private FigureTable saved() {
    return new FigureTable(
        "saved",
        headings("letter", "count", "minutesEach", "minutes"),
        figures.written().stream().map(this::written).toList(),
        List.of(new Chart("bar", words.text("figures.chart.saved"), true, false, List.of(3))));
  }

  private List<Cell> written(Written written) {
    String leads = links.to("letter", written.letter().name());
    return List.of(
        word(words.text("filter.letter." + written.letter())),
        count(written.count(), leads),
        count(written.letter().each().toMinutes(), ""),
        number(BigDecimal.valueOf(written.saved().toMinutes()), leads));
  }

  private List<String> headings(String... names) {
    return List.of(names).stream().map(name -> words.text("figures." + name)).toList();
  }

  private String lane(String from, String to) {
    return port.apply(from) + " → " + port.apply(to);
  }

  private static String from(String lane) {
    return lane.substring(0, Math.max(0, lane.indexOf('>')));
  }

  private static String to(String lane) {
    return lane.substring(lane.indexOf('>') + 1);
  }

  private static Cell word(String text) {
    return new Cell(text, Optional.empty(), "");
  }

  private Cell count(long count, String leads) {
    return new Cell(
        words.count(count), Optional.of(BigDecimal.valueOf(count)), count == 0 ? "" : leads);
  }

  private Cell number(BigDecimal number, String leads) {
    return new Cell(words.number(number), Optional.of(number), number.signum() == 0 ? "" : leads);
  }

  private Cell percent(BigDecimal percent) {
    return new Cell(words.number(percent) + " %", Optional.of(percent), "");
  }

  /** In seconds where it is reckoned with. */
  private Cell took(Optional<Duration> time) {
    return time.map(
            it -> new Cell(words.took(it), Optional.of(BigDecimal.valueOf(it.toMillis(), 3)), ""))
        .orElseGet(() -> word("–"));
  }
}
