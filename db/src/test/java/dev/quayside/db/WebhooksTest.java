package dev.quayside.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quayside.db.charge.Payment;
import dev.quayside.db.customer.Language;
import dev.quayside.db.shipment.Filed;
import dev.quayside.db.task.SalesTask;
import dev.quayside.db.webhook.Delivered;
import dev.quayside.db.webhook.Fact;
import dev.quayside.db.webhook.RetryPlan;
import dev.quayside.db.webhook.WebhookQueue;
import dev.quayside.db.webhook.WebhookSecret;
import dev.quayside.rates.money.Money;
import dev.quayside.rates.place.Places;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.told.Told;
import dev.quayside.rates.tracking.Role;
import dev.quayside.rates.tracking.event.Classifier;
import dev.quayside.rates.tracking.event.Milestone;
import dev.quayside.rates.tracking.event.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens is put into the queue of who is told, in its transaction; nothing else is. */
class WebhooksTest {

  private static final Instant NOW = Instant.parse("2026-06-03T02:30:00Z");

  private final Db db = TestBook.empty();
  private CustomerId trader = new CustomerId(0);
  private CustomerId buyer = trader;
  private String shipment = "";
  private long crm;

  @BeforeEach
  void file() {
    db.use(books -> {
      books.places().fill(Places.builtIn().all());
      trader = books.customers().add("TRADER", "Trading Co", Language.EN);
      buyer = books.customers().add("BUYER", "Buyer", Language.EN);
      books.customers().add("STRANGER", "Stranger", Language.EN);
      shipment = ((Filed.Done) books.shipments().file(sample().filing(), NOW)).number();
    });
    crm = add("https://crm.example.com/in", Optional.empty(), EnumSet.allOf(Fact.class));
  }

  private SampleShipment sample() {
    return SampleShipment.of(trader, "COSU6301234560", "CNSHA-USLAX", "ROSE", "CSNU6829160")
        .with(buyer, Role.CONSIGNEE);
  }

  private long add(String url, Optional<CustomerId> customer, Set<Fact> facts) {
    return db.with(
        books -> books.webhooks().add(url, facts, customer, WebhookSecret.random(), "ann", NOW));
  }

  @Test
  void invoices_payments_and_tasks_are_told_with_amounts_as_texts() {
    String number = "INV-1";

    db.use(books -> {
      books.charges().file(SampleInvoice.of(shipment, buyer, number, "1200.50"), "ann", NOW);
      books
          .charges()
          .take(
              new Payment(
                  number, "BANK-1", Money.of("USD", "200.50"), LocalDate.of(2026, 6, 3), "ann"),
              NOW);
      books
          .tasks()
          .openAbout(
              buyer,
              SalesTask.Kind.FOLLOW_SIGNAL,
              Told.word("secret words"),
              Optional.empty(),
              NOW,
              NOW);
    });

    List<String> told = bodies(crm);
    assertThat(told).hasSize(3).noneMatch(body -> body.contains("secret words"));
    assertThat(told.get(0))
        .startsWith(
            "{\"type\" : \"invoice.filed\", \"timestamp\" : \"2026-06-03T02:30:00.000Z\", \"data\"")
        .contains("\"customer\":\"BUYER\"", "\"total\":\"1200.50\"", "\"shipment\":\"" + shipment);
    assertThat(told.get(1)).contains("payment.received", "\"open\":\"1000.00\"");
    assertThat(told.get(2)).contains("task.opened", "\"kind\":\"FOLLOW_SIGNAL\"");
  }

  @Test
  void what_is_taken_back_was_told_to_nobody() {
    db.rehearse(
        books -> books.charges().file(SampleInvoice.of(shipment, buyer, "INV-X", "1"), "ann", NOW));

    assertThat(bodies(crm)).isEmpty();
  }

  @Test
  void a_customers_own_program_is_told_his_facts_alone() {
    Set<Fact> his = EnumSet.allOf(Fact.class);
    his.removeIf(fact -> !fact.customers());
    long buyers = add("https://buyer.example.com/in", Optional.of(buyer), his);
    long traders = add("https://trader.example.com/in", Optional.of(trader), his);
    CustomerId nobody = db.with(books -> books.customers().byCode("STRANGER")).orElseThrow().id();
    long strangers = add("https://stranger.example.com/in", Optional.of(nobody), his);

    db.use(books -> {
      books.charges().file(SampleInvoice.of(shipment, buyer, "INV-1", "1200"), "ann", NOW);
      books
          .events()
          .take(
              List.of(
                  sample().told("w1", Milestone.LOADED, Classifier.ACT, NOW, -9),
                  sample().told("c1", Milestone.EXPORT_CUSTOMS, Classifier.ACT, NOW, -8)),
              NOW);
      books
          .tasks()
          .openAbout(
              buyer, SalesTask.Kind.FOLLOW_SIGNAL, Told.word("x"), Optional.empty(), NOW, NOW);
    });

    assertThat(bodies(crm)).hasSize(4);
    assertThat(bodies(buyers))
        .as("whose invoice it is, and of the way what every party is shown")
        .hasSize(2)
        .anyMatch(body -> body.contains("invoice.filed"))
        .anyMatch(body -> body.contains("LOADED") && body.contains("\"customer\":\"BUYER\""))
        .noneMatch(body -> body.contains("TRADER"));
    assertThat(bodies(traders)).singleElement().asString().contains("LOADED");
    assertThat(bodies(strangers)).isEmpty();
    assertThatThrownBy(
            () -> add("https://a.example.com", Optional.of(buyer), Set.of(Fact.TASK_OPENED)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void of_the_way_customers_programs_are_told_what_any_carriers_page_tells() {
    long buyers =
        add("https://buyer.example.com/in", Optional.of(buyer), Set.of(Fact.SHIPMENT_MILESTONE));

    db.use(books ->
        books
            .events()
            .take(
                EnumSet.allOf(Milestone.class).stream()
                    .map(each -> sample().told(each.name(), each, Classifier.EST, NOW, 3))
                    .toList(),
                NOW));

    assertThat(bodies(buyers))
        .hasSameSizeAs(
            EnumSet.allOf(Milestone.class).stream()
                .filter(each -> each.side() == Side.WAY)
                .toList())
        .allMatch(body ->
            EnumSet.allOf(Milestone.class).stream()
                .filter(each -> each.side() == Side.WAY)
                .anyMatch(each -> body.contains("\"milestone\":\"" + each + "\"")));
  }

  /** All that it is told, as it is told it. */
  private List<String> bodies(long webhook) {
    var plan = new RetryPlan(() -> 0.5);
    List<String> bodies = new ArrayList<>();
    db.use(books -> {
      WebhookQueue queue = books.webhooks().queue();
      for (var next = queue.next(webhook, NOW); next.isPresent(); next = queue.next(webhook, NOW)) {
        queue.note(next.get(), new Delivered.Taken(), plan, NOW);
        bodies.add(next.get().body());
      }
    });
    return bodies;
  }
}
