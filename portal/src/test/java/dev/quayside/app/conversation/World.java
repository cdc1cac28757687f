package dev.quayside.app.conversation;

import dev.quayside.app.LooseRates;
import dev.quayside.db.Books;
import dev.quayside.db.customer.Language;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.user.User;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.Reach;
import dev.quayside.rates.margin.concession.ConcessionRule;
import dev.quayside.rates.margin.floor.FloorRule;
import dev.quayside.rates.money.ExchangeRate;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.Option;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.Scope;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the house of the conversations sells, as it stands in {@code world.txt}. */
final class World {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** Monday, eight o'clock in Shanghai. */
  static final Instant OPENS = Instant.parse("2026-06-01T00:00:00Z");

  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
  private static final LocalDate SECOND_HALF = LocalDate.of(2026, 6, 15);
  private static final LocalDate END = LocalDate.of(2026, 6, 30);

  private final List<List<String>> lines;

  private World(List<List<String>> lines) {
    this.lines = lines;
  }

  static World read() {
    try {
      return new World(
          Files.readAllLines(ConversationFile.resource("world.txt")).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> List.of(line.strip().split(" +")))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fills an empty book: the terms, the rates, the companies that write, and one salesperson. */
  void fill(Books books, List<Conversation> conversations) {
    books
        .users()
        .put(
            "wang@forwarder.example",
            "Wang Fang",
            User.Role.SALES,
            Optional.empty(),
            Language.ZH,
            "-");
    var terms = books.terms();
    terms.addMargin(
        new MarginRule("house", Optional.empty(), Optional.empty(), eachBox(figure("margin"))));
    terms.addMargin(
        new MarginRule(
            "trucks",
            Reach.of(Mode.ROAD),
            new Margin.Percent(new BigDecimal(figure("trucks"))),
            Optional.empty(),
            "",
            Optional.empty()));
    terms.addFloor(
        new FloorRule("house", Reach.of(Mode.FCL), eachBox(figure("floor")), "", Optional.empty()));
    for (List<String> step : all("concession")) {
      terms.addConcession(
          new ConcessionRule(
              "step " + step.get(1),
              Integer.parseInt(step.get(1)),
              Reach.of(Mode.FCL),
              new Margin.Percent(new BigDecimal(step.get(2))),
              "",
              Optional.empty()));
    }
    terms.addExchange(ExchangeRate.of("USD", "CNY", figure("exchange"), MONDAY, "PBOC"));
    var rates = new ArrayList<Rate>();
    all("rate").forEach(line -> rates.addAll(halves(line, Optional.empty())));
    all("truck").forEach(line -> rates.add(truck(line)));
    for (Conversation one : conversations) {
      Optional<CustomerId> customer = register(one, books);
      if (one.contract()) {
        all("contract").forEach(line -> rates.addAll(halves(line, customer)));
      }
    }
    books.rates().publish("june.csv", rates, OPENS);
    LooseRates.publish(books, MONDAY);
  }

  private static Optional<CustomerId> register(Conversation one, Books books) {
    Language language = one.chinese() ? Language.ZH : Language.EN;
    return one.company()
        .map(company -> {
          String code = one.file().replaceAll("\\W", "").toUpperCase(Locale.ROOT);
          var customer = books.customers().add(code, company, language);
          books.customers().addContact(customer, one.name(), one.address(), language);
          books.customers().setZone(customer, one.zone());
          return customer;
        });
  }

  private List<Rate> halves(List<String> line, Optional<CustomerId> contractFor) {
    var first = new Validity(MONDAY.minusDays(1), SECOND_HALF.minusDays(1));
    var second = new Validity(SECOND_HALF, END);
    return List.of(
        rate(line, BigDecimal.ZERO, first, contractFor),
        rate(line, new BigDecimal(figure("dearer")), second, contractFor));
  }

  private static Rate truck(List<String> line) {
    String currency = line.get(3);
    return new Rate(
        0,
        Mode.ROAD,
        Lane.of(line.get(1), line.get(2)),
        new Carrier("HAUL", "Haulier", "车队"),
        new Freight.PerContainer(
            Map.of(
                Equipment.GP20, Money.of(currency, line.get(4)),
                Equipment.GP40, Money.of(currency, line.get(5)),
                Equipment.HC40, Money.of(currency, line.get(6)))),
        List.of(),
        new Validity(MONDAY.minusDays(1), END),
        Sailing.NOT_STATED,
        FreeTime.NOT_STATED,
        Agreement.TARIFF,
        Scope.ALL,
        new RateSource("trucks.csv", String.join(" ", line)));
  }

  private Rate rate(
      List<String> line, BigDecimal more, Validity when, Optional<CustomerId> contractFor) {
    var boxes = List.of(Equipment.GP20, Equipment.GP40, Equipment.HC40);
    var terminal = Money.of("CNY", figure("terminal"));
    return Rate.fcl(
        0,
        Lane.of(line.get(1), line.get(2)),
        Carriers.builtIn().withScac(line.get(3)),
        Map.of(
            boxes.get(0), usd(line.get(4), more),
            boxes.get(1), usd(line.get(5), more),
            boxes.get(2), usd(line.get(6), more)),
        List.of(
            new Charge(
                "THC",
                Leg.ORIGIN,
                new ChargeBasis.PerContainer(
                    Map.of(
                        boxes.get(0), terminal, boxes.get(1), terminal, boxes.get(2), terminal))),
            new Charge(
                "DOC",
                Leg.ORIGIN,
                new ChargeBasis.PerBillOfLading(Money.of("CNY", figure("document"))))),
        when,
        Optional.of(new TransitTime(16, 18)),
        Optional.of(Integer.parseInt(figure("free"))),
        contractFor,
        new RateSource("june.csv", String.join(" ", line)));
  }

  /** What a box of an offer may be sold at, at the very least: reckoned from the file alone. */
  BigDecimal least(GivenQuote quote, Option option, ChargeLine freight) {
    int column =
        4
            + List.of(Equipment.GP20, Equipment.GP40, Equipment.HC40)
                .indexOf(freight.equipment().orElseThrow());
    List<String> line =
        all(option.contract() ? "contract" : "rate").stream()
            .filter(it -> it.get(1).equals(quote.offer().request().origin().code().code()))
            .filter(it -> it.get(2).equals(quote.offer().request().destination().code().code()))
            .filter(it -> it.get(3).equals(option.carrier().scac()))
            .findFirst()
            .orElseThrow();
    boolean dearer = option.validity().to().equals(END);
    return new BigDecimal(line.get(column))
        .add(new BigDecimal(figure("floor")))
        .add(dearer ? new BigDecimal(figure("dearer")) : BigDecimal.ZERO);
  }

  private List<List<String>> all(String what) {
    return lines.stream().filter(line -> line.getFirst().equals(what)).toList();
  }

  private String figure(String what) {
    return all(what).getFirst().get(1);
  }

  private static Margin eachBox(String amount) {
    return new Margin.PerContainer(Money.of("USD", amount));
  }

  private static Money usd(String amount, BigDecimal more) {
    return Money.of("USD", new BigDecimal(amount).add(more).toPlainString());
  }
}
