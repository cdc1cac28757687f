package dev.quayside.db;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quayside.db.customer.Contact;
import dev.quayside.db.customer.CustomerStore.Filed;
import dev.quayside.db.customer.Language;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.RawMail;
import dev.quayside.db.wake.Topic;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.money.ExchangeRate;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Place;
import dev.quayside.rates.place.PlaceKind;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BookTest {

  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  private Db db;

  @BeforeAll
  void open() {
    db = TestBook.open();
    db.use(books -> books.places().fill(List.of(port("CNSHA", "Shanghai"), port("USLAX", "LA"))));
  }

  @AfterAll
  void close() {
    db.close();
  }

  @Test
  void the_same_content_is_taken_in_once() {
    boolean first = db.with(books -> books.messages().takeIn(mail("once"), NOW));
    boolean second = db.with(books -> books.messages().takeIn(mail("once"), NOW));

    assertThat(first).isTrue();
    assertThat(second).isFalse();
  }

  @Test
  void an_address_belongs_to_one_customer() {
    CustomerId acme = db.with(books -> books.customers().add("ACME", "Acme Ltd", Language.EN));
    CustomerId other = db.with(books -> books.customers().add("OTHER", "Other", Language.ZH));

    Filed mine =
        db.with(books -> books.customers().addContact(acme, "Li", "Li@Acme.example", Language.ZH));
    Filed theirs =
        db.with(books -> books.customers().addContact(other, "Li", "li@acme.example", Language.ZH));

    assertThat(mine).isEqualTo(new Filed.Done());
    assertThat(theirs).isInstanceOf(Filed.Taken.class);
    Contact li =
        db.with(books -> books.customers().contactByEmail("LI@acme.example")).orElseThrow();
    assertThat(li.customer().id()).isEqualTo(acme);
  }

  @Test
  void a_rate_comes_back_as_it_went_in_and_another_customers_contract_never() {
    CustomerId nac = db.with(books -> books.customers().add("NAC", "Nac", Language.EN));
    CustomerId else_ = db.with(books -> books.customers().add("ELSE", "Else", Language.EN));
    Rate open = rate(Optional.empty());
    Rate contract = rate(Optional.of(nac));
    db.use(books -> books.rates().publish("june.csv", List.of(open, contract), NOW));

    var forHim = db.with(books -> books.rates().find(query(Optional.of(nac))));
    var forOthers = db.with(books -> books.rates().find(query(Optional.of(else_))));
    var forStrangers = db.with(books -> books.rates().find(query(Optional.empty())));

    assertThat(forHim)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
        .containsExactly(open, contract);
    assertThat(forOthers)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
        .containsExactly(open);
    assertThat(forStrangers).isEqualTo(forOthers);
  }

  @Test
  void margins_and_exchange_rates_are_kept_with_their_day_and_source() {
    var exchange = ExchangeRate.of("USD", "CNY", "7.1234", JUNE, "PBOC");
    var margin =
        new MarginRule(
            "house",
            Optional.empty(),
            Optional.of(Lane.of("CNSHA", "USLAX")),
            new Margin.PerContainer(Money.of("USD", "50")));
    db.use(books -> {
      books.terms().addExchange(exchange);
      books.terms().addMargin(margin);
    });

    var terms = db.with(books -> books.terms().terms());

    assertThat(terms.exchange().rates()).containsExactly(exchange);
    assertThat(terms.margins().rules()).contains(margin);
  }

  @Test
  void a_bell_rings_when_something_was_committed() throws Exception {
    var rung = new CountDownLatch(1);
    try (var bell = db.bell(Topic.MESSAGES)) {
      bell.await(Duration.ofMillis(1));
      var waiter =
          Thread.startVirtualThread(() -> {
            try {
              bell.await(Duration.ofSeconds(20));
              rung.countDown();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          });

      db.use(books -> books.messages().takeIn(mail("ring"), NOW));
      waiter.join(Duration.ofSeconds(10));
    }

    assertThat(rung.getCount()).isZero();
  }

  @Test
  void a_database_that_cannot_be_reached_is_named_without_its_password() {
    var nowhere = new DbConfig("jdbc:postgresql://127.0.0.1:1/none", "quay", "hunter2");

    assertThatThrownBy(() -> Db.open(nowhere))
        .isInstanceOf(BookClosedException.class)
        .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/none")
        .hasMessageContaining("db.url")
        .hasMessageNotContaining("hunter2");
  }

  private static RawMail mail(String content) {
    return new RawMail(content, "INBOX", Optional.empty(), Bytes.of(content.getBytes(UTF_8)));
  }

  private static RateQuery query(Optional<CustomerId> customer) {
    return RateQuery.exactly(Lane.of("CNSHA", "USLAX"), customer, JUNE);
  }

  private static Rate rate(Optional<CustomerId> customer) {
    return Rate.fcl(
        0,
        Lane.of("CNSHA", "USLAX"),
        Carriers.builtIn().withScac("COSU"),
        Map.of(Equipment.HC40, Money.of("USD", "1850.00"), Equipment.GP20, Money.of("USD", "1400")),
        List.of(
            new Charge(
                "THC",
                Leg.ORIGIN,
                new ChargeBasis.PerContainer(Map.of(Equipment.HC40, Money.of("CNY", "1250")))),
            new Charge("DOC", Leg.ORIGIN, new ChargeBasis.PerBillOfLading(Money.of("CNY", "450"))),
            new Charge("PSS", Leg.FREIGHT, new ChargeBasis.PercentOfFreight(new BigDecimal("2.5"))),
            new Charge("BAF", Leg.FREIGHT, new ChargeBasis.Included()),
            new Charge("GRI", Leg.FREIGHT, new ChargeBasis.SubjectTo()),
            new Charge("INSP", Leg.ORIGIN, new ChargeBasis.AtCost())),
        new Validity(JUNE, JUNE.plusDays(13)),
        Optional.of(new TransitTime(16, 18)),
        Optional.of(14),
        customer,
        new RateSource("june.csv", "row 2"));
  }

  private static Place port(String code, String name) {
    var locode = new UnLocode(code);
    return new Place(
        locode,
        PlaceKind.SEA,
        Optional.empty(),
        name,
        name,
        locode.country(),
        Set.of(locode),
        Optional.empty(),
        "",
        1);
  }
}
