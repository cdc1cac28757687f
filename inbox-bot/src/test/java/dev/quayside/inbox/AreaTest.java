package dev.quayside.inbox;

import static dev.quayside.inbox.TwoTypes.LI;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.asking.Choice;
import dev.quayside.db.asking.Question;
import dev.quayside.db.asking.Question.About;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.outbox.Notice;
import dev.quayside.rates.tariff.Agreement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who names a coast or a country may choose among the ports there that the house sells. */
class AreaTest {

  private TwoTypes at;

  @BeforeEach
  void open() {
    at = new TwoTypes();
    at.sells("USOAK", Agreement.TARIFF, "1550", "1950");
    at.sells("USSEA", Agreement.TARIFF, "1500", "1900");
    at.sells("USSEA", Agreement.TARIFF, "1520", "1920");
    at.sells("DEHAM", Agreement.TARIFF, "1250", "1650");
    at.sells("DEBRV", Agreement.TARIFF, "1250", "1650");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Please quote 1x40HQ from Shanghai to USWC, furniture       | USSEA USLAX USOAK
          Please quote 1x40HQ from Shanghai to Germany, furniture    | DEHAM DEBRV
          请报上海到美西的海运费，1*40HQ，家具                          | USSEA USLAX USOAK
          Please quote 1x40HQ furniture from East China to Hamburg   | CNSHA
          """)
  void the_ports_there_that_the_house_sells_are_offered(String inquiry, String ports) {
    var asked = at.asked(at.writes(LI, inquiry));

    assertThat(asked.questions()).hasSize(1);
    assertThat(codes(asked.questions().getFirst())).containsExactlyInAnyOrder(ports.split(" "));
    assertThat(asked.indications()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"1c", "c", "1 c", "Oakland", "第一个选c"})
  void a_letter_or_a_name_is_understood(String said) {
    var first = at.writes(LI, "Please quote 1x40HQ from Shanghai to USWC, furniture");
    var letter = at.asked(first).questions().getFirst().offered().get(2);

    var quoted = at.replies(first, LI, said);

    String port = said.equals("Oakland") ? "USOAK" : code(letter);
    assertThat(at.quote(quoted).offer().request().destination().code()).hasToString(port);
  }

  @Test
  void a_letter_is_understood_in_chinese_too() {
    var first = at.writes(LI, "请报上海到美西的海运费，1*40HQ，家具");
    var letter = at.asked(first).questions().getFirst().offered().get(1);

    var quoted = at.replies(first, LI, "1b");

    String port = code(letter);
    assertThat(at.quote(quoted).offer().request().destination().code()).hasToString(port);
  }

  @Test
  void a_coast_to_which_nothing_is_sold_is_asked_for_in_his_own_words() {
    var asked =
        at.asked(at.writes(LI, "Please quote 1x40HQ from Shanghai to West Africa, furniture"));

    assertThat(asked.questions()).containsExactly(new Question(About.DESTINATION, List.of()));
  }

  @Test
  void at_most_five_are_offered() {
    for (String port : List.of("USTIW", "USLGB", "USPDX", "USSAN")) {
      at.sells(port, Agreement.TARIFF, "1600", "2000");
    }

    var asked = at.asked(at.writes(LI, "Please quote 1x40HQ from Shanghai to USWC, furniture"));

    assertThat(codes(asked.questions().getFirst())).hasSize(5).doesNotContain("USPDX", "USSAN");
  }

  @Test
  void another_customers_contract_port_is_not_offered() {
    at.sells("USPDX", Agreement.contractOf(at.house.acme), "900", "1100");

    var strangers =
        at.asked(
            at.writes(
                "x@elsewhere.example", "Please quote 1x40HQ from Shanghai to USWC, furniture"));
    Notice.DetailsWanted his =
        at.asked(at.writes(LI, "Please quote 1x40HQ from Shanghai to USWC, furniture"));

    assertThat(codes(strangers.questions().getFirst())).doesNotContain("USPDX");
    assertThat(codes(his.questions().getFirst())).contains("USPDX");
  }

  @Test
  void one_port_of_a_coast_is_never_taken_for_him() {
    var filed = at.writes(LI, "Please quote 1x40HQ from East China to Hamburg, furniture");

    assertThat(filed.inquiry().outcome()).isEqualTo(Outcome.ASKED);
  }

  private static List<String> codes(Question question) {
    return question.offered().stream().map(AreaTest::code).toList();
  }

  private static String code(Choice choice) {
    return ((Choice.At) choice).place().code().code();
  }
}
