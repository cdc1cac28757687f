package dev.quayside.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quayside.db.care.CareKind;
import dev.quayside.db.care.CareWords;
import dev.quayside.db.charge.Invoice;
import dev.quayside.db.company.GroupStore.Told;
import dev.quayside.db.customer.Customer;
import dev.quayside.db.customer.Language;
import dev.quayside.db.timeline.Habit;
import dev.quayside.db.timeline.Happening.FetchedDocument;
import dev.quayside.db.user.User;
import dev.quayside.db.user.User.Role;
import dev.quayside.db.wall.Sees;
import dev.quayside.db.wall.Whose;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.exception.AuthException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database itself keeps from a customer, when a query of ours forgets to ask whose. */
class SecondWallTest {

  private static final Instant NOW = Instant.parse("2026-06-03T02:30:00Z");

  private Db db;
  private CustomerId acme;
  private CustomerId bright;

  @BeforeEach
  void open() {
    db = TestBook.open();
    acme = db.with(books -> books.customers().add("ACME", "Acme Ltd", Language.EN));
    bright = db.with(books -> books.customers().add("BRIGHT", "Brightway", Language.EN));
    db.use(books -> {
      books.places().fill(Places.builtIn().all());
      books.shipments().file(shipment(acme, "ACMU0000001").filing(), NOW);
      books.shipments().file(shipment(bright, "BRIU0000001").filing(), NOW);
    });
  }

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void a_query_that_names_no_customer_finds_his_alone() {
    var own = db.withOnly(acme, books -> books.papers().whole("S1001"));
    var others = db.withOnly(acme, books -> books.papers().whole("S1002"));
    var house = db.with(books -> books.papers().whole("S1002"));

    assertThat(own).isPresent();
    assertThat(others).isEmpty();
    assertThat(house).isPresent();
  }

  @Test
  void a_query_that_names_another_customer_finds_nothing() {
    var shipment = db.withOnly(acme, books -> books.tracking().of(bright, "S1002"));
    var customer = db.withOnly(acme, books -> books.customers().byId(bright));

    assertThat(shipment).isEmpty();
    assertThat(customer).isEmpty();
  }

  @Test
  void of_requests_he_finds_his_own_and_whoever_sees_his_own_things_alone_what_he_wrote() {
    String mine = request(acme, "ann@acme.example");
    String others = request(bright, "bob@bright.example");
    var all = Whose.of(bright);

    var own = db.withOnly(acme, books -> books.requests().seen(Whose.of(acme), mine));
    var foreign = db.withOnly(acme, books -> books.requests().seen(all, others));
    var whole = db.with(books -> books.requests().seen(all, others));
    var colleagues = new Whose(acme, Set.of(acme), Optional.of("eve@acme.example"));
    var notHis = db.with(books -> books.requests().seen(colleagues, mine));

    assertThat(own).isPresent();
    assertThat(foreign).isEmpty();
    assertThat(whole).isPresent();
    assertThat(notHis).isEmpty();
  }

  private String request(CustomerId customer, String address) {
    var words = new CareWords("of " + address, "<" + address + ">", "wet", "Ann", NOW);
    return db.with(books ->
        books.requests().open(customer, CareKind.DAMAGE, "", "Wet cartons", address, words));
  }

  @Test
  void of_invoices_and_words_on_release_he_finds_his_own() {
    db.use(books -> {
      books.charges().file(SampleInvoice.of("S1001", acme, "INV-A", "100"), "Lena", NOW);
      books.charges().file(SampleInvoice.of("S1002", bright, "INV-B", "100"), "Lena", NOW);
    });

    List<Invoice> own = db.withOnly(acme, books -> books.charges().whole("S1001"));
    List<Invoice> others = db.withOnly(acme, books -> books.charges().whole("S1002"));
    List<Invoice> named = db.withOnly(acme, books -> books.charges().of(bright, "S1002"));

    assertThat(own).hasSize(1);
    assertThat(others).isEmpty();
    assertThat(named).isEmpty();
  }

  @Test
  void of_all_customers_he_finds_himself() {
    List<Customer> found = db.withOnly(acme, books -> books.customers().all());

    assertThat(found).extracting(Customer::code).containsExactly("ACME");
  }

  @Test
  void what_is_no_customers_is_not_read_at_all() {
    assertThatThrownBy(() -> db.withOnly(acme, books -> books.users().staff()))
        .isInstanceOf(AuthException.class)
        .hasMessageContaining("permission denied");
    assertThatThrownBy(
            () -> db.withOnly(acme, books -> books.opportunities().reading().of(acme, NOW, 9)))
        .isInstanceOf(AuthException.class)
        .hasMessageContaining("permission denied");
  }

  @Test
  void he_adds_to_his_own_story_only() {
    db.withOnly(
        acme,
        books -> {
          books.timeline().append(acme, new FetchedDocument("Q1001.pdf"), NOW);
          return acme;
        });

    assertThatThrownBy(() ->
            db.withOnly(
                acme,
                books -> {
                  books.timeline().append(bright, new FetchedDocument("Q1001.pdf"), NOW);
                  return acme;
                }))
        .hasMessageContaining("row-level security");
    List<String> story = db.with(books -> books.timeline().story(acme));
    assertThat(story).hasSize(1);
  }

  @Test
  void he_switches_off_and_on_what_is_his_own_only() {
    long all = user("switches@acme.example", Sees.COMPANY).id();
    Habit habit = Habit.SEARCHES;
    db.use(books -> books.habits().switchOff(bright, habit, all, NOW));

    db.withOnly(
        acme,
        books -> {
          books.habits().switchOff(acme, habit, all, NOW);
          books.habits().switchOn(bright, habit);
          return acme;
        });

    Set<Habit> own = db.with(books -> books.habits().off(acme));
    Set<Habit> others = db.with(books -> books.habits().off(bright));
    assertThat(own).containsExactly(habit);
    assertThat(others).containsExactly(habit);
    assertThatThrownBy(() ->
            db.withOnly(
                acme,
                books -> {
                  books.habits().switchOff(bright, Habit.SIGN_INS, all, NOW);
                  return acme;
                }))
        .hasMessageContaining("row-level security");
  }

  @Test
  void who_sees_subsidiaries_finds_theirs_and_who_sees_his_own_finds_that_alone() {
    db.use(books -> books.groups().setParent(bright, Optional.of(acme)));
    User all = user("all@acme.example", Sees.SUBSIDIARIES);
    User firm = user("firm@acme.example", Sees.COMPANY);
    User own = user("own@acme.example", Sees.OWN);

    assertThat(codes(all)).containsExactly("ACME", "BRIGHT");
    assertThat(codes(firm)).containsExactly("ACME");
    assertThat(shipments(all)).containsExactly(true, true);
    assertThat(shipments(firm)).containsExactly(true, false);
    assertThat(shipments(own)).containsExactly(false, false);
  }

  @Test
  void nobody_stands_under_himself() {
    CustomerId third = db.with(books -> books.customers().add("CHAIN", "Chain", Language.EN));
    db.use(books -> {
      assertThat(books.groups().setParent(bright, Optional.of(acme))).isEqualTo(Told.DONE);
      assertThat(books.groups().setParent(third, Optional.of(bright))).isEqualTo(Told.DONE);
      assertThat(books.groups().setParent(acme, Optional.of(third))).isEqualTo(Told.CIRCLE);
      assertThat(books.groups().setParent(acme, Optional.of(acme))).isEqualTo(Told.CIRCLE);
      assertThat(books.groups().under(acme)).extracting(Customer::code).contains("CHAIN");
    });
  }

  private User user(String email, Sees sees) {
    return db.with(books -> {
      long id = books.users().put(email, email, Role.CUSTOMER, Optional.of(acme), Language.EN, "");
      books.users().byId(id).ifPresent(user -> books.people().setSees(user, sees));
      return books.users().byId(id).orElseThrow();
    });
  }

  /** By a query that forgets whose page it is for. */
  private List<String> codes(User user) {
    return db.withOnly(
        user, (books, _) -> books.customers().all().stream().map(Customer::code).toList());
  }

  private List<Boolean> shipments(User user) {
    return db.withOnly(
        user,
        (books, _) ->
            Stream.of("S1001", "S1002")
                .map(number -> books.papers().whole(number).isPresent())
                .toList());
  }

  @Test
  void the_next_transaction_on_the_same_line_sees_all_again() {
    for (int i = 0; i < 20; i++) {
      db.withOnly(acme, books -> books.customers().all());
      List<Customer> all = db.with(books -> books.customers().all());
      assertThat(all).hasSize(2);
    }
  }

  private static SampleShipment shipment(CustomerId customer, String bl) {
    return SampleShipment.of(customer, bl, "CNSHA-USLAX", "COSCO ARIES 041W", "CSNU6829160");
  }
}
