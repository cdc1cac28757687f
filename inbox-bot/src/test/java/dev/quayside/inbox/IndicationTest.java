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
    assertThat(loose.loose()).isEmpty();
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

  @Test
  void each_of_several_lanes_has_its_own_range_and_only_what_all_of_them_sell_is_offered() {
    at.sells("USNYC", Agreement.TARIFF, "2350", "2950");

    var asked =
        at.asked(
            at.writes(
                LI,
                """
                Please quote FCL, furniture:
                1) Shanghai to Los Angeles
                2) Shanghai to New York\
                """));

    assertThat(asked.questions())
        .singleElement()
        .satisfies(question -> assertThat(question.offered()).hasSize(2));
    assertThat(asked.indications())
        .extracting(it -> it.lane().orElseThrow(), Indication::lowest, Indication::highest)
        .containsExactly(
            tuple("Shanghai - Los Angeles", Money.of("USD", "1450"), Money.of("USD", "1850")),
            tuple("Shanghai - New York", Money.of("USD", "2450"), Money.of("USD", "3050")));
  }

  @Test
  void who_does_not_say_when_it_leaves_is_told_what_the_next_rates_make_it_too() {
    at.sellsNext("USLAX", "1550", "1950");

    var anytime = at.asked(at.writes(LI, NO_TYPE)).indications().getFirst();
    var soon = at.asked(at.writes(LI, NO_TYPE + ", ready 3 June 2026")).indications().getFirst();

    assertThat(anytime.leavingBy()).contains(SmallHouse.MONDAY.plusDays(27));
    assertThat(anytime.figures().getFirst().least()).isEqualTo(Money.of("USD", "1450"));
    assertThat(anytime.figures().getFirst().most()).isEqualTo(Money.of("USD", "1650"));
    assertThat(soon.leavingBy()).isEmpty();
    assertThat(soon.figures().getFirst().most()).isEqualTo(Money.of("USD", "1450"));
  }

  private static List<Tuple> figures(Notice.DetailsWanted asked) {
    return asked.indications().stream()
        .flatMap(indication -> indication.figures().stream())
        .map(figure -> tuple(figure.answer(), figure.least()))
        .toList();
  }
}
