package dev.quayside.app.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.app.people.CustomerFile.Entry;
import dev.quayside.app.people.CustomerFile.Result;
import dev.quayside.db.customer.Language;
import dev.quayside.portal.ratesheet.question.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerFileTest {

  @TempDir Path folder;

  @Test
  void a_line_is_a_person_who_writes_for_a_company() throws IOException {
    var read =
        (Result.Read)
            read(
                """
                客户代码,公司,联系人,邮箱,语言
                ACME,Acme Ltd,Jane Smith,Jane@Acme.example,en
                HUAXIN,华信贸易,王芳,wangfang@huaxin.example,中文
                """);

    assertThat(read.problems()).isEmpty();
    assertThat(read.entries())
        .containsExactly(
            new Entry("line 2", "ACME", "Acme Ltd", "Jane Smith", "jane@acme.example", Language.EN),
            new Entry("line 3", "HUAXIN", "华信贸易", "王芳", "wangfang@huaxin.example", Language.ZH));
  }

  @Test
  void a_column_may_say_whose_subsidiary_a_customer_is() throws IOException {
    var read =
        (Result.Read)
            read(
                """
                code,company,contact,email,language,母公司
                ACMEHK,Acme HK,Jane,jane@hk.example,en,ACME
                ACMEHK,Acme HK,Tom,tom@hk.example,en,
                ACMEHK,Acme HK,Ann,ann@hk.example,en,OTHER
                """);

    assertThat(read.entries())
        .extracting(Entry::parent)
        .containsExactly(Optional.of("ACME"), Optional.empty());
    assertThat(read.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "line 4, column F: \"OTHER\" is another than ACME, under which the same customer"
                + " stands");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ,Acme,Jane,jane@acme.example,en          | line 3, column A: is blank
          B,Acme,Jane,jane.acme.example,en         | line 3, column D: "jane.acme.example" is no mail address
          B,Acme,Jane,a@b.example,en               | line 3, column D: "a@b.example" stands in the list twice
          B,Acme,Jane,jane@acme.example,de         | line 3, column E: "de" is no language Quayside writes; en or zh
          A,Acme,Jane,jane@acme.example,en         | line 3, column B: "Acme" is another company than "First", which has the same code
          """)
  void a_wrong_line_is_named_with_its_cell(String line, String problem) throws IOException {
    var read =
        (Result.Read)
            read("code,company,contact,email,language\nA,First,Ann,a@b.example,en\n" + line + "\n");

    assertThat(read.problems()).extracting(Problem::toString).containsExactly(problem);
    assertThat(read.entries()).hasSize(1);
  }

  @Test
  void a_file_without_the_headings_says_which_it_needs() throws IOException {
    assertThat(read("name,mail\nAcme,a@b.example\n"))
        .isInstanceOfSatisfying(
            Result.Unreadable.class,
            file -> assertThat(file.why()).contains("code, company, contact, email, language"));
  }

  private Result read(String content) throws IOException {
    return CustomerFile.read(Files.writeString(folder.resolve("customers.csv"), content, UTF_8));
  }
}
