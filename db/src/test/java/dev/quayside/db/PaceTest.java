package dev.quayside.db;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.pace.BoxPace;
import dev.quayside.db.pace.Budget;
import dev.quayside.db.pace.Permit;
import dev.quayside.db.pace.Permit.Go;
import dev.quayside.db.pace.Permit.Wait;
import dev.quayside.db.pace.Permit.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How fast a mailbox may send. */
class PaceTest {

  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Budget TWO_A_MINUTE = new Budget("", OptionalInt.of(2), OptionalInt.of(3));

  private Db db;

  @BeforeEach
  void open() {
    db = TestBook.empty();
  }

  @Test
  void a_box_sends_no_more_within_a_minute_or_a_day_than_it_may() {
    assertThat(take(NOW)).isInstanceOf(Go.class);
    assertThat(take(NOW.plusSeconds(10))).isInstanceOf(Go.class);
    assertThat(take(NOW.plusSeconds(20))).isEqualTo(new Wait(NOW.plus(MINUTE), Why.MINUTE));
    assertThat(take(NOW.plus(MINUTE))).isInstanceOf(Go.class);
    assertThat(take(NOW.plus(MINUTE.multipliedBy(5))))
        .isEqualTo(new Wait(NOW.plus(Duration.ofDays(1)), Why.DAY));
    assertThat(take(NOW.plus(Duration.ofDays(1)))).isInstanceOf(Go.class);
  }

  @Test
  void boxes_are_counted_apart_and_what_no_provider_counts_is_not_limited() {
    var other = new Budget("sales", OptionalInt.of(1), OptionalInt.empty());
    take(NOW);
    take(NOW);

    assertThat(take(NOW)).isInstanceOf(Wait.class);
    assertThat(db.<Permit>with(books -> books.pace().take(other, NOW))).isInstanceOf(Go.class);
    assertThat(db.<Permit>with(books -> books.pace().take(Budget.NONE, NOW)))
        .isInstanceOf(Go.class);
  }

  @Test
  void a_provider_that_is_asked_too_fast_is_left_alone_each_time_for_longer_until_it_takes_one() {
    var first = slowDown(NOW);
    var second = slowDown(first);
    var waits = db.<Permit>with(books -> books.pace().look(Budget.NONE, second.minusMillis(1)));
    var after = db.<Permit>with(books -> books.pace().look(Budget.NONE, second));
    db.use(books -> books.pace().speedUp(""));

    assertThat(first).isEqualTo(NOW.plus(MINUTE));
    assertThat(second).isEqualTo(first.plus(MINUTE.multipliedBy(2)));
    assertThat(waits).isEqualTo(new Wait(second, Why.PROVIDER));
    assertThat(after).isEqualTo(new Go(true));
    assertThat(db.<Permit>with(books -> books.pace().look(Budget.NONE, NOW)))
        .isEqualTo(new Go(false));
  }

  @Test
  void the_desk_is_told_what_each_box_may_send_and_when_the_last_letter_will_be_out() {
    db.use(books -> books.pace().tell(TWO_A_MINUTE));

    var shown = db.with(books -> books.pace().all(NOW)).getFirst();

    assertThat(shown.budget()).isEqualTo(TWO_A_MINUTE);
    assertThat(shown.end(NOW)).isEmpty();
    assertThat(box(5, 0).end(NOW)).contains(NOW.plus(Duration.ofDays(1)));
    assertThat(box(3, 0).end(NOW)).contains(NOW.plus(MINUTE.multipliedBy(2)));
  }

  @Test
  void what_is_left_of_a_box_that_is_no_longer_ours_waits_at_the_first() {
    db.use(books -> books.pace().tell(new Budget("sales", OptionalInt.of(1), OptionalInt.empty())));
    db.use(books -> books.pace().tell(new Budget("air", OptionalInt.of(1), OptionalInt.empty())));

    List<BoxPace> shown = db.with(books -> books.pace().all(NOW));

    assertThat(shown).extracting(pace -> pace.budget().box()).containsExactly("air", "sales");
  }

  private static BoxPace box(long waiting, long lastDay) {
    return new BoxPace(TWO_A_MINUTE, waiting, 0, lastDay, Optional.empty(), "");
  }

  private Permit take(Instant at) {
    return db.with(books -> books.pace().take(TWO_A_MINUTE, at));
  }

  private Instant slowDown(Instant at) {
    return db.with(books -> books.pace().slowDown("", "450 too fast", MINUTE, at));
  }
}
