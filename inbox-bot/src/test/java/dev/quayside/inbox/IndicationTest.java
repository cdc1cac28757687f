package dev.quayside.inbox;

import static dev.quayside.inbox.TwoTypes.LI;
import static dev.quayside.inbox.TwoTypes.NO_TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.quayside.db.asking.Choice;
import dev.quayside.db.asking.Indication;
import dev.quayside.db.asking.Question;
import dev.quayside.db.asking.Question.About;
import dev.quayside.db.customer.Language;
import dev.quayside.db.outbox.Notice;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.CustomerId;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which choices are offered, which of them first, and about what each is said to cost. */
class IndicationTest {

  private TwoTypes at;

  @BeforeEach
  void open() {
    at = new TwoTypes();
  }

  @Test
  void the_types_that_the_library_sells_are_offered_and_about_what_each_will_cost() {
    var asked = at.asked(at.writes(LI, NO_TYPE));

    assertThat(asked.questions())
        .containsExactly(
            new Question(
                About.EQUIPMENT,
                List.of(new Choice.Box(Equipment.GP20), new Choice.Box(Equipment.HC40))));
    assertThat(figures(asked))
        .containsExactly(
            tuple(new Choice.Box(Equipment.GP20), Money.of("USD", "1450")),
            tuple(new Choice.Box(Equipment.HC40), Money.of("USD", "1850")));
  }

  @Test
  void no_range_is_told_where_an_answer_has_no_price() {
    var noRate = at.asked(at.writes(LI, "Please quote FCL from Shanghai to Hamburg, toys"));
    var loose = at.asked(at.writes(LI, "Please quote LCL from Shanghai to Los Angeles, toys"));

    assertThat(noRate.questions().getFirst().offered())
        .containsExactly(
            new Choice.Box(Equipment.GP20),
            new Choice.Box(Equipment.GP40),
            new Choice.Box(Equipment.HC40));
    assertThat(noRate.indication()).isEmpty();
    assertThat(loose.indication()).isEmpty();
  }

  @Test
  void a_contract_figure_is_told_to_the_customer_alone() {
    at.sells("USLAX", Agreement.contractOf(at.house.acme), "900", "1100");

    var his = at.asked(at.writes(LI, NO_TYPE));
    var strangers = at.asked(at.writes("x@elsewhere.example", NO_TYPE));
    var watched =
        at.asked(
            at.writes(
                LI + "\nCc: spy@elsewhere.example", "Please quote FCL Shanghai to Los Angeles"));

    assertThat(figures(his))
        .contains(tuple(new Choice.Box(Equipment.GP20), Money.of("USD", "1000")));
    assertThat(figures(strangers))
        .contains(tuple(new Choice.Box(Equipment.GP20), Money.of("USD", "1450")));
    assertThat(figures(watched))
        .contains(tuple(new Choice.Box(Equipment.GP20), Money.of("USD", "1450")));
  }

  @Test
  void what_a_customer_took_last_time_is_offered_first_and_never_priced_unasked() {
    at.writes(LI, "Shanghai to Los Angeles, 2x40HQ, toys");
    CustomerId other =
        at.house.db.with(books -> {
          var id = books.customers().add("BETA", "Beta Ltd", Language.EN);
          books.customers().addContact(id, "Bo", "bo@beta.example", Language.EN);
          return id;
        });

    var his = at.asked(at.writes(LI, NO_TYPE));
    var others = at.asked(at.writes("bo@beta.example", NO_TYPE));

    assertThat(other).isNotEqualTo(at.house.acme);
    assertThat(his.questions().getFirst().lastTime()).contains(new Choice.Box(Equipment.HC40));
    assertThat(his.questions().getFirst().offered()).startsWith(new Choice.Box(Equipment.HC40));
    assertThat(others.questions().getFirst().lastTime()).isEmpty();
  }

  private static List<Tuple> figures(Notice.DetailsWanted asked) {
    return asked.indication().map(Indication::figures).orElse(List.of()).stream()
        .map(figure -> tuple(figure.answer(), figure.least()))
        .toList();
  }
}
