package dev.quayside.portal.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.Db;
import dev.quayside.db.TestBook;
import dev.quayside.db.chat.Knock;
import dev.quayside.portal.LogLines;
import dev.quayside.portal.Portal;
import dev.quayside.portal.PortalConfig;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Over HTTP and a real database: what is WeCom's is kept once, and nothing else leaves a trace. */
class ChatDoorTest {

  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

  private static Db db;
  private static Portal portal;
  private static int port;

  private final Knocker wecom = new Knocker(Knocker.OFFICIAL);

  @BeforeAll
  static void open() {
    db = TestBook.open();
    portal = portal();
    port = portal.start();
  }

  private static Portal portal() {
    return new Portal(
        db,
        new PortalConfig(
            "localhost",
            0,
            URI.create("http://localhost"),
            "Harbour Freight",
            List.of(),
            Optional.of(Knocker.OFFICIAL),
            Optional.empty()),
        () -> NOW);
  }

  @AfterAll
  static void close() {
    portal.stop();
    db.close();
  }

  @BeforeEach
  void nothingIsOpen() {
    db.use(books -> books.knocks().open().forEach(knock -> books.knocks().fetched(knock, NOW)));
  }

  @Test
  void the_address_is_proved_by_the_plain_echo() throws Exception {
    var answer = wecom.check(port, "1616140317555161061", NOW);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("1616140317555161061");
  }

  @Test
  void a_knock_is_in_the_book_when_it_is_answered() throws Exception {
    var answer = wecom.send(port, wecom.written("wk-sales", "token-1", NOW));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(open(db)).extracting(Knock::account, Knock::token).containsExactly(tuple());
    assertThat(open(db).getFirst()).hasToString("a knock for wk-sales");
  }

  @Test
  void a_call_that_is_repeated_a_thousand_times_is_one_knock() throws Exception {
    var call = wecom.written("wk-sales", "token-1", NOW);
    wecom.knock(port, call);
    Knock first = open(db).getFirst();
    db.use(books -> books.knocks().fetched(first, NOW));

    for (int nth = 0; nth < 1_000; nth++) {
      assertThat(wecom.knock(port, call)).isEqualTo(200);
    }

    assertThat(open(db)).isEmpty();
  }

  @Test
  void what_is_forged_stale_or_too_large_leaves_nothing_behind_but_a_line_that_says_what_to_do()
      throws Exception {
    var good = wecom.written("wk-sales", "token-1", NOW);
    var stale = wecom.written("wk-sales", "token-1", NOW.minus(Duration.ofMinutes(6)));
    var otherKey = by("wx5823bf96d3bd56c7", "QDG6eK", "a".repeat(43));
    var otherCompany = by("wx-other", "QDG6eK", "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C");
    String strange = by("wx5823bf96d3bd56c7", "other", "a".repeat(43)).query();
    List<String> lines;
    Portal fresh = portal();
    int quiet = fresh.start();
    try (var log = new LogLines(ChatDoor.class.getName())) {
      assertThat(wecom.knock(quiet, new Knocker.Call(strange, good.body()))).isEqualTo(403);
      assertThat(wecom.knock(quiet, stale)).isEqualTo(403);
      assertThat(wecom.knock(quiet, new Knocker.Call("", good.body()))).isEqualTo(403);
      assertThat(wecom.knock(quiet, otherKey)).isEqualTo(403);
      assertThat(wecom.knock(quiet, otherCompany)).isEqualTo(403);
      assertThat(wecom.knock(quiet, new Knocker.Call(good.query(), "no xml"))).isEqualTo(400);
      String large = "<xml>" + "x".repeat(10_000_000) + "</xml>";
      assertThat(wecom.knock(quiet, new Knocker.Call(good.query(), large))).isEqualTo(413);
      lines = log.soFar();
    } finally {
      fresh.stop();
    }

    assertThat(open(db)).isEmpty();
    assertThat(lines)
        .hasSize(6)
        .anyMatch(line -> line.contains("wecom.token is not the Token"))
        .anyMatch(line -> line.contains("set this machine's clock"))
        .anyMatch(line -> line.contains("wecom.aes-key is not the EncodingAESKey"))
        .anyMatch(line -> line.contains("wecom.corp-id"))
        .anyMatch(line -> line.contains("no XML"))
        .anyMatch(line -> line.contains("larger than any"));
  }

  @Test
  void a_thousand_forged_or_recorded_calls_have_no_effect_and_fill_no_log() throws Exception {
    var forger = new Knocker(ChatKeys.of("wx5823bf96d3bd56c7", "a guess", "b".repeat(43)));
    var old = wecom.written("wk-sales", "token-1", NOW.minus(Duration.ofMinutes(6)));
    List<String> lines;
    try (var log = new LogLines(ChatDoor.class.getName())) {
      for (int nth = 0; nth < 500; nth++) {
        assertThat(wecom.knock(port, forger.written("wk-sales", "token-1", NOW))).isEqualTo(403);
        assertThat(wecom.knock(port, old)).isEqualTo(403);
      }
      lines = log.soFar();
    }

    assertThat(open(db)).isEmpty();
    assertThat(lines).hasSizeLessThanOrEqualTo(2);
  }

  /** A call of somebody who has other keys. */
  private static Knocker.Call by(String corp, String token, String key) {
    return new Knocker(ChatKeys.of(corp, token, key)).written("wk-sales", "token-1", NOW);
  }

  @Test
  void document_types_are_not_read_neither_outside_nor_under_the_seal() throws Exception {
    String evil =
        "<!DOCTYPE xml [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xml><Event>kf_msg_or_event"
            + "</Event><OpenKfId>&e;</OpenKfId><Encrypt>&e;</Encrypt></xml>";
    var sealed = wecom.call(evil, NOW);

    assertThat(wecom.knock(port, new Knocker.Call(sealed.query(), evil))).isEqualTo(400);
    assertThat(wecom.knock(port, sealed)).isEqualTo(200);
    assertThat(open(db)).isEmpty();
  }

  @Test
  void what_else_wecom_tells_is_taken_and_left() throws Exception {
    var other = wecom.call("<xml><Event>change_contact</Event></xml>", NOW);

    assertThat(wecom.knock(port, other)).isEqualTo(200);
    assertThat(open(db)).isEmpty();
  }

  @Test
  void a_house_without_chats_has_no_such_door() throws Exception {
    var without =
        new Portal(
            db,
            new PortalConfig("localhost", 0, URI.create("http://localhost"), "Harbour Freight"),
            () -> NOW);
    int elsewhere = without.start();

    int status = wecom.knock(elsewhere, wecom.written("wk-sales", "token-1", NOW));
    without.stop();

    assertThat(status).isEqualTo(404);
  }

  private static org.assertj.core.groups.Tuple tuple() {
    return org.assertj.core.api.Assertions.tuple("wk-sales", "token-1");
  }

  private static List<Knock> open(Db db) {
    return db.with(books -> books.knocks().open());
  }
}
