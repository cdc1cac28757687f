package dev.quayside.db;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.Pick;
import dev.quayside.db.message.Pick.End;
import dev.quayside.db.message.Pick.Queue;
import dev.quayside.db.message.RawMail;
import dev.quayside.db.message.Slip;
import dev.quayside.db.message.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In which order waiting mails are taken. */
class MailQueueTest {

  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
  private static final Duration LEASE = Duration.ofSeconds(9);
  private static final Pick OLDEST = new Pick(Queue.WORDS, End.OLDEST);
  private static final Pick FILES = new Pick(Queue.FILES, End.NEWEST);

  private Db db;

  @BeforeEach
  void open() {
    db = TestBook.empty();
  }

  @Test
  void the_newest_is_taken_first_and_the_oldest_when_it_is_their_turn() {
    comes("1");
    comes("2");
    comes("3");

    assertThat(taken(Pick.USUAL)).isEqualTo("3");
    assertThat(taken(OLDEST)).isEqualTo("1");
    assertThat(taken(Pick.USUAL)).isEqualTo("2");
    assertThat(claim(Pick.USUAL, NOW)).isEmpty();
  }

  @Test
  void a_mail_is_as_old_as_its_time_in_the_box_however_late_it_was_fetched() {
    db.use(books -> {
      books.messages().takeIn(mail("new"), Slip.BLANK.arrived(NOW.minusSeconds(1)), NOW);
      books.messages().takeIn(mail("older"), Slip.BLANK.arrived(NOW.minusSeconds(60)), NOW);
      books
          .messages()
          .takeIn(mail("by a clock ahead"), Slip.BLANK.arrived(NOW.plusSeconds(9)), NOW);
    });

    assertThat(taken(Pick.USUAL)).isEqualTo("by a clock ahead");
    assertThat(taken(OLDEST)).isEqualTo("older");
    assertThat(taken(Pick.USUAL)).isEqualTo("new");
  }

  @Test
  void a_reply_never_overtakes_the_mail_it_follows() {
    comes("first", "<a@x>");
    comes("another", "<z@y>");
    comes("second", "<b@x>", "<a@x>");

    var first = claim(Pick.USUAL, NOW).orElseThrow();
    String meanwhile = taken(Pick.USUAL);
    var nothing = claim(Pick.USUAL, NOW);
    db.use(books -> books.messages().handled(first.id(), NOW));

    assertThat(text(first)).isEqualTo("first");
    assertThat(meanwhile).isEqualTo("another");
    assertThat(nothing).isEmpty();
    assertThat(taken(Pick.USUAL)).isEqualTo("second");
  }

  @Test
  void replies_keep_their_order_where_what_they_follow_is_not_in_the_book_or_comes_last() {
    comes("one", "<b@x>", "<a@x>");
    comes("two", "<c@x>", "<a@x>", "<b@x>");
    comes("root", "<a@x>");
    comes("three", "<d@x>", "<c@x>");

    assertThat(inOneLine()).containsExactly("one", "two", "root", "three");
  }

  @Test
  void a_parked_mail_holds_up_nobody_behind_it() {
    comes("poison", "<a@x>");
    comes("reply", "<b@x>", "<a@x>");
    var poison = claim(Pick.USUAL, NOW).orElseThrow();

    db.use(books -> books.messages().park(poison.id(), "it failed", NOW));

    assertThat(taken(Pick.USUAL)).isEqualTo("reply");
  }

  @Test
  void mails_with_files_wait_apart_and_what_follows_them_waits_with_them() {
    comes("sheet", "<a@x>");
    comes("reply", "<b@x>", "<a@x>");
    comes("plain");
    assertThat(taken(Pick.USUAL)).isEqualTo("plain");

    var looked = claim(Pick.USUAL, NOW).orElseThrow();
    db.use(books -> books.messages().waitForFiles(looked.id(), NOW));
    var words = claim(Pick.USUAL, NOW);
    var files = claim(FILES, NOW).orElseThrow();
    db.use(books -> books.messages().handled(files.id(), NOW));

    assertThat(words).isEmpty();
    assertThat(text(files)).isEqualTo("sheet");
    assertThat(files.tries()).isEqualTo(1);
    assertThat(taken(Pick.USUAL)).isEqualTo("reply");
  }

  @Test
  void a_mail_with_files_comes_up_again_among_its_like_when_its_worker_is_gone() {
    comes("sheet");
    var looked = claim(Pick.USUAL, NOW).orElseThrow();
    db.use(books -> books.messages().waitForFiles(looked.id(), NOW));
    assertThat(claim(FILES, NOW)).isPresent();

    var early = claim(FILES, NOW.plus(LEASE).minusMillis(1));
    var again = claim(FILES, NOW.plus(LEASE)).orElseThrow();

    assertThat(early).isEmpty();
    assertThat(again.tries()).isEqualTo(2);
  }

  @Test
  void since_when_a_mail_lay_in_the_box_is_kept() {
    var before = NOW.minus(Duration.ofDays(2));
    db.use(books -> {
      books.messages().takeIn(mail("old"), Slip.BLANK.arrived(before), NOW);
      books.messages().takeIn(mail("new"), NOW);
    });

    var fresh = claim(Pick.USUAL, NOW).orElseThrow();
    var old = claim(Pick.USUAL, NOW).orElseThrow();

    assertThat(fresh.arrivedAt()).isEqualTo(NOW);
    assertThat(old.arrivedAt()).isEqualTo(before);
  }

  private List<String> inOneLine() {
    return Stream.generate(() -> claim(Pick.USUAL, NOW))
        .limit(4)
        .map(next -> {
          var mail = next.orElseThrow();
          db.use(books -> books.messages().handled(mail.id(), NOW));
          return text(mail);
        })
        .toList();
  }

  private String taken(Pick pick) {
    return text(claim(pick, NOW).orElseThrow());
  }

  private Optional<Waiting> claim(Pick pick, Instant at) {
    return db.with(books -> books.messages().claimNext(at, LEASE, "here", pick));
  }

  private static String text(Waiting mail) {
    return new String(mail.raw().toArray(), UTF_8);
  }

  private void comes(String content) {
    db.use(books -> books.messages().takeIn(mail(content), NOW));
  }

  private void comes(String content, String id, String... earlier) {
    var slip = new Slip(Optional.of(id), List.of(earlier), Optional.empty());
    db.use(books -> books.messages().takeIn(mail(content), slip, NOW));
  }

  private static RawMail mail(String content) {
    return new RawMail(content, "INBOX", Optional.empty(), Bytes.of(content.getBytes(UTF_8)));
  }
}
