package dev.quayside.db;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.message.BoxMarks;
import dev.quayside.db.message.BoxReaders;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.RawMail;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MessageStoreTest {

  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
  private static final Duration LEASE = Duration.ofSeconds(30);

  private Db db;

  @BeforeEach
  void open() {
    db = TestBook.empty();
  }

  @Test
  void a_box_is_read_up_to_its_highest_uid_or_while_it_catches_up_to_where_nothing_is_missing() {
    db.use(books -> books.messages().takeIn(lying(4), Instant.EPOCH));
    var before = db.with(books -> books.boxMarks().of("INBOX", 7));
    db.use(books -> {
      books.boxMarks().fallBehind("INBOX", 7, 4);
      books.messages().takeIn(lying(9), Instant.EPOCH);
      books.messages().takeIn(lying(8), Instant.EPOCH);
    });
    var behind = db.with(books -> books.boxMarks().of("INBOX", 7));
    var fetched = db.with(books -> books.boxMarks().above("INBOX", 7, 4));
    db.use(books -> books.boxMarks().caughtUp("INBOX"));
    Optional<BoxMarks.Mark> after = db.with(books -> books.boxMarks().of("INBOX", 7));
    Optional<BoxMarks.Mark> never = db.with(books -> books.boxMarks().of("INBOX", 8));

    assertThat(before).contains(new BoxMarks.Mark(4, false));
    assertThat(behind).contains(new BoxMarks.Mark(4, true));
    assertThat(fetched).containsExactlyInAnyOrder(8L, 9L);
    assertThat(after).contains(new BoxMarks.Mark(9, false));
    assertThat(never).isEmpty();
  }

  private static RawMail lying(long uid) {
    return new RawMail(
        "digest " + uid,
        "INBOX",
        Optional.of(new RawMail.Position(7, uid)),
        Bytes.of(new byte[] {1}));
  }

  @Test
  void a_mail_is_dealt_with_by_one_worker_and_comes_up_again_when_he_is_gone() {
    var later = NOW.minus(Duration.ofDays(1));
    db.use(books -> books.messages().takeIn(mail("claimed"), later));

    var mine = db.with(books -> books.messages().claimNext(later, LEASE)).orElseThrow();
    var nobodys = db.with(books -> books.messages().claimNext(later, LEASE));
    var again =
        db.with(books -> books.messages().claimNext(later.plus(LEASE), LEASE)).orElseThrow();
    boolean handled = db.with(books -> books.messages().handled(mine.id(), NOW));
    boolean twice = db.with(books -> books.messages().handled(mine.id(), NOW));

    assertThat(mine.raw().toArray()).isEqualTo("claimed".getBytes(UTF_8));
    assertThat(nobodys).isEmpty();
    assertThat(again.id()).isEqualTo(mine.id());
    assertThat(again.tries()).isEqualTo(2);
    assertThat(handled).isTrue();
    assertThat(twice).isFalse();
  }

  @Test
  void what_an_instance_was_dealing_with_when_it_died_it_takes_up_at_once_and_others_later() {
    var day = NOW.minus(Duration.ofDays(2));
    db.use(books -> books.messages().takeIn(mail("in flight"), day));
    var mine = db.with(books -> books.messages().claimNext(day, LEASE, "first")).orElseThrow();

    int others = db.with(books -> books.messages().takeUpAgain("second", day));
    int own = db.with(books -> books.messages().takeUpAgain("first", day));
    var again = db.with(books -> books.messages().claimNext(day, LEASE, "first")).orElseThrow();
    db.use(books -> books.messages().renew(mine.id(), day.plusSeconds(60)));
    var early = db.with(books -> books.messages().claimNext(day.plusSeconds(59), LEASE, "second"));
    var late = db.with(books -> books.messages().claimNext(day.plusSeconds(60), LEASE, "second"));

    assertThat(others).isZero();
    assertThat(own).isEqualTo(1);
    assertThat(again.id()).isEqualTo(mine.id());
    assertThat(early).isEmpty();
    assertThat(late).isPresent();
  }

  @Test
  void a_clock_that_was_set_back_hides_no_mail() {
    var tomorrow = NOW.plus(Duration.ofDays(1));
    db.use(books -> books.messages().takeIn(mail("from tomorrow"), tomorrow));

    var found = db.with(books -> books.messages().claimNext(NOW, LEASE)).orElseThrow();

    assertThat(found.raw().toArray()).isEqualTo("from tomorrow".getBytes(UTF_8));
  }

  @Test
  void a_parked_mail_is_kept_and_can_be_dealt_with_once_more_unless_only_its_head_is_there() {
    var day = NOW.minus(Duration.ofDays(3));
    db.use(books -> {
      books.messages().takeIn(mail("poison"), day);
      books.messages().setAside(mail("head"), "too large", day);
    });
    long poison = db.with(books -> books.messages().claimNext(day, LEASE)).orElseThrow().id();
    db.use(books -> books.messages().park(poison, "it failed", day));
    long head =
        db.with(books -> books.messages().parked()).stream()
            .filter(mail -> mail.reason().equals("too large"))
            .findFirst()
            .orElseThrow()
            .id();

    boolean headAgain = db.with(books -> books.messages().rerun(head, day));
    boolean again = db.with(books -> books.messages().rerun(poison, day));
    var waiting = db.with(books -> books.messages().claimNext(day, LEASE)).orElseThrow();
    boolean twice = db.with(books -> books.messages().rerun(poison, day));

    assertThat(headAgain).isFalse();
    assertThat(again).isTrue();
    assertThat(waiting.raw().toArray()).isEqualTo("poison".getBytes(UTF_8));
    assertThat(waiting.tries()).isEqualTo(1);
    assertThat(twice).isFalse();
  }

  @Test
  void a_mail_that_lies_in_two_of_our_boxes_is_dealt_with_once_for_the_box_it_came_to_first() {
    var day = NOW.minus(Duration.ofDays(4));
    var raw = Bytes.of("to both".getBytes(UTF_8));
    var sales = new RawMail("both", "sales@a.example/INBOX", "sales", Optional.empty(), raw);
    var rates = new RawMail("both", "rates@b.example/INBOX", "rates", Optional.empty(), raw);

    boolean first = db.with(books -> books.messages().takeIn(sales, day));
    boolean second = db.with(books -> books.messages().takeIn(rates, day));
    var waiting = db.with(books -> books.messages().claimNext(day, LEASE)).orElseThrow();
    var nothing = db.with(books -> books.messages().claimNext(day, LEASE));

    assertThat(first).isTrue();
    assertThat(second).isFalse();
    assertThat(waiting.box()).isEqualTo("sales");
    assertThat(nothing).isEmpty();
  }

  @Test
  void a_mailbox_is_read_by_one_instance_and_by_another_when_he_leaves_or_is_not_heard_of() {
    String box = "rates@a.example/INBOX";

    boolean first = taken(box, "first", LEASE);
    boolean another = taken(box, "second", LEASE);
    boolean anotherBox = taken("sales@a.example/INBOX", "second", LEASE);
    boolean still = taken(box, "first", LEASE);
    db.use(books -> books.readers().leave(box, "second"));
    boolean notHisToLeave = taken(box, "second", LEASE);
    db.use(books -> books.readers().leave(box, "first"));
    boolean after = taken(box, "second", Duration.ofSeconds(-1));
    boolean again = taken(box, "first", LEASE);

    assertThat(first).isTrue();
    assertThat(another).isFalse();
    assertThat(anotherBox).isTrue();
    assertThat(still).isTrue();
    assertThat(notHisToLeave).isFalse();
    assertThat(after).isTrue();
    assertThat(again).as("the second's lease was over at once").isTrue();
    List<BoxReaders.Reader> readers = db.with(books -> books.readers().all());
    assertThat(readers)
        .filteredOn(reader -> reader.mailbox().equals(box))
        .singleElement()
        .matches(reader -> reader.instance().equals("first") && reader.present());
  }

  private boolean taken(String box, String instance, Duration lease) {
    return db.<Boolean>with(books -> books.readers().take(box, instance, lease));
  }

  private static RawMail mail(String content) {
    return new RawMail(content, "INBOX", Optional.empty(), Bytes.of(content.getBytes(UTF_8)));
  }
}
