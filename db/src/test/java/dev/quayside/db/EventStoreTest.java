package dev.quayside.db;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.shipment.Filed;
import dev.quayside.db.shipment.Taken;
import dev.quayside.db.shipment.ToldEvent;
import dev.quayside.db.tracking.SeenShipment;
import dev.quayside.db.tracking.Wanted;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tracking.Stage;
import dev.quayside.rates.tracking.event.Classifier;
import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.event.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events as they come: twice, in any order, from the future, and for shipments nobody knows. */
class EventStoreTest {

  private static final Instant NOW = Instant.parse("2026-06-03T02:30:00Z");

  private final Db db = TestBook.empty();
  private CustomerId acme = new CustomerId(0);
  private SampleShipment shipment =
      SampleShipment.of(acme, "COSU6301234560", "CNSHA-USLAX", "COSCO ROSE", "CSNU6829160");

  @BeforeEach
  void fill() {
    db.use(books -> {
      books.places().fill(Places.builtIn().all());
      acme = books.customers().add("ACME", "Acme Ltd", Language.EN);
    });
    shipment =
        SampleShipment.of(acme, "COSU6301234560", "CNSHA-USLAX", "COSCO ROSE", "CSNU6829160");
  }

  @Test
  void what_is_told_twice_is_kept_once() {
    file();
    ToldEvent departed = shipment.told("e1", Milestone.DEPARTED, Classifier.ACT, NOW, -2);

    Taken first = take(departed);
    Taken again = take(departed);
    List<Taken> both = db.with(books -> books.events().take(List.of(departed, departed), NOW));

    assertThat(first).isEqualTo(new Taken.Kept("S1001"));
    assertThat(again).isEqualTo(new Taken.Repeated());
    assertThat(both).containsOnly(new Taken.Repeated());
    assertThat(seen().journey().stage()).isEqualTo(Stage.UNDER_WAY);
  }

  @Test
  void something_else_under_the_same_id_is_refused_and_changes_nothing() {
    file();
    take(shipment.told("e1", Milestone.DEPARTED, Classifier.ACT, NOW, -2));

    Taken other = take(shipment.told("e1", Milestone.ARRIVED, Classifier.ACT, NOW, -1));

    assertThat(other).isEqualTo(new Taken.Refused(Taken.Fault.ID_USED));
    assertThat(seen().journey().stage()).isEqualTo(Stage.UNDER_WAY);
  }

  @Test
  void nothing_has_happened_that_lies_ahead() {
    file();

    Taken ahead = take(shipment.told("e1", Milestone.ARRIVED, Classifier.ACT, NOW, 2));
    Taken expected = take(shipment.told("e2", Milestone.ARRIVED, Classifier.EST, NOW, 9));
    Taken mistyped = take(shipment.told("e3", Milestone.ARRIVED, Classifier.EST, NOW, 3_650));

    assertThat(ahead).isEqualTo(new Taken.Refused(Taken.Fault.AHEAD));
    assertThat(expected).isEqualTo(new Taken.Kept("S1001"));
    assertThat(mistyped).isEqualTo(new Taken.Refused(Taken.Fault.FAR_AWAY));
  }

  @Test
  void what_is_told_of_an_unknown_shipment_waits_until_it_is_filed() {
    Taken early = take(shipment.told("e1", Milestone.DEPARTED, Classifier.ACT, NOW, -2));
    Taken again = take(shipment.told("e1", Milestone.DEPARTED, Classifier.ACT, NOW, -2));
    int waiting = parked();

    Filed filed = file();

    assertThat(early).isEqualTo(new Taken.Parked(Taken.Why.UNKNOWN));
    assertThat(again).isEqualTo(new Taken.Repeated());
    assertThat(waiting).isEqualTo(1);
    assertThat(filed).isEqualTo(new Filed.Done("S1001", true, 1));
    assertThat(parked()).isZero();
    assertThat(seen().journey().stage()).isEqualTo(Stage.UNDER_WAY);
    assertThat(take(shipment.told("e1", Milestone.DEPARTED, Classifier.ACT, NOW, -2)))
        .isEqualTo(new Taken.Repeated());
  }

  @Test
  void a_container_alone_names_the_shipment_it_serves_now() {
    file();
    take(shipment.told("e1", Milestone.EMPTY_IN, Classifier.ACT, NOW, -9));
    SampleShipment next =
        SampleShipment.of(acme, "COSU6309999999", "CNSHA-USLAX", "COSCO ARIES", "CSNU6829160");
    db.use(books -> books.shipments().file(next.filing(), NOW));

    Taken now = take(byContainer("e2", "CSNU6829160"));
    db.use(books ->
        books
            .shipments()
            .file(
                SampleShipment.of(acme, "COSU6307777777", "CNSHA-USLAX", "ARIES", "CSNU6829160")
                    .filing(),
                NOW));
    Taken doubtful = take(byContainer("e3", "CSNU6829160"));

    assertThat(now).isEqualTo(new Taken.Kept("S1002"));
    assertThat(doubtful).isEqualTo(new Taken.Parked(Taken.Why.SEVERAL));
  }

  @Test
  void a_list_finds_by_how_it_stands_and_by_the_beginning_of_any_number_or_a_port() {
    file();
    take(shipment.told("e1", Milestone.ARRIVED, Classifier.PLN, NOW, 9));
    take(shipment.told("e2", Milestone.DEPARTED, Classifier.ACT, NOW, -2));
    take(shipment.told("e3", Milestone.ARRIVED, Classifier.EST, NOW, 12, Reason.WEATHER));

    assertThat(found(Wanted.Show.ALL, "cosu 630")).isEqualTo(1);
    assertThat(found(Wanted.Show.LATE, "")).isEqualTo(1);
    assertThat(found(Wanted.Show.UNDER_WAY, "6829160")).isEqualTo(1);
    assertThat(found(Wanted.Show.ALL, "PO-COSU63")).isEqualTo(1);
    assertThat(found(Wanted.Show.ARRIVED, "")).isZero();
    assertThat(found(Wanted.Show.ALL, "MAEU")).isZero();
    assertThat(
            db.<Integer>with(books ->
                books
                    .tracking()
                    .page(
                        acme,
                        new Wanted(Wanted.Show.ALL, "洛杉矶", java.util.Set.of("USLAX")),
                        Optional.empty(),
                        10,
                        NOW)
                    .shipments()
                    .size()))
        .isEqualTo(1);
  }

  private int found(Wanted.Show show, String number) {
    var wanted = new Wanted(show, number, java.util.Set.of());
    return db.with(
        books -> books.tracking().page(acme, wanted, Optional.empty(), 10, NOW).shipments().size());
  }

  private Filed file() {
    return db.with(books -> books.shipments().file(shipment.filing(), NOW));
  }

  private Taken take(ToldEvent told) {
    return db.with(books -> books.events().take(List.of(told), NOW)).getFirst();
  }

  private int parked() {
    return db.with(books -> books.events().parked(Long.MAX_VALUE, 10)).size();
  }

  private SeenShipment seen() {
    return db.with(books -> books.tracking().of(acme, "S1001")).orElseThrow();
  }

  private ToldEvent byContainer(String id, String container) {
    ToldEvent told = shipment.told(id, Milestone.GATE_IN, Classifier.ACT, NOW, -1);
    var event = told.event();
    return new ToldEvent(
        told.id(),
        new ToldEvent.Named(Optional.empty(), Optional.empty(), Optional.empty()),
        new dev.quayside.rates.tracking.event.Event(
            event.milestone(),
            event.how(),
            event.when(),
            event.place(),
            Optional.of(container),
            event.vessel(),
            event.reason(),
            event.toldAt()),
        told.source(),
        told.remark());
  }
}
