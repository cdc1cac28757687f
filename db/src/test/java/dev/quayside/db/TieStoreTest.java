package dev.quayside.db;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.chat.ChatAddress;
import dev.quayside.db.customer.Language;
import dev.quayside.db.tie.TieStore;
import dev.quayside.db.tie.Tied;
import dev.quayside.rates.tariff.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose WeChat account is whose: a link ties its contact's, and nobody else's. */
class TieStoreTest {

  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
  private static final String LI = "li@acme.example";
  private static final String HIS = ChatAddress.of("wk-sales", "wm-li");
  private static final String HERS = ChatAddress.of("wk-sales", "wm-eve");

  private Db db;
  private CustomerId acme;
  private CustomerId other;

  @BeforeEach
  void open() {
    db = TestBook.empty();
    acme = db.with(books -> books.customers().add("ACME", "Acme Ltd", Language.EN));
    other = db.with(books -> books.customers().add("OTHER", "Other Ltd", Language.ZH));
    db.use(books -> {
      books.customers().addContact(acme, "Li", LI, Language.ZH);
      books.customers().addContact(other, "Eve", "eve@other.example", Language.EN);
    });
  }

  @Test
  void who_enters_by_his_link_is_that_contact_there() {
    Tied tied = tie(link(LI), HIS, NOW);

    assertThat(tied).isInstanceOf(Tied.To.class);
    assertThat(customer(HIS)).isEqualTo(acme);
    assertThat(accounts(LI)).containsExactly(ChatAddress.nameless(HIS));
  }

  @Test
  void the_same_again_changes_nothing() {
    String link = link(LI);
    tie(link, HIS, NOW);

    assertThat(tie(link, HIS, NOW)).isInstanceOf(Tied.To.class);
    assertThat(accounts(LI)).hasSize(1);
  }

  @Test
  void a_link_that_was_passed_on_ties_nobody_else() {
    String link = link(LI);
    tie(link, HIS, NOW);

    assertThat(tie(link, HERS, NOW)).isInstanceOf(Tied.Not.class);
    assertThat(registered(HERS)).isFalse();
  }

  @Test
  void what_is_forged_or_over_ties_nothing() {
    String link = link(LI);
    String later = link.replaceFirst("-\\d+-", "-99999999999-");
    String forged = link.substring(0, link.length() - 1) + (link.endsWith("0") ? "1" : "0");
    String another = link("eve@other.example").replaceFirst("^\\d+", link.split("-", -1)[0]);

    assertThat(tie(later, HERS, NOW)).isInstanceOf(Tied.Not.class);
    assertThat(tie(forged, HERS, NOW)).isInstanceOf(Tied.Not.class);
    assertThat(tie(another, HERS, NOW)).isInstanceOf(Tied.Not.class);
    assertThat(tie("hello' or 1=1", HERS, NOW)).isInstanceOf(Tied.Not.class);
    assertThat(tie(link, HERS, NOW.plus(Duration.ofHours(1)))).isInstanceOf(Tied.Not.class);
    assertThat(registered(HERS)).isFalse();
  }

  @Test
  void an_account_of_another_customers_stays_his() {
    tie(link("eve@other.example"), HERS, NOW);

    assertThat(tie(link(LI), HERS, NOW)).isInstanceOf(Tied.Not.class);
    assertThat(customer(HERS)).isEqualTo(other);
  }

  @Test
  void what_is_untied_is_nobodys_and_only_whose_it_is_unties_it() {
    tie(link(LI), HIS, NOW);
    db.use(books -> books.ties().untie("eve@other.example", HIS));
    boolean still = registered(HIS);
    db.use(books -> books.ties().untie(LI, HIS));
    db.use(books -> books.ties().untie(LI, LI));

    assertThat(still).isTrue();
    assertThat(registered(HIS)).isFalse();
    assertThat(registered(LI)).isTrue();
    assertThat(accounts(LI)).isEmpty();
  }

  @Test
  void nobody_has_a_link_but_a_contact_of_that_customer() {
    assertThat(db.with(books -> books.ties().link(acme, "nobody@acme.example", NOW)).isEmpty())
        .isTrue();
    assertThat(db.with(books -> books.ties().link(other, LI, NOW)).isEmpty()).isTrue();
  }

  private String link(String email) {
    CustomerId whose = email.equals(LI) ? acme : other;
    String link = db.with(books -> books.ties().link(whose, email, NOW)).orElseThrow();
    assertThat(link).hasSizeLessThanOrEqualTo(128);
    return link;
  }

  private Tied tie(String link, String address, Instant now) {
    return db.with(books -> books.ties().tie(link, address, now));
  }

  private List<String> accounts(String email) {
    return db.with(books -> books.ties().of(email)).stream().map(TieStore.Account::name).toList();
  }

  private boolean registered(String address) {
    return db.with(books -> books.customers().contactByEmail(address)).isPresent();
  }

  private CustomerId customer(String address) {
    return db.with(books -> books.customers().contactByEmail(address))
        .orElseThrow()
        .customer()
        .id();
  }
}
