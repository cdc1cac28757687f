package dev.quayside.portal.ratesheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.ChargeNames;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Freight;
import dev.quayside.rates.tariff.Rate;
import dev.quayside.rates.tariff.charge.Charge;
import dev.quayside.rates.tariff.charge.ChargeBasis;
import dev.quayside.rates.tariff.charge.Leg;
import dev.quayside.rates.tariff.schedule.Sailing.Routing;
import dev.quayside.rates.tariff.schedule.TransitTime;
import dev.quayside.rates.tariff.schedule.Validity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateSheetReaderTest {

  private static final RateSheetReader READER =
      new RateSheetReader(
          Places.builtIn(),
          Carriers.builtIn(),
          ChargeNames.builtIn(),
          code -> code.equals("ACME") ? Optional.of(new CustomerId(7)) : Optional.empty());

  private static final Validity JUNE =
      new Validity(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30));

  @TempDir Path folder;

  @Test
  void an_english_sheet_becomes_rates_with_all_that_stands_in_it() throws IOException {
    var file =
        csv(
            """
            POL,POD,Carrier,20GP,40GP,40HQ,Currency,Valid from,Valid to,T/T,Free days,Contract customer,Origin THC,DOC,BAF,EBS,CAF,Remarks
            Shanghai,Los Angeles,COSCO,1450,"1,850",USD 1850,USD,2026-06-01,2026-06-30,16-18,14,ACME,CNY 750/1200/1200,CNY 450/BL,incl,30/TEU,5%,direct
            """);

    var read = read(file);

    assertThat(read.problems()).isEmpty();
    assertThat(read.notes()).isEmpty();
    Rate rate = read.rates().getFirst();
    assertThat(rate.lane()).isEqualTo(Lane.of("CNSHA", "USLAX"));
    assertThat(rate.carrier().scac()).isEqualTo("COSU");
    assertThat(boxes(rate))
        .containsOnly(
            Map.entry(Equipment.GP20, usd("1450")),
            Map.entry(Equipment.GP40, usd("1850")),
            Map.entry(Equipment.HC40, usd("1850")));
    assertThat(rate.validity()).isEqualTo(JUNE);
    assertThat(rate.sailing().transit()).contains(new TransitTime(16, 18));
    assertThat(rate.sailing().routing()).isEqualTo(Routing.DIRECT);
    assertThat(rate.freeTime().combined()).contains(14);
    assertThat(rate.agreement().customer()).contains(new CustomerId(7));
    assertThat(rate.source().toString()).isEqualTo("rates.csv, line 2");
    assertThat(rate.charges())
        .containsExactly(
            new Charge(
                "THC",
                Leg.ORIGIN,
                new ChargeBasis.PerContainer(
                    Map.of(
                        Equipment.GP20, Money.of("CNY", "750"),
                        Equipment.GP40, Money.of("CNY", "1200"),
                        Equipment.HC40, Money.of("CNY", "1200")))),
            new Charge("DOC", Leg.ORIGIN, new ChargeBasis.PerBillOfLading(Money.of("CNY", "450"))),
            new Charge("BAF", Leg.FREIGHT, new ChargeBasis.Included()),
            new Charge(
                "EBS",
                Leg.FREIGHT,
                new ChargeBasis.PerContainer(
                    Map.of(
                        Equipment.GP20, usd("30"),
                        Equipment.GP40, usd("60"),
                        Equipment.HC40, usd("60")))),
            new Charge("CAF", Leg.FREIGHT, new ChargeBasis.PercentOfFreight(new BigDecimal("5"))));
  }

  @Test
  void a_chinese_sheet_saved_by_excel_in_gb18030_is_read() throws IOException {
    Path file = folder.resolve("运价.csv");
    Files.write(
        file,
        """
        2026年6月运价表
        起运港,目的港,船公司,20GP,40GP,40HQ,币种,有效期起,有效期至,航程,目的港免箱期,起运港码头费,文件费,燃油费,备注
        宁波,汉堡,中远海运,1100,1900,1950,美金,2026/6/1,2026年6月30日,32天,14天,人民币 750/1200/1200,RMB 450/票,已含,直达
        """
            .getBytes(Charset.forName("GB18030")));

    var read = read(file);

    assertThat(read.problems()).isEmpty();
    Rate rate = read.rates().getFirst();
    assertThat(rate.lane()).isEqualTo(Lane.of("CNNGB", "DEHAM"));
    assertThat(rate.carrier().scac()).isEqualTo("COSU");
    assertThat(boxes(rate)).containsEntry(Equipment.HC40, usd("1950"));
    assertThat(rate.validity()).isEqualTo(JUNE);
    assertThat(rate.sailing().transit()).contains(new TransitTime(32, 32));
    assertThat(rate.freeTime().combined()).contains(14);
    assertThat(rate.charges()).extracting(Charge::code).containsExactly("THC", "DOC", "BAF");
  }

  @Test
  void a_workbook_gives_the_same_rates_and_names_its_cells() throws IOException {
    var file =
        SmallWorkbook.write(
            folder.resolve("rates.xlsx"),
            "FCL",
            List.of(
                List.of(
                    "POL", "POD", "Carrier", "20GP", "40HC", "Currency", "Valid from", "Valid to"),
                List.of("CNSHA", "USLAX", "OOCL", 1450, 1850.5, "USD", JUNE.from(), JUNE.to()),
                List.of("CNSHA", "Nowhere", "OOCL", 1450, 1850, "USD", JUNE.from(), JUNE.to())));

    var read = read(file);

    assertThat(read.rates()).hasSize(1);
    assertThat(boxes(read.rates().getFirst()))
        .containsEntry(Equipment.GP20, usd("1450"))
        .containsEntry(Equipment.HC40, usd("1850.50"));
    assertThat(read.rates().getFirst().validity()).isEqualTo(JUNE);
    assertThat(read.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "sheet FCL, cell B3: \"Nowhere\" is no port Quayside knows; write its UN/LOCODE, such"
                + " as CNSHA");
  }

  @Test
  void a_cell_with_several_ports_is_a_rate_for_each() throws IOException {
    var file =
        csv(
            """
            POL,POD,Carrier,40HC,Valid from,Valid to
            Shanghai/Ningbo,Hamburg/Rotterdam/Antwerp,MSK,USD 2000,2026-06-01,2026-06-30
            """);

    var read = read(file);

    assertThat(read.rates())
        .extracting(rate -> rate.lane().toString())
        .containsExactlyInAnyOrder(
            "CNSHA-DEHAM",
            "CNSHA-NLRTM",
            "CNSHA-BEANR",
            "CNNGB-DEHAM",
            "CNNGB-NLRTM",
            "CNNGB-BEANR");
  }

  @Test
  void a_heading_may_say_the_currency_and_the_order_of_day_and_month() throws IOException {
    var file =
        csv(
            """
            POL;POD;Carrier;USD/20GP;40HQ (USD);Effective Date (mm/dd/yy);Expiry Date (mm/dd/yy);BAF(EUR)
            Shanghai;Hamburg;ONE;1000;2000;06/01/26;06/30/26;100
            """);

    Rate rate = read(file).rates().getFirst();

    assertThat(boxes(rate))
        .containsOnly(
            Map.entry(Equipment.GP20, usd("1000")), Map.entry(Equipment.HC40, usd("2000")));
    assertThat(rate.validity()).isEqualTo(JUNE);
    assertThat(rate.charges().getFirst().basis())
        .isEqualTo(
            new ChargeBasis.PerContainer(
                Map.of(
                    Equipment.GP20, Money.of("EUR", "100"),
                    Equipment.HC40, Money.of("EUR", "100"))));
  }

  @ParameterizedTest
  @CsvSource({
    "Origin THC, ORIGIN",
    "OTHC, ORIGIN",
    "THC, ORIGIN",
    "起运港码头费, ORIGIN",
    "Destination THC, DESTINATION",
    "DTHC, DESTINATION",
    "D/THC, DESTINATION",
    "THC (POD), DESTINATION",
    "目的港码头操作费, DESTINATION"
  })
  void a_heading_says_at_which_end_a_charge_arises(String heading, Leg leg) throws IOException {
    var file =
        csv(
            "POL,POD,Carrier,40HC,Currency,Valid from,Valid to,%s%n".formatted(heading)
                + "Shanghai,Hamburg,ONE,2000,USD,2026-06-01,2026-06-30,50\n");

    var read = read(file);

    assertThat(read.problems()).isEmpty();
    assertThat(read.rates().getFirst().charges())
        .extracting(charge -> charge.code() + " " + charge.leg())
        .containsExactly("THC " + leg);
  }

  private Path csv(String content) throws IOException {
    return Files.writeString(folder.resolve("rates.csv"), content, UTF_8);
  }

  private static RateSheet.Read read(Path file) {
    return (RateSheet.Read) READER.read(file);
  }

  private static Money usd(String amount) {
    return Money.of("USD", amount);
  }

  private static Map<Equipment, Money> boxes(Rate rate) {
    return ((Freight.PerContainer) rate.freight()).amounts();
  }
}
