package dev.quayside.db;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.news.NewsRound;
import dev.quayside.db.notice.Chosen;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.outbox.Pending;
import dev.quayside.db.shipment.ToldEvent;
import dev.quayside.db.status.ShipmentTelling;
import dev.quayside.db.user.User;
import dev.quayside.rates.notice.QuietHours;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tracking.Role;
import dev.quayside.rates.tracking.event.Classifier;
import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.event.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is told of a shipment reaches each who is to know, once, when he wants it. */
class NewsRoundTest {

  private static final Places PLACES = Places.builtIn();
  private static final ShipmentTelling TELLING = new ShipmentTelling(PLACES);
  private static final Instant NOON = Instant.parse("2026-06-01T04:00:00Z");
  private static final NewsRound.House HOUSE =
      new NewsRound.House("", "forwarder.example", ZoneId.of("Asia/Shanghai"));

  private final Db db = TestBook.empty();
  private final CustomerId acme = customer("ACME", "li@acme.example");
  private final CustomerId beta = customer("BETA", "bo@beta.example");
  private final SampleShipment shipment =
      SampleShipment.of(acme, "COSU6123456780", "CNSHA-USLAX", "COSCO STAR", "MSKU6011440");
  private Instant now = NOON;
  private int events;

  private CustomerId customer(String code, String address) {
    return db.with(books -> {
      books.places().fill(PLACES.all());
      var id = books.customers().add(code, code, Language.EN);
      books.customers().addContact(id, "", address, Language.EN);
      return id;
    });
  }

  private void filed(SampleShipment one) {
    db.use(books -> books.shipments().file(one.filing(), now));
  }

  private void told(Milestone milestone, Classifier how, int day, Reason... why) {
    told(shipment.told("e" + events++, milestone, how, now, day, why));
  }

  private void told(ToldEvent event) {
    db.use(books -> books.events().take(List.of(event), now));
  }

  private void later(Duration time) {
    now = now.plus(time);
  }

  private List<Notice.ShipmentNews> letters() {
    db.use(books -> {
      while (books.news().tell(HOUSE, TELLING, 50, now) > 0) {}
    });
    var letters = new ArrayList<Notice.ShipmentNews>();
    db.use(books -> {
      Optional<Pending> next = books.outbox().claimNext(now);
      while (next.isPresent()) {
        letters.add((Notice.ShipmentNews) next.get().notice());
        books.outbox().tickOff(next.get(), now);
        next = books.outbox().claimNext(now);
      }
    });
    return letters;
  }

  private List<String> toldTo() {
    return letters().stream().map(letter -> letter.to().address()).toList();
  }

  private static List<String> news(Notice.ShipmentNews letter) {
    return letter.told().stream().flatMap(words -> words.news().stream()).toList();
  }

  private User login(String address) {
    return db.with(books -> {
      books.users().put(address, "Li", User.Role.CUSTOMER, Optional.of(acme), Language.ZH, "-");
      return books.users().byEmail(address).orElseThrow().user();
    });
  }

  @Test
  void whoever_booked_is_told_after_a_moment_in_one_letter_what_came_together() {
    filed(shipment);
    told(Milestone.DEPARTED, Classifier.ACT, 0);
    told(Milestone.ARRIVED, Classifier.EST, 14);

    assertThat(toldTo()).isEmpty();
    later(Duration.ofMinutes(5));
    var letters = letters();

    assertThat(letters).hasSize(1);
    assertThat(letters.getFirst().to().address()).isEqualTo("li@acme.example");
    assertThat(letters.getFirst().to().subject())
        .isEqualTo("S1001: Vessel departed in Shanghai on 1 Jun 2026.");
    assertThat(letters.getFirst().told().getFirst().said())
        .anyMatch(sentence -> sentence.startsWith("At sea on COSCO STAR"));
    later(Duration.ofHours(1));
    assertThat(toldTo()).isEmpty();
  }

  @Test
  void a_party_whose_people_are_named_is_told_of_its_end_alone() {
    filed(shipment.with(beta, Role.CONSIGNEE));
    told(Milestone.GATE_IN, Classifier.ACT, 0);
    later(Duration.ofMinutes(5));

    assertThat(toldTo()).containsExactly("li@acme.example");
  }

  @Test
  void an_arrival_that_moves_there_and_back_is_told_to_nobody_and_a_flood_once() {
    filed(shipment);
    told(Milestone.ARRIVED, Classifier.EST, 14);
    later(Duration.ofDays(1));
    assertThat(toldTo()).isEmpty();

    told(Milestone.ARRIVED, Classifier.EST, 15, Reason.WEATHER);
    later(Duration.ofMinutes(1));
    told(Milestone.ARRIVED, Classifier.EST, 13, Reason.WEATHER);
    later(Duration.ofHours(1));
    assertThat(toldTo()).isEmpty();

    var chance = new Random(1);
    for (int nth = 0; nth < 100; nth++) {
      told(Milestone.ARRIVED, Classifier.EST, 16 + chance.nextInt(9), Reason.CONGESTION);
      later(Duration.ofSeconds(2));
    }
    told(Milestone.ARRIVED, Classifier.EST, 20, Reason.CONGESTION);
    later(Duration.ofMinutes(6));
    var letters = letters();

    assertThat(letters).hasSize(1);
    assertThat(news(letters.getFirst())).singleElement().asString().contains("port congestion");
  }

  @Test
  void quiet_hours_put_it_off_and_the_postponed_letter_says_what_is_true_then() {
    var quiet = new QuietHours(LocalTime.of(11, 0), LocalTime.of(14, 0));
    User li = login("li@acme.example");
    db.use(books ->
        books
            .wishes()
            .keep(
                li,
                Language.ZH,
                new Chosen(Optional.of(ZoneId.of("Asia/Shanghai")), Optional.of(quiet), Set.of())));
    filed(shipment);
    told(Milestone.GATE_IN, Classifier.ACT, 0);
    later(Duration.ofMinutes(10));
    assertThat(toldTo()).isEmpty();
    told(Milestone.DEPARTED, Classifier.ACT, 0);
    later(Duration.ofMinutes(10));
    assertThat(toldTo()).isEmpty();

    now = Instant.parse("2026-06-01T06:00:00Z");
    var letters = letters();

    assertThat(letters).hasSize(1);
    assertThat(letters.getFirst().to().language()).isEqualTo(Language.ZH);
    assertThat(news(letters.getFirst())).hasSize(2);
  }

  @Test
  void once_a_day_all_his_shipments_are_told_in_one_letter() {
    User li = login("li@acme.example");
    var other = SampleShipment.of(acme, "COSU6123456799", "CNSHA-USLAX", "COSCO SUN");
    db.use(books ->
        books
            .wishes()
            .keep(
                li,
                Language.EN,
                new Chosen(Optional.empty(), Optional.empty(), Set.of(), 1, true)));
    filed(shipment);
    filed(other);
    told(Milestone.DEPARTED, Classifier.ACT, 0);
    told(other.told("o", Milestone.DEPARTED, Classifier.ACT, now, 0));
    later(Duration.ofHours(1));
    assertThat(toldTo()).isEmpty();

    now = Instant.parse("2026-06-02T00:00:00Z");
    var letters = letters();

    assertThat(letters).hasSize(1);
    assertThat(letters.getFirst().told()).hasSize(2);
  }

  @Test
  void whoever_has_stopped_it_is_told_nothing_more() {
    filed(shipment);
    db.use(books -> {
      var token = books.newsStops().token("li@acme.example");
      books.newsStops().stop(token, now);
    });
    told(Milestone.DEPARTED, Classifier.ACT, 0);
    later(Duration.ofMinutes(5));

    assertThat(toldTo()).isEmpty();
  }

  @Test
  void while_the_house_is_frozen_nothing_is_put_and_then_what_is_true_is_told() {
    filed(shipment);
    told(Milestone.DEPARTED, Classifier.ACT, 0);
    db.use(books -> books.drafts().freezing().freeze("Lena", "a test", now));
    later(Duration.ofMinutes(5));
    assertThat(toldTo()).isEmpty();

    db.use(books -> books.drafts().freezing().thaw("Lena", now));
    later(Duration.ofMinutes(16));

    assertThat(toldTo()).containsExactly("li@acme.example");
  }

  @Test
  void what_may_be_collected_is_told_when_it_is_let_go() {
    filed(shipment);
    told(Milestone.DEPARTED, Classifier.ACT, 0);
    told(Milestone.ARRIVED, Classifier.ACT, 0);
    told(Milestone.DISCHARGED, Classifier.ACT, 0);
    told(Milestone.AVAILABLE, Classifier.ACT, 0);
    later(Duration.ofMinutes(5));

    assertThat(letters().stream().flatMap(letter -> news(letter).stream()))
        .contains("It can be collected now, in Los Angeles.");
  }
}
