package dev.quayside.db;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.customer.Language;
import dev.quayside.db.memo.MemoFor;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.task.SalesTask;
import dev.quayside.db.user.User.Role;
import dev.quayside.db.webhook.Delivered;
import dev.quayside.db.webhook.Delivery;
import dev.quayside.db.webhook.Fact;
import dev.quayside.db.webhook.RetryPlan;
import dev.quayside.db.webhook.Webhook;
import dev.quayside.db.webhook.WebhookMessage;
import dev.quayside.db.webhook.WebhookQueue;
import dev.quayside.db.webhook.WebhookSecret;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.told.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for a program is told by one of us at a time, again where it is not taken. */
class WebhookQueueTest {

  private static final Instant NOW = Instant.parse("2026-06-03T02:30:00Z");
  private static final RetryPlan EVEN = new RetryPlan(() -> 0.5);
  private static final DbConfig BOOK = TestBook.fresh();
  private static final Db db = Db.open(BOOK);

  private static CustomerId buyer = new CustomerId(0);

  private long crm;

  @BeforeAll
  static void fill() {
    db.use(books -> {
      buyer = books.customers().add("BUYER", "Buyer", Language.EN);
      books
          .users()
          .put("ada@harbour.example", "Ada", Role.ADMIN, Optional.empty(), Language.EN, "");
    });
  }

  @AfterAll
  static void close() {
    db.close();
  }

  @BeforeEach
  void subscribe() {
    TestBook.run(BOOK, "delete from webhook_message; delete from memo; delete from webhook");
    crm =
        db.with(books ->
            books
                .webhooks()
                .add(
                    "https://crm.example.com/in",
                    EnumSet.allOf(Fact.class),
                    Optional.empty(),
                    WebhookSecret.random(),
                    "ann",
                    NOW));
  }

  @Test
  void one_instance_tells_a_program_and_another_goes_on_where_it_died() {
    task();
    task();

    Optional<Long> one = queue(queue -> queue.take(NOW));
    Optional<Long> two = queue(queue -> queue.take(NOW));
    Optional<Long> later = queue(queue -> queue.take(NOW.plusSeconds(61)));

    assertThat(one).contains(crm);
    assertThat(two).isEmpty();
    assertThat(later).contains(crm);
  }

  @Test
  void a_program_that_asks_to_be_let_alone_is_but_for_no_longer_than_a_day() {
    task();

    note(next(NOW).orElseThrow(), asksFor(Duration.ofMinutes(10)), NOW);
    Instant first = deliveries().getFirst().nextTry().orElseThrow();
    Optional<WebhookMessage> early = next(first.minusSeconds(1));
    note(next(first).orElseThrow(), asksFor(Duration.ofDays(400)), first);

    assertThat(first).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
    assertThat(early).isEmpty();
    assertThat(deliveries().getFirst().nextTry()).contains(first.plus(Duration.ofDays(1)));
  }

  private static Delivered.NotTaken asksFor(Duration rest) {
    return new Delivered.NotTaken("It answered 429", rest);
  }

  @Test
  void for_three_days_it_is_tried_ever_more_seldom_and_then_no_more() {
    task();
    var tries = new ArrayList<Instant>();

    Instant at = NOW;
    for (Optional<WebhookMessage> next = next(at); next.isPresent(); next = next(at)) {
      tries.add(at);
      note(next.get(), new Delivered.NotTaken("It answered 500"), at);
      at = deliveries().getFirst().nextTry().orElse(at.plus(Duration.ofDays(9)));
    }

    assertThat(tries).hasSize(10);
    assertThat(Duration.between(NOW, tries.getLast()))
        .isBetween(Duration.ofDays(3), Duration.ofDays(4));
    assertThat(deliveries().getFirst().error()).isEqualTo("It answered 500");
    assertThat(stopped()).contains(Webhook.Why.FAILING);
    Optional<MemoFor> memo = db.with(books -> books.memos().take(NOW.plus(Duration.ofDays(9))));
    assertThat(memo)
        .as("who runs the house is told")
        .hasValueSatisfying(it -> assertThat(it.address()).isEqualTo("ada@harbour.example"));
  }

  @Test
  void chance_parts_by_a_fifth_what_failed_together() {
    assertThat(new RetryPlan(() -> 0).after(2)).contains(Duration.ofMinutes(4));
    assertThat(new RetryPlan(() -> 1).after(2)).contains(Duration.ofMinutes(6));
    assertThat(EVEN.rest(1)).isEqualTo(Duration.ofSeconds(1));
    assertThat(EVEN.rest(100)).isEqualTo(Duration.ofSeconds(256));
  }

  @Test
  void who_is_gone_is_told_nothing_more_until_somebody_resumes_it() {
    task();
    task();

    note(next(NOW).orElseThrow(), new Delivered.Gone(), NOW);
    Optional<Long> gone = queue(queue -> queue.take(NOW.plusSeconds(99)));
    task();
    boolean resumed = db.with(books -> books.webhooks().resume(crm));

    assertThat(gone).isEmpty();
    assertThat(resumed).isTrue();
    assertThat(deliveries())
        .as("what waited, not what happened meanwhile")
        .filteredOn(delivery -> delivery.nextTry().isPresent())
        .hasSize(1);
  }

  @Test
  void what_more_waits_for_than_is_kept_is_stopped() {
    TestBook.run(
        BOOK,
        "insert into webhook_message (webhook_id, event, happened_at, body, due_at)"
            + " select %d, 'task.opened', now(), '{}', now() from generate_series(1, 100001)"
                .formatted(crm));

    db.use(books -> books.webhooks().queue().keep(Instant.now()));

    assertThat(stopped()).contains(Webhook.Why.FULL);
    TestBook.run(BOOK, "delete from webhook_message");
  }

  @Test
  void a_thing_or_a_time_is_told_again_under_the_same_id() {
    task();
    WebhookMessage first = next(NOW).orElseThrow();
    note(first, new Delivered.Taken(), NOW);

    Optional<WebhookMessage> nothing = next(NOW);
    boolean one = db.with(books -> books.webhooks().replay(crm, first.key(), NOW));
    WebhookMessage again = next(NOW).orElseThrow();
    note(again, new Delivered.Taken(), NOW);
    int some = db.with(books -> books.webhooks().replay(crm, NOW, NOW.plusSeconds(1), NOW));
    int none = db.with(books -> books.webhooks().replay(crm, NOW.plusSeconds(1), NOW, NOW));

    assertThat(nothing).isEmpty();
    assertThat(one).isTrue();
    assertThat(again.key()).isEqualTo(first.key());
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(some).isOne();
    assertThat(none).isZero();
  }

  @Test
  void while_the_former_secret_holds_both_sign() {
    task();
    var fresh = WebhookSecret.random();

    db.use(books -> books.webhooks().rotate(crm, fresh, NOW.plusSeconds(60)));
    WebhookMessage both = next(NOW).orElseThrow();
    WebhookMessage one = next(NOW.plusSeconds(60)).orElseThrow();

    assertThat(both.signature(NOW).split(" ")).hasSize(2);
    assertThat(one.signature(NOW))
        .isEqualTo(fresh.sign(one.key(), NOW.getEpochSecond(), one.body()));
    assertThat(fresh.toString() + both).doesNotContain(fresh.shown().substring(6));
  }

  @Test
  void a_signature_is_the_one_that_standard_webhooks_gives_as_its_example() {
    var secret =
        new WebhookSecret(Bytes.of(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")));

    assertThat(secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void what_is_old_and_delivered_is_forgotten() {
    task();
    note(next(NOW).orElseThrow(), new Delivered.Taken(), NOW);
    task();

    db.use(books -> books.webhooks().queue().keep(NOW.plus(Duration.ofDays(31))));

    assertThat(deliveries()).as("what still waits stays").hasSize(1);
  }

  private static void task() {
    db.use(books ->
        books
            .tasks()
            .openAbout(
                buyer, SalesTask.Kind.FOLLOW_SIGNAL, Told.word("x"), Optional.empty(), NOW, NOW));
  }

  private static <T> T queue(Function<WebhookQueue, T> work) {
    return db.with(books -> work.apply(books.webhooks().queue()));
  }

  private Optional<WebhookMessage> next(Instant now) {
    return queue(queue -> queue.next(crm, now));
  }

  private static void note(WebhookMessage message, Delivered delivered, Instant now) {
    queue(queue -> queue.note(message, delivered, EVEN, now));
  }

  private List<Delivery> deliveries() {
    return db.with(books -> books.webhooks().deliveries(crm, false, 10));
  }

  private Optional<Webhook.Why> stopped() {
    return db.with(books -> books.webhooks().all()).getFirst().stopped().map(Webhook.Stopped::why);
  }
}
