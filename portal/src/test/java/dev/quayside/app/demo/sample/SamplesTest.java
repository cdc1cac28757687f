package dev.quayside.app.demo.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.app.people.CustomerFile;
import dev.quayside.portal.ratesheet.RateSheet;
import dev.quayside.portal.ratesheet.RateSheetReader;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.Carriers;
import dev.quayside.rates.tariff.ChargeNames;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Rate;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-31", "2026-02-28", "2028-02-29", "2026-11-30", "2026-12-31"})
  void the_sample_rates_hold_for_the_sample_inquiries_on_any_day(String today) throws IOException {
    var day = new DemoDay(LocalDate.parse(today));
    var files = SampleFiles.write(folder, day);

    var read = (RateSheet.Read) reader().read(files.file("rates"));

    assertThat(read.problems()).isEmpty();
    assertThat(read.rates()).hasSizeGreaterThan(100);
    assertThat(read.rates().stream().map(Rate::carrier).distinct()).hasSizeGreaterThan(10);
    assertThat(read.rates())
        .filteredOn(rate -> rate.lane().equals(Lane.of("CNSHA", "USLAX")))
        .allMatch(rate -> rate.validity().covers(day.day("today+20")));
    assertThat(read.rates()).anyMatch(rate -> rate.agreement().customer().isPresent());
  }

  @Test
  void the_sample_customers_have_no_mistakes() throws IOException {
    var files = SampleFiles.write(folder, new DemoDay(LocalDate.of(2026, 6, 15)));

    var read = (CustomerFile.Result.Read) CustomerFile.read(files.file("customers"));

    assertThat(read.problems()).isEmpty();
    assertThat(read.entries()).hasSize(6);
  }

  @Test
  void every_run_writes_its_own_mails_with_the_days_filled_in() {
    var day = new DemoDay(LocalDate.of(2026, 6, 15));
    var now = Instant.parse("2026-06-15T08:00:00Z");

    var mails = SampleMail.all(day, "rates@house.example", now);
    var again = SampleMail.all(day, "rates@house.example", now);

    assertThat(mails).hasSize(6);
    assertThat(mails.getFirst().subject()).startsWith("Rate request: Shanghai to Los Angeles");
    assertThat(
            new String(mails.getFirst().raw().toArray(), java.nio.charset.StandardCharsets.UTF_8))
        .contains("Cargo ready: 25 June 2026")
        .contains("Message-ID: " + mails.getFirst().messageId());
    assertThat(mails)
        .extracting(SampleMail::messageId)
        .doesNotContainAnyElementsOf(again.stream().map(SampleMail::messageId).toList());
  }

  private static RateSheetReader reader() {
    return new RateSheetReader(
        Places.builtIn(),
        Carriers.builtIn(),
        ChargeNames.builtIn(),
        code -> Optional.of(new CustomerId(code.length())));
  }
}
