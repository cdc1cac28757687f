package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.MONDAY;
import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.quayside.db.asking.LooseIndication.Step;
import dev.quayside.db.asking.Question;
import dev.quayside.db.asking.Question.About;
import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.task.OpenTask;
import dev.quayside.rates.cargo.Loose;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.Reach;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Carrier;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Mode;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.Scope;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.charge.Per;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Loose cargo is sold by the machine as full containers are. */
class LooseCargoTest {

  private static final String LI = "Li <li@acme.example>";

  private SmallHouse house;

  /** By sea USD 45 the revenue ton, by air CNY 30 to 20 the kilogram; a margin of ten percent. */
  @BeforeEach
  void open() {
    house = new SmallHouse();
    house.db.use(books ->
        books
            .terms()
            .addMargin(
                new MarginRule(
                    "loose",
                    Reach.ALL,
                    new Margin.Percent(BigDecimal.TEN),
                    Optional.empty(),
                    "",
                    Optional.empty())));
    house.sells(
        rate(
            Mode.LCL,
            Lane.of("CNSHA", "DEHAM"),
            new Carrier("VGLT", "Vanguard", ""),
            new Freight.PerRevenueTon(
                UnitPrice.of("USD", "45"),
                UnitPrice.of("USD", "45"),
                1000,
                BigDecimal.ONE,
                Optional.empty(),
                Optional.empty())));
    house.sells(
        rate(
            Mode.AIR,
            Lane.of("CNPVG", "DEFRA"),
            new Carrier("CA", "Air China", "中国国际航空"),
            new Freight.ByWeightBreak(
                Optional.of(Money.of("CNY", "420")),
                new TreeMap<>(
                    Map.of(
                        0, UnitPrice.of("CNY", "30"),
                        100, UnitPrice.of("CNY", "24"),
                        300, UnitPrice.of("CNY", "20"))),
                6000)));
  }

  @Test
  void lcl_is_priced_by_weight_or_measure_whichever_is_more() {
    var quote =
        quote(
            house.receives(
                mail(
                    LI,
                    "Message-ID: <1@acme.example>",
                    "Please quote LCL from Shanghai to Hamburg, 12 cartons, 850 kg, 2.4 cbm,"
                        + " garments")));

    assertThat(quote.offer().request().load()).isEqualTo(Loose.of(12, "850", "2.4"));
    assertThat(quote.offer().best().totals().byCurrency())
        .containsExactly(Money.of("USD", "118.80"));
    assertThat(quote.offer().best().services())
        .extracting(line -> line.code(), line -> line.total())
        .containsExactly(tuple("CUS", Money.of("CNY", "180")));
  }

  @Test
  void air_is_priced_by_the_chargeable_weight_reckoned_from_the_sizes() {
    var quote =
        quote(
            house.receives(
                mail(
                    LI,
                    "Message-ID: <1@acme.example>",
                    "您好，请报空运价格：上海浦东到法兰克福，10箱服装，毛重 200 公斤，尺寸 60x50x50cm")));

    assertThat(quote.offer().request().load()).hasToString("10 pieces, 200 kg, 1.5 cbm");
    assertThat(quote.offer().best().carrier().nameEn()).startsWith("Air China");
    assertThat(quote.offer().best().lines().getFirst().quantity()).isEqualByComparingTo("250");
    assertThat(quote.offer().best().totals().byCurrency()).containsExactly(Money.of("CNY", "6600"));
  }

  @Test
  void lcl_without_its_weight_and_measure_is_asked_for_both() {
    var asked = asked("Please quote LCL Shanghai to Hamburg, 12 cartons of garments");

    assertThat(asked)
        .extracting(question -> question.about())
        .containsExactly(About.WEIGHT, About.VOLUME);
  }

  @Test
  void air_without_sizes_or_a_volume_is_asked_for_them() {
    var asked = asked("Please quote air freight Shanghai PVG to Frankfurt, 200 kg garments");

    assertThat(asked).extracting(question -> question.about()).containsExactly(About.VOLUME);
  }

  @Test
  void while_asking_a_price_by_weight_or_measure_is_told_with_its_minimum() {
    var bySea = wanted("Please quote LCL Shanghai to Hamburg, 12 cartons of garments");
    var byAir = wanted("Please quote air freight Shanghai PVG to Frankfurt, 200 kg garments");

    assertThat(bySea.loose())
        .singleElement()
        .satisfies(told -> {
          assertThat(told.steps()).containsExactly(new Step(1, Money.of("USD", "50")));
          assertThat(told.least()).isEqualTo(Money.of("USD", "50"));
        });
    assertThat(byAir.loose())
        .singleElement()
        .satisfies(told -> {
          assertThat(told.steps())
              .containsExactly(
                  new Step(100, Money.of("CNY", "26.4")), new Step(300, Money.of("CNY", "22")));
          assertThat(told.least()).isEqualTo(Money.of("CNY", "5280"));
        });
  }

  @Test
  void the_answer_to_the_question_completes_it() {
    var first =
        house.receives(
            mail(
                LI,
                "Message-ID: <1@acme.example>",
                "Please quote LCL Shanghai to Hamburg, 12 cartons of garments, 850 kg"));
    String ours =
        house.db.with(books -> books.outbox().answerTo(first.id())).orElseThrow().messageId();

    var second =
        house.receives(
            mail(
                LI,
                "Message-ID: <2@acme.example>\nIn-Reply-To: " + ours,
                "The total volume is 2.4 cbm."));

    assertThat(quote(second).offer().request().load()).isEqualTo(Loose.of(12, "850", "2.4"));
  }

  @Test
  void the_sizes_complete_an_inquiry_by_air() {
    var first =
        house.receives(
            mail(
                LI,
                "Message-ID: <1@acme.example>",
                "Please quote air freight Shanghai PVG to Frankfurt, 10 cartons, 200 kg garments"));
    String ours =
        house.db.with(books -> books.outbox().answerTo(first.id())).orElseThrow().messageId();

    var second =
        house.receives(
            mail(
                LI,
                "Message-ID: <2@acme.example>\nIn-Reply-To: " + ours,
                "Each carton measures 60 x 50 x 50 cm"));

    assertThat(quote(second).offer().request().load()).hasToString("10 pieces, 200 kg, 1.5 cbm");
  }

  @Test
  void what_does_not_agree_or_fit_a_forklift_goes_to_sales() {
    assertThat(told("LCL Shanghai to Hamburg, 2 crates, 9000 kg, 4 cbm, machine parts"))
        .contains("heavy pieces: 4500 kg each");
    assertThat(told("LCL Shanghai to Hamburg, 1 crate 420x90x90cm, 900 kg, machine parts"))
        .contains("a large piece, 420 x 90 x 90 cm");
    assertThat(told("LCL Shanghai to Hamburg, 10 cartons 60x50x50cm, 200 kg, 4 cbm, garments"))
        .contains("4 cbm, but 1.5 cbm by the sizes");
  }

  private String told(String inquiry) {
    var filed =
        house.receives(
            mail(LI, "Message-ID: <%d@acme.example>".formatted(inquiry.hashCode()), inquiry));
    assertThat(filed.inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
    return house.db.<List<OpenTask>>with(books -> books.tasks().open()).stream()
        .map(task -> task.about().en())
        .reduce("", (all, one) -> all + one + "\n");
  }

  private List<Question> asked(String inquiry) {
    return wanted(inquiry).questions();
  }

  private Notice.DetailsWanted wanted(String inquiry) {
    var filed = house.receives(mail(LI, "", inquiry));
    return (Notice.DetailsWanted) house.answer(filed).orElseThrow();
  }

  private GivenQuote quote(FiledInquiry filed) {
    assertThat(filed.inquiry().outcome()).as(filed.inquiry().toString()).isEqualTo(Outcome.QUOTED);
    var notice = (Notice.QuotesGiven) house.answer(filed).orElseThrow();
    String number = notice.quotes().getFirst();
    return house.db.with(books -> books.quotes().current(number)).orElseThrow();
  }

  private static Rate rate(Mode mode, Lane lane, Carrier carrier, Freight freight) {
    return new Rate(
        0,
        mode,
        lane,
        carrier,
        freight,
        List.of(
            new Charge(
                "CUS",
                Leg.ORIGIN,
                new ChargeBasis.IfWanted(
                    new ChargeBasis.Each(
                        Per.SHIPMENT, UnitPrice.of("CNY", "180"), Optional.empty())))),
        new Validity(MONDAY, MONDAY.plusDays(13)),
        Sailing.taking(new TransitTime(5, 8)),
        FreeTime.NOT_STATED,
        Agreement.TARIFF,
        Scope.ALL,
        new RateSource("loose.xlsx", "row 2"));
  }
}
