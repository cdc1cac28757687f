package dev.quayside.portal;

import static dev.quayside.portal.SampleHouse.ADMIN;
import static dev.quayside.portal.SampleHouse.SALES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.secret.Token;
import dev.quayside.db.user.Scope;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Programs come in by a key of their own, within its scopes, and may send a write twice. */
class ApiKeyTest {

  private static final String RULES = "/api/v1/rules";
  private static final String MARGIN = "{\"kind\": \"MARGIN\", \"percent\": \"8\"}";

  private OpenPortal portal;

  @BeforeEach
  void open() {
    portal = new OpenPortal();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @Test
  void a_key_opens_what_its_scopes_say_and_no_more_than_its_user_may() {
    String reads = key(ADMIN, EnumSet.of(Scope.READ));
    String rules = key(ADMIN, EnumSet.of(Scope.READ, Scope.RULES));
    String sales = key(SALES, EnumSet.allOf(Scope.class));

    assertThat(get(reads).statusCode()).isEqualTo(200);
    assertThat(add(reads, "", MARGIN).statusCode()).isEqualTo(403);
    assertThat(add(sales, "", MARGIN).statusCode()).isEqualTo(403);
    assertThat(add(rules, "", MARGIN).statusCode()).isEqualTo(201);
    assertThat(rules()).isEqualTo(1);
  }

  @Test
  void a_key_that_is_unknown_ended_or_expired_opens_nothing_and_no_key_opens_a_page() {
    String key = key(ADMIN, EnumSet.allOf(Scope.class));
    boolean open = get(key).statusCode() == 200;

    var page = portal.browser().get("/desk", "Authorization", "Bearer " + key);
    portal.db.use(books -> books.keys().end(1, SampleHouse.NOW));
    String brief = key(ADMIN, EnumSet.of(Scope.READ));
    portal.time.set(SampleHouse.NOW.plus(Duration.ofDays(40)));

    assertThat(open).isTrue();
    assertThat(page.statusCode()).isEqualTo(303);
    assertThat(get(key).statusCode()).isEqualTo(401);
    assertThat(get(brief).statusCode()).isEqualTo(401);
    assertThat(get("qsk_made-up").statusCode()).isEqualTo(401);
  }

  @Test
  void the_book_knows_no_key_but_its_fingerprint() {
    String key = key(ADMIN, EnumSet.of(Scope.READ));

    assertThat(portal.db.<List<?>>with(books -> books.keys().all()).toString()).doesNotContain(key);
  }

  @Test
  void a_write_that_is_sent_twice_is_done_once_and_answered_alike() {
    String key = key(ADMIN, EnumSet.allOf(Scope.class));

    var first = add(key, "a-1", MARGIN);
    var again = add(key, "a-1", MARGIN);
    var another = add(key, "a-1", MARGIN.replace("8", "9"));
    var wrong = add(key, "a-2", "{\"kind\": \"MARGIN\"}");
    var mended = add(key, "a-2", MARGIN);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(JsonMapper.shared().readTree(again.body()))
        .isEqualTo(JsonMapper.shared().readTree(first.body()));
    assertThat(another.statusCode()).isEqualTo(422);
    assertThat(another.body()).contains("came with another call");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("\"fields\":[\"percent\"]");
    assertThat(mended.statusCode()).isEqualTo(201);
    assertThat(rules()).isEqualTo(2);
  }

  private int rules() {
    return portal.db.with(books -> books.terms().margins()).size();
  }

  private HttpResponse<String> get(String key) {
    return portal.browser().get(RULES, "Authorization", "Bearer " + key);
  }

  private HttpResponse<String> add(String key, String repeat, String body) {
    return repeat.isEmpty()
        ? portal.browser().call("post", RULES, body, "Authorization", "Bearer " + key)
        : portal
            .browser()
            .call("post", RULES, body, "Authorization", "Bearer " + key, "Idempotency-Key", repeat);
  }

  private String key(String email, Set<Scope> scopes) {
    var key = new Token("qsk_" + Token.random().value());
    portal.db.use(books -> {
      long user = books.users().byEmail(email).orElseThrow().user().id();
      var until = Optional.of(SampleHouse.NOW.plus(Duration.ofDays(30)));
      books
          .keys()
          .add("erp", user, key.fingerprint(), "qsk_", scopes, "lena", SampleHouse.NOW, until);
    });
    return key.value();
  }
}
