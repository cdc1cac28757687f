package dev.quayside.notifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.quayside.db.Db;
import dev.quayside.db.TestBook;
import dev.quayside.db.customer.Language;
import dev.quayside.db.notice.Chosen;
import dev.quayside.db.pace.Budget;
import dev.quayside.db.task.SalesTask;
import dev.quayside.db.task.WorkingHours;
import dev.quayside.db.timeline.Happening;
import dev.quayside.db.user.User.Role;
import dev.quayside.notifier.Notifier.Told;
import dev.quayside.notifier.channel.Posting;
import dev.quayside.notifier.channel.SmtpChannel;
import dev.quayside.notifier.channel.SmtpConfig;
import dev.quayside.notifier.letter.LetterWriter;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.cargo.Equipment;
import dev.quayside.rates.notice.Channel;
import dev.quayside.rates.notice.Occasion;
import dev.quayside.rates.notice.QuietHours;
import dev.quayside.rates.notice.Wishes;
import dev.quayside.rates.place.Lane;
import dev.quayside.rates.place.UnLocode;
import dev.quayside.rates.tariff.CustomerId;
import dev.quayside.rates.tariff.Mode;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Our own people are told in the morning what to do and what to buy: each once, or not at all. */
class MemosTest {

  /** Eight o'clock in Shanghai. */
  private static final Instant MONDAY = Instant.parse("2026-06-01T00:00:00Z");

  private static final Set<Wishes.Off> TASKS_OFF =
      Set.of(new Wishes.Off(Occasion.TASKS_OF_DAY, Channel.MAIL));

  private final AtomicReference<Instant> now = new AtomicReference<>(MONDAY);
  private Db db;
  private GreenMail server;
  private SmtpChannel channel;
  private Memos memos;
  private CustomerId hengda;

  @BeforeEach
  void open() {
    db = TestBook.open();
    hengda = db.with(books -> books.customers().add("HENGDA", "宁波恒达", Language.ZH));
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    channel =
        new SmtpChannel(
            new SmtpConfig(
                "127.0.0.1",
                server.getSmtp().getPort(),
                SmtpConfig.Tls.PLAIN,
                "",
                "",
                SampleQuotes.HARBOUR.email()),
            now::get);
    memos = memos();
  }

  private Memos memos() {
    return new Memos(
        db,
        new LetterWriter(SampleQuotes.HARBOUR, SampleQuotes.SHANGHAI_TIME),
        channel,
        Budget.NONE,
        new Memos.House(
            List.of("buyer@harbour.example"),
            true,
            new WorkingHours(SampleQuotes.SHANGHAI_TIME),
            "https://portal.example/"),
        now::get);
  }

  @AfterEach
  void close() {
    channel.close();
    server.stop();
    db.close();
  }

  @Test
  void on_monday_at_eight_buyers_are_told_once_what_had_no_rate_the_week_before() throws Exception {
    searched(MONDAY.minus(Duration.ofDays(3)), 2);
    searched(MONDAY.minus(Duration.ofDays(9)), 7);

    now.set(MONDAY.minusSeconds(1));
    List<Message> early = sent(memos());
    now.set(MONDAY);
    List<Message> told = sent(memos());
    now.set(MONDAY.plus(Duration.ofDays(1)));
    List<Message> again = sent(memos());

    assertThat(early)
        .as("of the week before, as nobody had been there to tell it")
        .extracting(Message::getSubject)
        .containsExactly("Lanes without a rate, 2026-05-18 to 2026-05-24");
    assertThat(again).isEmpty();
    assertThat(told)
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.getAllRecipients()[0]).hasToString("buyer@harbour.example");
          assertThat(letter.getSubject()).contains("2026-05-25 to 2026-05-31");
          assertThat(words(letter))
              .contains("CNSHA - VNHPH", "40HC", "1 x", "/desk/unserved?since=2026-05-25");
        });
  }

  @Test
  void who_has_something_to_do_is_told_each_working_morning_and_who_has_nothing_is_not()
      throws Exception {
    long chen = user("chen@harbour.example", Language.ZH);
    user("idle@harbour.example", Language.EN);
    task(chen, "call Hengda", MONDAY.plus(Duration.ofHours(3)));
    task(chen, "next week", MONDAY.plus(Duration.ofDays(7)));

    List<Message> monday = sent(memos);
    List<Message> sameDay = sent(memos());
    now.set(MONDAY.plus(Duration.ofDays(1)));
    List<Message> tuesday = sent(memos());
    now.set(MONDAY.minus(Duration.ofDays(1)));
    List<Message> sunday = sent(memos());
    now.set(MONDAY.plus(Duration.ofHours(40)));
    List<Message> midnight = sent(memos());

    assertThat(monday)
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.getAllRecipients()[0]).hasToString("Chen <chen@harbour.example>");
          assertThat(letter.getSubject()).isEqualTo("2026-06-01 待办 1 项");
          assertThat(words(letter))
              .contains("宁波恒达: 致电 Hengda", "/desk/tasks?owner=me")
              .doesNotContain("next week");
        });
    assertThat(sameDay).isEmpty();
    assertThat(tuesday)
        .singleElement()
        .satisfies(letter -> assertThat(words(letter)).contains("已逾期"));
    assertThat(sunday).isEmpty();
    assertThat(midnight).isEmpty();
  }

  @Test
  void while_the_mail_server_is_away_a_memo_waits_and_after_half_a_day_it_is_not_sent() {
    task(user("chen@harbour.example", Language.EN), "call", MONDAY);
    server.stop();

    Told away = memos.tellNext();
    now.set(MONDAY.plus(Duration.ofHours(13)));
    Told late = memos.tellNext();

    assertThat(away)
        .isInstanceOfSatisfying(
            Told.One.class, one -> assertThat(one.posting()).isInstanceOf(Posting.Closed.class));
    assertThat(late)
        .isInstanceOfSatisfying(
            Told.One.class, one -> assertThat(one.posting()).isInstanceOf(Posting.NotNow.class));
    assertThat(memos.tellNext()).isEqualTo(new Told.Nothing());
  }

  @Test
  void who_wants_none_gets_none_and_in_his_quiet_hours_it_waits_as_long_as_it_is_worth_it()
      throws Exception {
    task(wishing("never@harbour.example", Optional.empty(), TASKS_OFF), "call", MONDAY);
    task(wishing("late@harbour.example", quiet(18, 9), Set.of()), "call", MONDAY);
    task(wishing("too.late@harbour.example", quiet(7, 23), Set.of()), "call", MONDAY);

    List<Message> early = sent(memos);
    now.set(MONDAY.plus(Duration.ofHours(1)));
    List<Message> atNine = sent(memos());
    now.set(MONDAY.plus(Duration.ofHours(15)));
    List<Message> atNight = sent(memos());

    assertThat(early).isEmpty();
    assertThat(atNine)
        .singleElement()
        .satisfies(letter ->
            assertThat(letter.getAllRecipients()[0]).hasToString("Chen <late@harbour.example>"));
    assertThat(atNight).isEmpty();
  }

  private static Optional<QuietHours> quiet(int from, int until) {
    return Optional.of(new QuietHours(LocalTime.of(from, 0), LocalTime.of(until, 0)));
  }

  private long wishing(String email, Optional<QuietHours> quiet, Set<Wishes.Off> off) {
    long id = user(email, Language.EN);
    db.use(books ->
        books
            .wishes()
            .keep(
                books.users().byId(id).orElseThrow(),
                Language.EN,
                new Chosen(Optional.empty(), quiet, off)));
    return id;
  }

  private void searched(Instant at, int boxes) {
    var searched =
        new Happening.SearchedLane(
            new Lane(new UnLocode("CNSHA"), new UnLocode("VNHPH")),
            false,
            Mode.FCL,
            Containers.of(boxes, Equipment.HC40));
    db.use(books -> books.timeline().append(hengda, searched, at));
  }

  private long user(String email, Language language) {
    return db.with(
        books -> books.users().put(email, "Chen", Role.SALES, Optional.empty(), language, ""));
  }

  private void task(long owner, String about, Instant due) {
    db.use(books ->
        books
            .tasks()
            .openAbout(
                hengda,
                SalesTask.Kind.FOLLOW_SIGNAL,
                new dev.quayside.rates.told.Told(about, about.replace("call", "致电")),
                Optional.of(owner),
                due,
                MONDAY.minusSeconds(60)));
  }

  /** What it sends until nothing waits. */
  private List<Message> sent(Memos who) {
    int before = server.getReceivedMessages().length;
    for (Told told = who.tellNext(); !told.equals(new Told.Nothing()); told = who.tellNext()) {
      assertThat(told)
          .isInstanceOfSatisfying(
              Told.One.class,
              one ->
                  assertThat(one.posting())
                      .isInstanceOfAny(Posting.Sent.class, Posting.NotNow.class));
    }
    var all = new ArrayList<>(List.<Message>of(server.getReceivedMessages()));
    return all.subList(before, all.size());
  }

  private static String words(Message letter) throws Exception {
    return (String) ((Multipart) letter.getContent()).getBodyPart(0).getContent();
  }
}
