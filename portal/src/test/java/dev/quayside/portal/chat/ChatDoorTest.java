package dev.quayside.portal.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.Db;
import dev.quayside.db.TestBook;
import dev.quayside.db.chat.Knock;
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
    portal =
        new Portal(
            db,
            new PortalConfig(
                "localhost",
                0,
                URI.create("http://localhost"),
                "Harbour Freight",
                List.of(),
                Optional.of(Knocker.OFFICIAL)),
            () -> NOW);
    port = portal.start();
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
  void what_is_forged_stale_or_too_large_leaves_nothing_behind() throws Exception {
    var good = wecom.written("wk-sales", "token-1", NOW);
    var stale = wecom.written("wk-sales", "token-1", NOW.minus(Duration.ofMinutes(6)));
    String strange =
        new Knocker(ChatKeys.of("wx5823bf96d3bd56c7", "other", "a".repeat(43)))
            .written("wk-sales", "token-1", NOW)
            .query();

    assertThat(wecom.knock(port, new Knocker.Call(strange, good.body()))).isEqualTo(403);
    assertThat(wecom.knock(port, stale)).isEqualTo(403);
    assertThat(wecom.knock(port, new Knocker.Call("", good.body()))).isEqualTo(403);
    assertThat(wecom.knock(port, new Knocker.Call(good.query(), "no xml"))).isEqualTo(400);
    assertThat(
            wecom.knock(
                port, new Knocker.Call(good.query(), "<xml>" + "x".repeat(10_000_000) + "</xml>")))
        .isEqualTo(413);
    assertThat(open(db)).isEmpty();
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
