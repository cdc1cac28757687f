package dev.quayside.app;

import static dev.quayside.app.MailWorld.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.app.config.Secret;
import dev.quayside.app.config.Wecom;
import dev.quayside.app.wecom.FakeWecom;
import dev.quayside.app.wecom.KfHouse;
import dev.quayside.app.wecom.Qyapi;
import dev.quayside.app.wecom.Told;
import dev.quayside.app.wecom.Wire;
import dev.quayside.db.Db;
import dev.quayside.db.TestBook;
import dev.quayside.db.chat.ChatStore.Mark;
import dev.quayside.db.chat.Knock;
import dev.quayside.db.chat.PassStore;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.task.OpenTask;
import dev.quayside.inbox.chat.ChatHouse.Media;
import dev.quayside.inbox.chat.ChatHouse.Pulled;
import dev.quayside.inbox.chat.ChatWatch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** WeCom's interface, with all that may go wrong on the way there and back. */
class ChatLineTest {

  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
  private static final String SALES = "wk-sales";

  private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
  private FakeWecom wecom;
  private Db db;
  private KfHouse house;

  @BeforeEach
  void open() {
    db = TestBook.empty();
    wecom = new FakeWecom();
    wecom.chats.clock(NOW);
    house = new KfHouse(new Qyapi(wecom.settings(), db, now::get));
  }

  @AfterEach
  void close() {
    wecom.close();
  }

  @Test
  void one_pass_serves_all_instances_until_shortly_before_its_end() {
    var beside = new KfHouse(new Qyapi(wecom.settings(), db, now::get));
    house.pull(SALES, "", "");
    beside.pull(SALES, "", "");
    now.set(NOW.plus(Duration.ofMinutes(116)));
    beside.pull(SALES, "", "");
    house.pull(SALES, "", "");

    assertThat(wecom.passes).hasValue(2);
  }

  @Test
  void a_pass_that_is_refused_is_had_anew_once() {
    wecom.fails("kf/sync_msg", 42001);
    Pulled again = house.pull(SALES, "", "");
    wecom.fails("kf/sync_msg", 40014, 40014);
    Pulled twice = house.pull(SALES, "", "");

    assertThat(again).isInstanceOf(Pulled.Page.class);
    assertThat(twice)
        .isInstanceOfSatisfying(
            Pulled.Refused.class, it -> assertThat(it.why()).contains("wecom.base-url"));
    assertThat(wecom.passes).hasValue(3);
  }

  @Test
  void who_reads_the_book_alone_has_no_pass_and_with_another_secret_it_is_had_anew() {
    house.pull(SALES, "", "");
    String kept = db.with(books -> books.chatPass().of(FakeWecom.CORP)).orElseThrow().word();
    db.use(books ->
        books
            .chatPass()
            .keep(FakeWecom.CORP, new PassStore.Pass("pass-1", NOW.plus(Duration.ofHours(1)))));
    Pulled again = house.pull(SALES, "", "");

    assertThat(kept).isNotEmpty().doesNotContain("pass");
    assertThat(again).isInstanceOf(Pulled.Page.class);
    assertThat(wecom.passes).hasValue(2);
  }

  @Test
  void what_a_person_has_to_do_is_said_without_anything_secret() {
    var set = wecom.settings();
    var wrong =
        new Wecom(
            set.corpId(),
            new Secret("hush-hush"),
            set.token(),
            set.aesKey(),
            set.baseUrl(),
            set.link());
    var nobody =
        new Wecom(
            set.corpId(),
            set.kfSecret(),
            set.token(),
            set.aesKey(),
            "http://127.0.0.1:1",
            set.link());

    assertThat(new KfHouse(new Qyapi(wrong, db, now::get)).pull(SALES, "", ""))
        .isInstanceOfSatisfying(
            Pulled.Refused.class,
            it -> assertThat(it.why()).contains("wecom.kf-secret").doesNotContain("hush"));
    assertThat(new Wire(nobody).newPass())
        .isInstanceOfSatisfying(
            Told.Silent.class,
            it -> assertThat(it.why()).contains("cannot be reached").doesNotContain("kf-secret"));
    assertThat(set.toString() + wrong).doesNotContain("hush", "kf-secret", "QDG6eK", "jWmYm7");
  }

  @Test
  void where_wecom_is_asked_too_often_or_is_down_nothing_is_lost() {
    wecom.fails("kf/sync_msg", 45009, 503, 95007);

    assertThat(house.pull(SALES, "", ""))
        .isInstanceOfSatisfying(
            Pulled.NotNow.class, it -> assertThat(it.rest()).isEqualTo(Duration.ofMinutes(1)));
    assertThat(house.pull(SALES, "", "")).isInstanceOf(Pulled.NotNow.class);
    assertThat(house.pull(SALES, "", "old token")).isInstanceOf(Pulled.Page.class);
  }

  @Test
  void all_pages_are_in_the_book_once_and_so_is_what_two_fetch() {
    wecom.chats.pagesOf(2);
    IntStream.range(0, 7)
        .forEach(nth -> wecom.chats.writes(SALES, "wm-" + nth % 3, "message " + nth));
    db.use(books -> books.knocks().take(new Knock("s1", SALES, "token"), NOW));
    try (var _ = watch();
        var _ = watch()) {
      waitUntil("all are there", () -> waiting() == 7 && knocks() == 0);
      wecom.chats.writes(SALES, "wm-1", "another");
      db.use(books -> books.knocks().take(new Knock("s2", SALES, "token"), NOW));
      waitUntil("the last is there", () -> waiting() == 8 && knocks() == 0);
    }

    assertThat(mark().cursor()).isEqualTo("8");
  }

  @Test
  void an_account_that_is_gone_holds_up_no_other() {
    wecom.fails("kf/sync_msg", 95004);
    wecom.chats.writes(SALES, "wm-1", "hello");
    db.use(books -> {
      books.knocks().take(new Knock("s1", "wk-gone", "token"), NOW);
      books.knocks().take(new Knock("s2", SALES, "token"), NOW);
    });
    try (var _ = watch()) {
      waitUntil("it is there", () -> waiting() == 1 && knocks() == 1);
    }

    List<Knock> left = db.with(books -> books.knocks().open());
    assertThat(left).extracting(Knock::account).containsExactly("wk-gone");
  }

  @Test
  void what_is_no_longer_handed_out_is_told_to_the_team() {
    db.use(books -> {
      books.knocks().take(new Knock("s1", SALES, "token"), NOW);
      books.chats().moveOn(mark(books.chats().marks()), "", NOW.minus(Duration.ofDays(4)));
    });
    try (var _ = watch()) {
      waitUntil("it is told", () -> !tasks().isEmpty());
    }

    assertThat(tasks())
        .singleElement()
        .satisfies(task -> assertThat(task.about().en()).contains(SALES, "three days"));
  }

  @Test
  void a_file_comes_down_with_its_name_or_says_why_not() {
    String sheet =
        wecom.chats.sends(
            SALES, "wm-1", "file", "list.xlsx", "application/vnd.ms-excel", new byte[] {1, 2, 3});
    String film =
        wecom.chats.sends(SALES, "wm-1", "video", "", "video/mp4", new byte[(20 << 20) + 1]);

    assertThat(house.fetch(sheet))
        .isEqualTo(
            new Media.Here(
                "list.xlsx", "application/vnd.ms-excel", Bytes.of(new byte[] {1, 2, 3})));
    assertThat(house.fetch(film)).isInstanceOf(Media.Gone.class);
    assertThat(house.fetch("media-99")).isInstanceOf(Media.Gone.class);
    wecom.fails("media/get", 503);
    assertThat(house.fetch(sheet)).isInstanceOf(Media.NotNow.class);
  }

  private ChatWatch watch() {
    return ChatWatch.start(house, db, now::get, Duration.ofMinutes(5));
  }

  private long waiting() {
    return db.with(books -> books.messages().waiting());
  }

  private int knocks() {
    return db.with(books -> books.knocks().open()).size();
  }

  private Mark mark() {
    return mark(db.with(books -> books.chats().marks()));
  }

  private static Mark mark(List<Mark> marks) {
    return marks.getFirst();
  }

  private List<OpenTask> tasks() {
    return db.with(books -> books.tasks().open());
  }
}
