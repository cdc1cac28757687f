package dev.quayside.notifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.quayside.db.Db;
import dev.quayside.db.TestBook;
import dev.quayside.db.customer.Language;
import dev.quayside.db.task.SalesTask;
import dev.quayside.db.webhook.Fact;
import dev.quayside.db.webhook.RetryPlan;
import dev.quayside.db.webhook.Webhook;
import dev.quayside.db.webhook.WebhookSecret;
import dev.quayside.notifier.webhook.Call;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.told.Told;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program beside us is told each thing that happens, by whichever of us takes it up. */
class WebhooksTest {

  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

  private final Db db = TestBook.empty();
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final AtomicInteger status = new AtomicInteger(200);
  private HttpServer program;
  private CustomerId acme;

  @BeforeEach
  void listen() throws IOException {
    acme = db.with(books -> books.customers().add("ACME", "Acme", Language.EN));
    program = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    program.createContext(
        "/in",
        exchange -> {
          String key = exchange.getRequestHeaders().getFirst("webhook-id");
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status.get(), -1);
          exchange.close();
          told.add(key + " " + body);
        });
    program.start();
    db.use(books ->
        books
            .webhooks()
            .add(
                "http://127.0.0.1:%d/in".formatted(program.getAddress().getPort()),
                Set.of(Fact.TASK_OPENED),
                Optional.empty(),
                WebhookSecret.random(),
                "ann",
                NOW));
  }

  @AfterEach
  void close() {
    program.stop(0);
  }

  private Webhooks teller(Instant now) {
    return new Webhooks(
        db,
        new Call(
            Set.of("127.0.0.1"),
            (SSLSocketFactory) SSLSocketFactory.getDefault(),
            Duration.ofSeconds(5)),
        new RetryPlan(() -> 0.5),
        InstantSource.fixed(now));
  }

  @Test
  @SuppressWarnings("try") // the loops work by themselves
  void woken_by_the_commit_two_instances_tell_each_thing_once() throws Exception {
    try (var one = teller(NOW);
        var two = teller(NOW);
        var oneLoop = NotifierLoop.start(one, db);
        var twoLoop = NotifierLoop.start(two, db)) {
      for (int i = 0; i < 50; i++) {
        task();
      }

      List<String> all = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        all.add(told.poll(20, TimeUnit.SECONDS));
      }

      assertThat(all).doesNotContainNull().doesNotHaveDuplicates();
    }
    assertThat(told).isEmpty();
    assertThat(webhook().waiting()).isZero();
  }

  @Test
  void what_was_not_taken_is_told_later_under_the_same_id() throws Exception {
    status.set(500);
    task();
    round(NOW);
    String first = told.poll(20, TimeUnit.SECONDS);
    Webhook failing = webhook();

    status.set(200);
    round(NOW.plusSeconds(4));
    List<String> early = List.copyOf(told);
    round(NOW.plusSeconds(6));

    assertThat(failing.failingSince()).contains(NOW);
    assertThat(early).isEmpty();
    assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(first);
    assertThat(webhook().failingSince()).isEmpty();
    assertThat(webhook().waiting()).isZero();
  }

  /** One look, and what comes of it. */
  private void round(Instant now) {
    try (var webhooks = teller(now)) {
      webhooks.tellNext();
    }
  }

  private Webhook webhook() {
    return db.with(books -> books.webhooks().all()).getFirst();
  }

  private void task() {
    db.use(books ->
        books
            .tasks()
            .openAbout(
                acme, SalesTask.Kind.FOLLOW_SIGNAL, Told.word("x"), Optional.empty(), NOW, NOW));
  }
}
