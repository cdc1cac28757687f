package dev.quayside.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.app.wecom.FakeWecom;
import dev.quayside.app.wecom.KfExit;
import dev.quayside.app.wecom.Qyapi;
import dev.quayside.db.Db;
import dev.quayside.db.SampleInquiry;
import dev.quayside.db.TestBook;
import dev.quayside.db.chat.ChatAddress;
import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Document;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.outbox.Envelope;
import dev.quayside.db.outbox.Notice;
import dev.quayside.db.task.OpenTask;
import dev.quayside.notifier.channel.Posting;
import dev.quayside.notifier.chat.ChatChannel;
import dev.quayside.notifier.letter.Letter;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers that leave by chat: what is broken off, what is too much, what WeCom does not take. */
class ChatExitTest {

  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
  private static final String SALES = "wk-sales";

  private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
  private FakeWecom wecom;
  private Db db;
  private ChatChannel channel;

  @BeforeEach
  void open() {
    db = TestBook.empty();
    wecom = new FakeWecom();
    wecom.chats.clock(NOW);
    var api = new Qyapi(wecom.settings(), db, now::get);
    channel = new ChatChannel(db, new KfExit(api), now::get);
  }

  @AfterEach
  void close() {
    wecom.close();
  }

  @Test
  void a_letter_that_was_broken_off_goes_on_where_it_stopped_and_nothing_is_doubled() {
    heard("wm-1");
    var paper = new Document("报价Q1.pdf", "application/pdf", Bytes.of("%PDF".getBytes(UTF_8)));
    Letter letter = letter("wm-1", 1, "港".repeat(1_000), List.of(paper));
    wecom.fails("kf/send_msg", 0);
    Posting broken = channel.send(letter);
    wecom.fails("media/upload", 503);
    Posting further = channel.send(letter);
    Posting done = channel.send(letter);
    Posting again = channel.send(letter);

    assertThat(broken).isInstanceOf(Posting.Closed.class);
    assertThat(further).isInstanceOf(Posting.Closed.class);
    assertThat(done).isEqualTo(new Posting.Sent());
    assertThat(again).isEqualTo(new Posting.Sent());
    assertThat(wecom.chats.got("wm-1")).extracting("type").containsExactly("text", "text", "file");
    assertThat(wecom.chats.got("wm-1").getLast().words()).isEqualTo("报价Q1.pdf");
  }

  @Test
  void after_five_messages_a_person_is_told_until_he_writes_again() {
    heard("wm-1");
    IntStream.rangeClosed(1, 5)
        .forEach(nth ->
            assertThat(channel.send(letter("wm-1", nth, "text " + nth, List.of())))
                .isEqualTo(new Posting.Sent()));
    Posting sixth = channel.send(letter("wm-1", 6, "text 6", List.of()));
    heard("wm-1");
    Posting seventh = channel.send(letter("wm-1", 7, "text 7", List.of()));

    assertThat(sixth).isInstanceOf(Posting.Refused.class);
    assertThat(tasks())
        .singleElement()
        .satisfies(
            task -> assertThat(task.about().en()).contains("did not go by chat", "5 messages"));
    assertThat(seventh).isEqualTo(new Posting.Sent());
    assertThat(wecom.calls.stream().filter("kf/send_msg"::equals)).hasSize(6);
  }

  @Test
  void a_letter_that_needs_more_room_than_there_is_does_not_leave_in_part() {
    heard("wm-1");
    channel.send(letter("wm-1", 1, "港".repeat(2_000), List.of()));

    Posting posting = channel.send(letter("wm-1", 2, "港".repeat(2_000), List.of()));

    assertThat(posting).isInstanceOf(Posting.Refused.class);
    assertThat(wecom.chats.got("wm-1")).hasSize(3);
  }

  @Test
  void after_two_days_and_where_wecom_refuses_a_person_is_told() {
    heard("wm-1");
    wecom.fails("kf/send_msg", 95003, 45009, 40001, -1);
    Posting taken = channel.send(letter("wm-1", 1, "text", List.of()));
    Posting often = channel.send(letter("wm-1", 2, "text", List.of()));
    Posting wrong = channel.send(letter("wm-1", 3, "text", List.of()));
    Posting busy = channel.send(letter("wm-1", 4, "text", List.of()));
    now.set(NOW.plus(Duration.ofHours(49)));
    Posting late = channel.send(letter("wm-1", 5, "text", List.of()));
    Posting nobody = channel.send(letter("wm-stranger", 6, "text", List.of()));

    assertThat(taken).isInstanceOf(Posting.Refused.class);
    assertThat(often).isInstanceOf(Posting.Throttled.class);
    assertThat(wrong).isInstanceOf(Posting.Closed.class);
    assertThat(busy).isInstanceOf(Posting.NotNow.class);
    assertThat(late).isInstanceOf(Posting.Refused.class);
    assertThat(nobody).isInstanceOf(Posting.Refused.class);
    assertThat(tasks()).hasSize(3);
  }

  private void heard(String person) {
    wecom.chats.writes(SALES, person, "hello");
    db.use(books ->
        books.chats().heard(SALES, person, "<" + person + "@wecom.invalid>", NOW, now.get()));
  }

  /** One of which the outbox knows. */
  private Letter letter(String person, int nth, String words, List<Document> papers) {
    var to =
        new Envelope(
            "",
            ChatAddress.of(SALES, person),
            "",
            Optional.empty(),
            List.of(),
            Language.ZH,
            "",
            OffsetDateTime.parse("2026-06-01T10:00:00+08:00"));
    String id = "<" + nth + "@forwarder.example>";
    db.use(books -> {
      long inquiry = SampleInquiry.saying("", "inquiry " + nth).file(books);
      books.outbox().put(inquiry, id, new Notice.HandedOver(to, "", NOW, List.of()), NOW);
    });
    return new Letter(to, id, Optional.empty(), "", words, "", papers);
  }

  private List<OpenTask> tasks() {
    return db.with(books -> books.tasks().open());
  }
}
