package dev.quayside.inbox;

import static dev.quayside.inbox.SmallHouse.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.task.OpenTask;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.margin.Reach;
import dev.quayside.rates.margin.floor.Approval;
import dev.quayside.rates.margin.floor.FloorRule;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.Mode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** To whom what is sold, and below what it is not. */
class SellingTest {

  private static final String LI = "Li <li@acme.example>";
  private static final String INQUIRY = "Shanghai to Los Angeles, 3x40HQ, general cargo";

  private SmallHouse house;

  @BeforeEach
  void open() {
    house = new SmallHouse();
    house.sells("COSU", "2000", Optional.empty());
  }

  @Test
  void below_the_floor_nothing_leaves_unless_somebody_approves_that_very_quote() {
    house.db.use(books ->
        books
            .terms()
            .addFloor(
                new FloorRule(
                    "never under 120",
                    Reach.ALL,
                    new Margin.PerContainer(Money.of("USD", "120")),
                    "Lena Wu",
                    Optional.empty())));

    var held = house.receives(mail(LI, "Message-ID: <1@acme.example>", INQUIRY));
    String told =
        house.db.<List<OpenTask>>with(books -> books.tasks().open()).getFirst().about().en();
    String seal = told.replaceFirst("(?s).*seal ([0-9a-f]{64}).*", "$1");
    house.db.use(books -> books.terms().approve(new Approval("Lena Wu", SmallHouse.MONDAY, seal)));
    var approved = house.receives(mail(LI, "Message-ID: <2@acme.example>", INQUIRY));
    var another =
        house.receives(mail(LI, "Message-ID: <3@acme.example>", INQUIRY.replace('3', '4')));

    assertThat(house.answer(held)).containsInstanceOf(Notice.HandedOver.class);
    assertThat(told)
        .contains("margin USD 300.00, floor 'never under 120' is USD 360.00")
        .contains("needs a named approval");
    assertThat(quote(approved).offer().best().margin().approvedBy()).contains("Lena Wu");
    assertThat(another.inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
  }

  @Test
  void a_customers_price_level_opens_the_rates_and_the_margin_of_that_level() {
    house.sells(Agreement.level("VIP"), "ONEY", "1800");
    house.db.use(books -> {
      books.customers().setLevel(house.acme, "VIP");
      books
          .terms()
          .addMargin(
              new MarginRule(
                  "VIP",
                  new Reach(
                      Optional.of(Mode.FCL),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.of("VIP"),
                      Optional.empty()),
                  new Margin.PerContainer(Money.of("USD", "40")),
                  Optional.empty(),
                  "",
                  Optional.empty()));
    });

    var his = quote(house.receives(mail(LI, "Message-ID: <1@acme.example>", INQUIRY)));
    var strangers =
        quote(house.receives(mail("x@other.example", "Message-ID: <2@x.example>", INQUIRY)));

    assertThat(his.offer().best().totals().byCurrency()).containsExactly(Money.of("USD", "5520"));
    assertThat(his.offer().best().margin().rule()).isEqualTo("VIP");
    assertThat(strangers.offer().best().totals().byCurrency())
        .containsExactly(Money.of("USD", "6300"));
  }

  private GivenQuote quote(FiledInquiry filed) {
    var notice = (Notice.QuotesGiven) house.answer(filed).orElseThrow();
    String number = notice.quotes().getFirst();
    return house.db.with(books -> books.quotes().current(number)).orElseThrow();
  }
}
