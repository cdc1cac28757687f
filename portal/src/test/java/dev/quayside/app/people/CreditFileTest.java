package dev.quayside.app.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.app.people.CreditFile.Entry;
import dev.quayside.app.people.CreditFile.Result;
import dev.quayside.portal.ratesheet.question.Problem;
import dev.quayside.rates.money.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditFileTest {

  private static final String HEADINGS = "code,limit,currency,days,open,on,hold\n";

  @TempDir Path folder;

  @Test
  void a_line_is_a_customers_credit() throws IOException {
    var read =
        (Result.Read)
            read(
                """
                客户代码,信用额度,币种,账期,未结余额,日期,冻结
                ACME,"50,000.00",USD,30,-120.50,2026-11-20,否
                HUAXIN,0,cny,0,0,2026/11/20,是
                """);

    assertThat(read.problems()).isEmpty();
    assertThat(read.entries())
        .containsExactly(
            new Entry("line 2", "ACME", usd("50000"), 30, usd("-120.50"), day(), false),
            new Entry(
                "line 3", "HUAXIN", Money.of("CNY", "0"), 0, Money.of("CNY", "0"), day(), true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ,1,USD,30,0,2026-11-20,no        | column A: is blank
          A,1,USD,30,0,2026-11-20,no       | column A: "A" stands in the list twice
          B,-1,USD,30,0,2026-11-20,no      | column B: "-1" is below 0
          B,1.850.00,USD,30,0,2026-11-20,no | column B: "1.850.00" is no figure, such as 50,000.00
          B,1,BAHT,30,0,2026-11-20,no      | column C: "BAHT" is no currency, such as USD
          B,1,USD,366,0,2026-11-20,no      | column D: "366" is no number of days from 0 to 365
          B,1,USD,30,,2026-11-20,no        | column E: is no figure, such as 50,000.00
          B,1,USD,30,0,20.11.2026,no       | column F: "20.11.2026" is no day, such as 2026-12-31
          B,1,USD,30,0,2026-11-20,perhaps  | column G: "perhaps" is neither yes nor no
          """)
  void a_wrong_line_is_named_with_its_cell(String line, String problem) throws IOException {
    var read = (Result.Read) read(HEADINGS + "A,1,USD,30,0,2026-11-20,no\n" + line + "\n");

    assertThat(read.problems()).extracting(Problem::toString).containsExactly("line 3, " + problem);
    assertThat(read.entries()).hasSize(1);
  }

  @Test
  void another_list_is_not_taken_for_it() throws IOException {
    assertThat(read("code,company\nACME,Acme Ltd\n")).isInstanceOf(Result.Unreadable.class);
  }

  private Result read(String text) throws IOException {
    Path file = folder.resolve("credit.csv");
    Files.write(file, text.getBytes(UTF_8));
    return CreditFile.read(file);
  }

  private static Money usd(String amount) {
    return Money.of("USD", amount);
  }

  private static LocalDate day() {
    return LocalDate.of(2026, 11, 20);
  }
}
