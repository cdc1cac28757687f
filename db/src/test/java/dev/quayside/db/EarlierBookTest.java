package dev.quayside.db;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.rate.version.LibraryVersion;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.quote.ChargeLine;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.RateSource;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.charge.Per;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A book kept by the Quayside before this one, opened by this one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EarlierBookTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final Lane LANE = Lane.of("CNSHA", "USLAX");

  private Db db;

  @BeforeAll
  void open() {
    DbConfig config = TestBook.blank();
    Flyway.configure()
        .dataSource(config.url(), config.user(), config.password())
        .target("1")
        .load()
        .migrate();
    TestBook.run(config, script("book-v1.sql"));
    db = Db.open(config);
  }

  @AfterAll
  void close() {
    db.close();
  }

  @Test
  void its_rates_are_found_as_they_were_filed() {
    var customer = Optional.of(new CustomerId(1));

    List<Rate> rates =
        db.with(books -> books.rates().find(RateQuery.exactly(LANE, customer, JUNE)));

    assertThat(rates)
        .containsExactly(
            Rate.fcl(
                1,
                LANE,
                Carriers.builtIn().withScac("COSU"),
                Map.of(
                    Equipment.GP20, Money.of("USD", "1400"),
                    Equipment.HC40, Money.of("USD", "1850.50")),
                List.of(
                    new Charge(
                        "THC",
                        Leg.ORIGIN,
                        new ChargeBasis.PerContainer(
                            Map.of(Equipment.HC40, Money.of("CNY", "1250")))),
                    new Charge(
                        "DOC", Leg.ORIGIN, new ChargeBasis.PerBillOfLading(Money.of("CNY", "450"))),
                    new Charge(
                        "PSS",
                        Leg.FREIGHT,
                        new ChargeBasis.PercentOfFreight(new BigDecimal("2.50"))),
                    new Charge("BAF", Leg.FREIGHT, new ChargeBasis.Included())),
                new Validity(JUNE, JUNE.plusDays(29)),
                Optional.of(new TransitTime(16, 18)),
                Optional.of(14),
                Optional.empty(),
                new RateSource("june.csv", "row 2")),
            Rate.fcl(
                2,
                LANE,
                Carriers.builtIn().withScac("MAEU"),
                Map.of(Equipment.HC40, Money.of("USD", "1700")),
                List.of(),
                new Validity(JUNE, JUNE.plusDays(29)),
                Optional.empty(),
                Optional.empty(),
                customer,
                new RateSource("acme.csv", "row 2")));
  }

  @Test
  void each_of_its_sheets_is_a_version_of_the_library() {
    List<LibraryVersion> versions = db.with(books -> books.rates().versions(10));

    assertThat(versions)
        .extracting(version -> version.number() + " " + version.sheet().file())
        .containsExactly("2 acme.csv", "1 june.csv");
    assertThat(versions).extracting(LibraryVersion::ratesIn).containsExactly(1L, 1L);
  }

  @Test
  void its_quotes_read_as_they_were_given() {
    var quote = db.with(books -> books.quotes().current("Q1001")).orElseThrow();

    var request = quote.offer().request();
    var option = quote.offer().best();
    assertThat(request.buyer().customer()).contains(new CustomerId(1));
    assertThat(request.load())
        .isEqualTo(new Containers(Map.of(Equipment.GP20, 1, Equipment.HC40, 3)));
    assertThat(request.goods().description()).contains("furniture");
    assertThat(option.agreed()).isEqualTo(Agreement.Kind.CONTRACT);
    assertThat(option.transit()).contains(new TransitTime(16, 18));
    assertThat(option.freeTime().combined()).contains(14);
    assertThat(option.validity()).isEqualTo(new Validity(JUNE, JUNE.plusDays(29)));
    assertThat(option.lines())
        .extracting(ChargeLine::per)
        .containsExactly(Per.CONTAINER, Per.CONTAINER, Per.BILL_OF_LADING);
    assertThat(option.lines())
        .extracting(ChargeLine::total)
        .containsExactly(
            Money.of("USD", "1450"), Money.of("USD", "5701.50"), Money.of("CNY", "450"));
    assertThat(option.margin().total()).isEqualTo(Money.of("USD", "200"));
    assertThat(quote.offer().ledger()).hasSize(1);
  }

  private static String script(String name) {
    try (InputStream in = Objects.requireNonNull(EarlierBookTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
