package dev.quayside.app.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.app.replay.Replayed.Paper;
import dev.quayside.db.Db;
import dev.quayside.db.SampleInquiry;
import dev.quayside.db.SamplePrices;
import dev.quayside.db.TestBook;
import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Document;
import dev.quayside.db.document.DrawnWith;
import dev.quayside.db.figures.Figures.Earned;
import dev.quayside.db.figures.Span;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.quote.PricedOffer;
import dev.quayside.db.rate.version.Sheet;
import dev.quayside.notifier.pdf.Fonts;
import dev.quayside.notifier.quotation.QuotePdf;
import dev.quayside.notifier.wording.Company;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.cargo.Goods;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.money.ExchangeRate;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.quote.Haulage;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.Carriers;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplayTest {

  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Places PLACES = Places.builtIn();
  private static final Fonts FONTS = Fonts.load();
  private static final List<String> PORTS = List.of("USLAX", "DEHAM", "NLRTM", "BRSSZ", "SGSIN");
  private static final Sheet SHEET = new Sheet("fak.xlsx", "FAK", "lena");

  private Db db;
  private long inquiry;

  @BeforeEach
  void open() {
    db = TestBook.empty();
    inquiry =
        db.with(books -> {
          books.places().fill(PLACES.all());
          books.terms().addExchange(ExchangeRate.of("USD", "CNY", "7.1234", TODAY, "PBOC"));
          books.terms().addMargin(margin("first", "7.5"));
          books.rates().publish(SHEET, rates(1_000), NOW);
          return SampleInquiry.saying("", "one").file(books);
        });
  }

  @Test
  void a_thousand_quotes_come_out_the_same_after_the_library_changed() {
    var random = new Random(7);
    List<String> numbers = quotes(490, random);
    List<String> papers = papers(10, random);
    db.use(books -> books.rates().publish(SHEET, rates(1_500), NOW));
    numbers.addAll(quotes(490, random));
    papers.addAll(papers(10, random));
    db.use(books -> {
      books.rates().withdraw(2, "lena", NOW);
      books.rates().publish(SHEET, rates(1_700), NOW);
      books.terms().addMargin(margin("second", "9"));
      books.terms().addExchange(ExchangeRate.of("USD", "CNY", "6.9", TODAY, "PBOC"));
    });

    var replay = new Replay(db, FONTS);

    assertThat(numbers)
        .hasSize(980)
        .allSatisfy(number ->
            assertThat(replay.replay(number)).contains(new Replayed.Same(Paper.NOT_KEPT)));
    assertThat(papers)
        .hasSize(20)
        .allSatisfy(
            number -> assertThat(replay.replay(number)).contains(new Replayed.Same(Paper.SAME)));
  }

  @Test
  void an_offer_that_was_tampered_with_is_found() {
    String number = quotes(1, new Random(1)).getFirst();
    String other = quotes(1, new Random(2)).getFirst();
    String mixed =
        db.with(books -> {
          var offer = books.quotes().current(number).orElseThrow().offer();
          var from = books.quotes().pricedFrom(other, 1).orElseThrow();
          var priced = new PricedOffer(offer, from);
          return books.quotes().give(inquiry, Optional.empty(), Language.EN, priced, NOW);
        });

    var replayed = new Replay(db, FONTS).replay(mixed);

    assertThat(replayed.orElseThrow()).isInstanceOf(Replayed.Different.class);
  }

  @Test
  void what_was_not_kept_is_said() {
    String number =
        db.with(books -> {
          var offer = SamplePrices.of(request(new Random(1)), books).offer();
          return books.quotes().give(inquiry, Optional.empty(), Language.EN, offer, NOW);
        });

    var replay = new Replay(db, FONTS);

    assertThat(replay.replay(number).orElseThrow()).isInstanceOf(Replayed.NotKept.class);
    assertThat(replay.replay("Q1")).isEmpty();
  }

  @Test
  void figures_count_what_is_earned_with_the_trucks_in_their_own_currency() {
    List<String> numbers = quotes(20, new Random(3));
    BigDecimal trucks =
        numbers.stream()
            .flatMap(number ->
                db
                    .with(books -> books.quotes().current(number))
                    .orElseThrow()
                    .offer()
                    .options()
                    .getFirst()
                    .hauled()
                    .stream())
            .map(truck -> truck.margin().total().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var days = new Span(TODAY.minusYears(1), TODAY.plusYears(1), ZoneId.of("UTC"));

    List<Earned> earned = db.with(books -> books.figures().count(days, TODAY)).earned();

    assertThat(trucks).isPositive();
    assertThat(earned).extracting(Earned::currency).containsExactlyInAnyOrder("USD", "CNY");
    assertThat(earned)
        .filteredOn(one -> one.currency().equals("CNY"))
        .singleElement()
        .satisfies(one -> assertThat(one.quotedMargin()).isEqualByComparingTo(trucks));
  }

  /** Given without a paper. */
  private List<String> quotes(int count, Random random) {
    return db.with(books ->
        Stream.generate(() -> SamplePrices.of(request(random), books))
            .limit(count)
            .map(priced -> books.quotes().give(inquiry, Optional.empty(), Language.EN, priced, NOW))
            .collect(Collectors.toList()));
  }

  private List<String> papers(int count, Random random) {
    return Stream.generate(() -> paper(random)).limit(count).collect(Collectors.toList());
  }

  /** Given and drawn, in English and Chinese. */
  private String paper(Random random) {
    var company =
        new Company("Harbourline", "1 Harbour Road", "a@b.example", Optional.empty(), "Terms.");
    var paper = new QuotePdf(FONTS, company, ZoneId.of("Asia/Shanghai"));
    var language = random.nextBoolean() ? Language.ZH : Language.EN;
    return db.with(books -> {
      var priced = SamplePrices.of(request(random), books);
      String number = books.quotes().give(inquiry, Optional.empty(), language, priced, NOW);
      var quote = books.quotes().current(number).orElseThrow();
      var drawn = new Document(number + ".pdf", "application/pdf", Bytes.of(paper.draw(quote)));
      var with = new DrawnWith(paper.stationery(), quote.buyer());
      books.documents().file(number, 1, drawn, with, NOW);
      return number;
    });
  }

  private static RateRequest request(Random random) {
    var request = fromPortToPort(random);
    return random.nextBoolean()
        ? request
        : request.hauled(new Haulage(Leg.PRE_CARRIAGE, place("CNSZH")));
  }

  private static RateRequest fromPortToPort(Random random) {
    return new RateRequest(
        Optional.empty(),
        place("CNSHA"),
        place(PORTS.get(random.nextInt(PORTS.size()))),
        new Containers(
            Map.of(Equipment.GP20, 1 + random.nextInt(5), Equipment.HC40, 1 + random.nextInt(5))),
        new Goods(
            Optional.of("furniture 家具"),
            Optional.of(BigDecimal.valueOf(9_000 + random.nextInt(9_000)))),
        Optional.empty(),
        Set.of(),
        Optional.of(TODAY.plusDays(random.nextInt(20))),
        TODAY);
  }

  private static Rate truck(int price) {
    return new Rate(
        0,
        Mode.ROAD,
        Lane.of("CNSZH", "CNSHA"),
        new Carrier("HAUL", "Haulier", "车队"),
        new Freight.PerContainer(
            Map.of(
                Equipment.GP20, Money.of("CNY", price + ".50"),
                Equipment.HC40, Money.of("CNY", price + 900 + ".25"))),
        List.of(),
        new Validity(TODAY, TODAY.plusDays(25)),
        Sailing.NOT_STATED,
        FreeTime.NOT_STATED,
        Agreement.TARIFF,
        Scope.ALL,
        new RateSource("trucks.xlsx", "row 1"));
  }

  /** Three lines to each port; the first prices are so many dollars. */
  private static List<Rate> rates(int dollars) {
    var rates = new ArrayList<Rate>();
    rates.add(truck(dollars));
    for (String port : PORTS) {
      for (String line : List.of("COSU", "MAEU", "MSCU")) {
        int more = rates.size() * 13;
        rates.add(
            Rate.fcl(
                0,
                Lane.of("CNSHA", port),
                Carriers.builtIn().withScac(line),
                Map.of(
                    Equipment.GP20, Money.of("USD", Integer.toString(dollars + more)),
                    Equipment.HC40, Money.of("USD", dollars + more * 2 + ".75")),
                List.of(
                    new Charge(
                        "DOC", Leg.ORIGIN, new ChargeBasis.PerBillOfLading(Money.of("CNY", "450"))),
                    new Charge(
                        "PSS",
                        Leg.FREIGHT,
                        new ChargeBasis.PercentOfFreight(new BigDecimal("2.5"))),
                    new Charge("BAF", Leg.FREIGHT, new ChargeBasis.Included())),
                new Validity(TODAY, TODAY.plusDays(29)),
                Optional.of(new TransitTime(16 + more % 7, 18 + more % 7)),
                Optional.of(14),
                Optional.empty(),
                new RateSource("fak.xlsx", "row " + rates.size())));
      }
    }
    return rates;
  }

  private static MarginRule margin(String name, String percent) {
    return new MarginRule(
        name, Optional.empty(), Optional.empty(), new Margin.Percent(new BigDecimal(percent)));
  }

  private static Place place(String code) {
    return PLACES.byCode(new UnLocode(code), PlaceKind.SEA).orElseThrow();
  }
}
