package dev.quayside.db;

import static dev.quayside.db.SampleLibrary.TO_LA;
import static dev.quayside.db.SampleLibrary.june;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quayside.db.credit.Credit;
import dev.quayside.db.customer.Language;
import dev.quayside.db.listing.SavedView;
import dev.quayside.db.listing.SavedView.Shown;
import dev.quayside.db.timeline.Happening.FetchedDocument;
import dev.quayside.db.timeline.Happening.LookedAtQuote;
import dev.quayside.db.user.User.Role;
import dev.quayside.rates.margin.Margin;
import dev.quayside.rates.margin.MarginRule;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.quote.RateQuery;
import dev.quayside.rates.tariff.Agreement;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Rate;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a price on a page is made of, should a query of ours forget whose page it is for. */
class PricesBehindTheWallTest {

  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

  private Db db;
  private CustomerId acme;
  private CustomerId bright;

  @BeforeEach
  void open() {
    db = TestBook.empty();
    acme = db.with(books -> books.customers().add("ACME", "Acme Ltd", Language.EN));
    bright = db.with(books -> books.customers().add("BRIGHT", "Brightway", Language.EN));
    db.use(books -> {
      books.places().fill(SampleLibrary.PORTS);
      var tariff = SampleLibrary.rate(TO_LA, 1, 14, "1850");
      var his = contract(acme, tariff);
      var others = contract(bright, tariff);
      books.rates().publish("june.csv", List.of(tariff, his, others), NOW);
      for (var whom :
          List.of(Optional.<CustomerId>empty(), Optional.of(acme), Optional.of(bright))) {
        var margin = new Margin.Percent(BigDecimal.TEN);
        books.terms().addMargin(new MarginRule("of " + whom, whom, Optional.empty(), margin));
      }
      books.credit().tell(bright, credit());
    });
  }

  @Test
  void a_search_in_anothers_name_finds_neither_his_contract_nor_his_terms() {
    RateQuery anothers = RateQuery.exactly(TO_LA, Optional.of(bright), june(1));

    int rates = db.lookOnly(acme, books -> books.rates().find(anothers).size());
    int rules = db.lookOnly(acme, books -> books.terms().margins().size());
    Optional<Credit> credit = db.lookOnly(acme, books -> books.credit().of(bright));
    int whole = db.look(books -> books.rates().find(anothers).size());

    assertThat(rates).as("the tariff").isEqualTo(1);
    assertThat(rules).as("the house's rule and his own").isEqualTo(2);
    assertThat(credit).isEmpty();
    assertThat(whole).as("the tariff and the contract").isEqualTo(2);
  }

  @Test
  void lanes_are_kept_and_read_by_his_own_people_alone() {
    long own = user("ann@acme.example", acme);
    long other = user("bob@bright.example", bright);
    var lane = new SavedView(Shown.LANES, "to LA", "to=LA");
    db.use(books -> books.views().keep(other, lane));

    db.withOnly(
        acme,
        books -> {
          books.views().keep(own, lane);
          books.views().forget(other, Shown.LANES, "to LA");
          return acme;
        });

    List<SavedView> read = db.withOnly(acme, books -> books.views().of(other, Shown.LANES));
    assertThat(read).isEmpty();
    assertThat(db.<List<SavedView>>with(books -> books.views().of(own, Shown.LANES))).hasSize(1);
    assertThat(db.<List<SavedView>>with(books -> books.views().of(other, Shown.LANES))).hasSize(1);
    assertThatThrownBy(() ->
            db.withOnly(
                acme,
                books -> {
                  books.views().keep(other, new SavedView(Shown.LANES, "more", "q"));
                  return acme;
                }))
        .hasMessageContaining("row-level security");
  }

  @Test
  void he_erases_what_he_himself_looked_at_and_nothing_else() {
    var looked = new LookedAtQuote("Q1001");
    db.use(books -> {
      books.timeline().append(acme, looked, NOW);
      books.timeline().append(acme, new FetchedDocument("Q1001.pdf"), NOW);
      books.timeline().append(bright, looked, NOW);
    });

    db.withOnly(
        acme,
        books -> {
          books.habits().erase(acme, NOW);
          books.habits().erase(bright, NOW);
          return acme;
        });

    List<String> own = db.with(books -> books.timeline().story(acme));
    List<String> others = db.with(books -> books.timeline().story(bright));
    assertThat(own).singleElement().asString().contains("Q1001.pdf");
    assertThat(others).hasSize(1);
  }

  private long user(String email, CustomerId customer) {
    return db.with(books ->
        books.users().put(email, email, Role.CUSTOMER, Optional.of(customer), Language.EN, ""));
  }

  private static Rate contract(CustomerId customer, Rate rate) {
    return new Rate(
        rate.id(),
        rate.mode(),
        rate.lane(),
        rate.carrier(),
        rate.freight(),
        rate.charges(),
        rate.validity(),
        rate.sailing(),
        rate.freeTime(),
        Agreement.contractOf(customer),
        rate.scope(),
        rate.source());
  }

  private static Credit credit() {
    return new Credit(
        Money.of("USD", "1000"), 30, Money.of("USD", "0"), june(1), false, "Finance", NOW);
  }
}
