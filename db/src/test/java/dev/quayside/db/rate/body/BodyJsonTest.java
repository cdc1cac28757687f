package dev.quayside.db.rate.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.money.UnitPrice;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Scope;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Condition;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.charge.Per;
import dev.quayside.rates.tariff.schedule.Departure;
import dev.quayside.rates.tariff.schedule.FreeTime;
import dev.quayside.rates.tariff.schedule.Sailing;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BodyJsonTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final BigDecimal TONS_20 = BigDecimal.valueOf(20_000);

  static Stream<Freight> freights() {
    return Stream.of(
        new Freight.PerContainer(
            Map.of(
                Equipment.HC40, Money.of("USD", "1850.50"),
                Equipment.GP20, Money.of("USD", "1400"))),
        new Freight.PerRevenueTon(
            UnitPrice.of("USD", "45.50"),
            UnitPrice.of("USD", "48"),
            363,
            BigDecimal.ONE,
            Optional.of(new BigDecimal("0.5")),
            Optional.of(Money.of("USD", "90"))),
        new Freight.PerRevenueTon(
            UnitPrice.of("USD", "0.0"),
            UnitPrice.of("USD", "0"),
            1_000,
            BigDecimal.ZERO,
            Optional.empty(),
            Optional.empty()),
        new Freight.ByWeightBreak(
            Optional.of(Money.of("CNY", "430")),
            new TreeMap<>(
                Map.of(0, UnitPrice.of("CNY", "38.567"), 45, UnitPrice.of("CNY", "28.50"))),
            6_000),
        new Freight.Flat(Money.of("JPY", "30000")));
  }

  static Stream<ChargeBasis> bases() {
    return Stream.of(
        new ChargeBasis.PerContainer(
            Map.of(Equipment.HC40, Money.of("CNY", "1250"), Equipment.GP20, Money.of("USD", "75"))),
        new ChargeBasis.PerBillOfLading(Money.of("CNY", "450.5")),
        new ChargeBasis.Each(
            Per.REVENUE_TON, UnitPrice.of("USD", "0.075"), Optional.of(Money.of("USD", "8"))),
        new ChargeBasis.Each(Per.TEU, UnitPrice.of("USD", "30"), Optional.empty()),
        new ChargeBasis.PercentOfFreight(new BigDecimal("2.50")),
        new ChargeBasis.Included(),
        new ChargeBasis.SubjectTo(),
        new ChargeBasis.AtCost(),
        new ChargeBasis.IfWanted(new ChargeBasis.PercentOfFreight(TONS_20)));
  }

  @ParameterizedTest
  @MethodSource("freights")
  void a_freight_comes_back_as_it_was_written(Freight freight) {
    RateBody body = body(freight, List.of());

    RateBody read = new BodyJson().read(new BodyJson().write(body).getBytes(UTF_8));

    assertThat(read).isEqualTo(body);
  }

  @ParameterizedTest
  @MethodSource("bases")
  void a_charge_comes_back_as_it_was_written(ChargeBasis basis) {
    var always = new Charge("THC", Leg.ORIGIN, basis);
    var sometimes =
        new Charge(
            "OWS",
            Leg.DESTINATION,
            basis,
            new Condition(
                Optional.of(TONS_20),
                true,
                true,
                Set.of(new UnLocode("CNSHA"), new UnLocode("CNNGB")),
                Set.of(Equipment.GP20)),
            Optional.of(new Validity(JUNE, JUNE.plusDays(13), Validity.By.BOOKING)));
    RateBody body = body(new Freight.Flat(Money.of("USD", "1")), List.of(always, sometimes));

    RateBody read = new BodyJson().read(new BodyJson().write(body).getBytes(UTF_8));

    assertThat(read).isEqualTo(body);
  }

  @Test
  void all_else_a_sheet_says_comes_back_as_it_was_written() {
    var body =
        new RateBody(
            new Freight.Flat(Money.of("USD", "1")),
            List.of(),
            Validity.By.BOOKING,
            new Sailing(
                "AEU3 \"快航\"\t\\",
                Sailing.Routing.TRANSSHIPPED,
                List.of("Singapore", "釜山"),
                Optional.of(new TransitTime(16, 18)),
                List.of(
                    new Departure(DayOfWeek.MONDAY, Optional.of(DayOfWeek.SATURDAY)),
                    new Departure(DayOfWeek.THURSDAY, Optional.empty()))),
            new FreeTime(
                Optional.of(7), Optional.of(10), Optional.empty(), FreeTime.Counted.WORKING_DAYS),
            new Scope(
                List.of("furniture", "瓷砖"), Optional.of(BigDecimal.TEN), Optional.of(TONS_20)));

    RateBody read = new BodyJson().read(new BodyJson().write(body).getBytes(UTF_8));

    assertThat(read).isEqualTo(body);
  }

  @Test
  void what_a_later_version_adds_is_passed_over() {
    String json =
        """
        {"new": {"a": [1, {"b": "]"}], "c": -2.5}, "freight": {"flat": "USD 1", "x": {}, "z":null},
         "charges": [{"y": [], "is": "at cost", "ORIGIN": "INSP", "w": true}]}\
        """;

    RateBody read = new BodyJson().read(json.getBytes(UTF_8));

    assertThat(read)
        .isEqualTo(
            body(
                new Freight.Flat(Money.of("USD", "1")),
                List.of(new Charge("INSP", Leg.ORIGIN, new ChargeBasis.AtCost()))));
  }

  private static RateBody body(Freight freight, List<Charge> charges) {
    return new RateBody(
        freight,
        charges,
        Validity.By.DEPARTURE,
        Sailing.NOT_STATED,
        FreeTime.NOT_STATED,
        Scope.ALL);
  }
}
