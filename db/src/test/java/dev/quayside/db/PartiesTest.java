package dev.quayside.db;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.shipment.Filing;
import dev.quayside.db.tracking.SeenShipment;
import dev.quayside.db.tracking.Wanted;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tracking.Role;
import dev.quayside.rates.tracking.Stage;
import dev.quayside.rates.tracking.event.Classifier;
import dev.quayside.rates.tracking.event.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Principal, shipper and consignee of one shipment: each sees his part, a stranger none. */
class PartiesTest {

  private static final Instant NOW = Instant.parse("2026-06-03T02:30:00Z");

  private final Db db = TestBook.empty();
  private CustomerId trader = new CustomerId(0);
  private CustomerId factory = trader;
  private CustomerId buyer = trader;
  private CustomerId stranger = trader;

  @BeforeEach
  void file() {
    db.use(books -> {
      books.places().fill(Places.builtIn().all());
      trader = books.customers().add("TRADER", "Trading Co", Language.EN);
      factory = books.customers().add("FACTORY", "Factory", Language.ZH);
      buyer = books.customers().add("BUYER", "Buyer", Language.EN);
      stranger = books.customers().add("STRANGER", "Stranger", Language.EN);
      SampleShipment shipment =
          SampleShipment.of(trader, "COSU6301234560", "CNSHA-USLAX", "ROSE", "CSNU6829160")
              .with(factory, Role.SHIPPER)
              .with(buyer, Role.CONSIGNEE);
      books.shipments().file(shipment.filing(), NOW);
      books
          .events()
          .take(
              List.of(
                  shipment.told("e1", Milestone.EXPORT_CUSTOMS, Classifier.ACT, NOW, -20),
                  shipment.told("e2", Milestone.DISCHARGED, Classifier.ACT, NOW, -3),
                  shipment.told("e3", Milestone.IMPORT_CUSTOMS, Classifier.ACT, NOW, -2),
                  shipment.told("e4", Milestone.CARRIER_RELEASE, Classifier.ACT, NOW, -1)),
              NOW);
    });
  }

  @Test
  void each_party_sees_the_way_and_its_own_end() {
    assertThat(seen(trader).journey().stage()).isEqualTo(Stage.TO_COLLECT);
    assertThat(seen(buyer).journey().stage()).isEqualTo(Stage.TO_COLLECT);
    assertThat(seen(factory).journey().stage()).isEqualTo(Stage.ARRIVED);
    assertThat(seen(buyer).journey().point(Milestone.EXPORT_CUSTOMS)).isEmpty();
    assertThat(seen(factory).journey().point(Milestone.CARRIER_RELEASE)).isEmpty();
  }

  @Test
  void what_one_party_calls_it_is_not_for_the_other() {
    assertThat(seen(buyer).references().booking()).isEmpty();
    assertThat(seen(buyer).references().shipperRefs()).isEmpty();
    assertThat(seen(factory).references().orders()).isEmpty();
    assertThat(found(buyer, "PO-COSU")).isEqualTo(1);
    assertThat(found(factory, "PO-COSU")).isZero();
    assertThat(found(factory, "REF-COSU")).isEqualTo(1);
    assertThat(found(buyer, "REF-COSU")).isZero();
    assertThat(found(buyer, "BKCOSU")).isZero();
  }

  @Test
  void lists_are_narrowed_by_what_each_may_know() {
    assertThat(shown(trader, Wanted.Show.TO_COLLECT)).isEqualTo(1);
    assertThat(shown(factory, Wanted.Show.TO_COLLECT)).isZero();
    assertThat(shown(factory, Wanted.Show.ARRIVED)).isEqualTo(1);
  }

  @Test
  void a_stranger_finds_nothing_by_whatever_number() {
    assertThat(one(stranger)).isEmpty();
    for (String number : List.of("", "S1001", "COSU6301234560", "CSNU6829160", "6829160")) {
      assertThat(found(stranger, number)).isZero();
    }
  }

  @Test
  void who_is_no_party_any_more_sees_nothing_any_more() {
    Filing alone =
        SampleShipment.of(trader, "COSU6301234560", "CNSHA-USLAX", "ROSE", "CSNU6829160").filing();

    db.use(books -> books.shipments().file(alone, NOW));

    assertThat(one(buyer)).isEmpty();
    assertThat(found(buyer, "COSU")).isZero();
    assertThat(one(trader)).isPresent();
  }

  private SeenShipment seen(CustomerId customer) {
    return one(customer).orElseThrow();
  }

  private Optional<SeenShipment> one(CustomerId customer) {
    return db.with(books -> books.tracking().of(customer, "S1001"));
  }

  private int found(CustomerId customer, String number) {
    return page(customer, new Wanted(Wanted.Show.ALL, number, Set.of()));
  }

  private int shown(CustomerId customer, Wanted.Show show) {
    return page(customer, new Wanted(show, "", Set.of()));
  }

  private int page(CustomerId customer, Wanted wanted) {
    return db.with(books ->
        books.tracking().page(customer, wanted, Optional.empty(), 10, NOW).shipments().size());
  }
}
