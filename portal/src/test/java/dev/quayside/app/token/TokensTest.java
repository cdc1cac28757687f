package dev.quayside.app.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.quayside.app.config.Pass;
import dev.quayside.app.config.Secret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real HTTP server that gives tokens out. */
class TokensTest {

  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

  @TempDir Path dataDir;

  private final List<String> forms = new ArrayList<>();
  private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
  private HttpServer house;
  private int status = 200;
  private String more = "";

  @BeforeEach
  void open() throws IOException {
    house = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    house.createContext("/", this::answer);
    house.start();
  }

  @AfterEach
  void close() {
    house.stop(0);
  }

  @Test
  void a_token_is_kept_until_shortly_before_its_end_and_then_renewed() {
    var tokens = tokens(Optional.of("refresh"));

    String first = tokens.current();
    now.set(NOW.plus(Duration.ofMinutes(54)));
    String same = tokens.current();
    now.set(NOW.plus(Duration.ofMinutes(56)));
    String next = tokens.current();

    assertThat(first).isEqualTo("token-1");
    assertThat(same).isEqualTo("token-1");
    assertThat(next).isEqualTo("token-2");
    assertThat(forms.getFirst())
        .contains("grant_type=refresh_token")
        .contains("refresh_token=refresh")
        .contains("client_secret=hush%26hush");
  }

  @Test
  void a_token_that_a_mail_server_refused_is_not_shown_again() {
    var tokens = tokens(Optional.of("refresh"));

    tokens.current();
    tokens.refused();

    assertThat(tokens.current()).isEqualTo("token-2");
  }

  @Test
  void a_program_that_acts_for_itself_shows_its_own_secret_and_scope() {
    tokens(Optional.empty()).current();

    assertThat(forms)
        .singleElement()
        .asString()
        .contains("grant_type=client_credentials")
        .contains("scope=mail")
        .doesNotContain("refresh_token=");
  }

  @Test
  void a_refresh_token_that_comes_with_a_token_is_used_from_then_on_also_after_a_restart() {
    more = ", \"refresh_token\": \"rolled\"";
    tokens(Optional.of("refresh")).current();

    tokens(Optional.of("refresh")).current();
    tokens(Optional.of("another")).current();

    assertThat(forms.get(1)).contains("refresh_token=rolled");
    assertThat(forms.get(2)).contains("refresh_token=another");
  }

  @Test
  void while_nobody_gives_a_new_one_the_old_one_is_shown_to_its_end() {
    var tokens = tokens(Optional.of("refresh"));
    tokens.current();
    status = 503;

    now.set(NOW.plus(Duration.ofMinutes(58)));
    String old = tokens.current();
    now.set(NOW.plus(Duration.ofMinutes(61)));

    assertThat(old).isEqualTo("token-1");
    assertThatThrownBy(tokens::current)
        .isInstanceOf(NoTokenException.class)
        .hasMessageContaining("503");
  }

  @Test
  void a_refusal_says_what_to_do_and_nothing_that_is_secret() {
    status = 400;

    assertThatThrownBy(() -> tokens(Optional.of("refresh-me")).current())
        .isInstanceOf(NoTokenException.class)
        .hasMessageContaining("invalid_grant")
        .hasMessageContaining("Sign in once more")
        .satisfies(
            e -> assertThat(e.toString()).doesNotContain("refresh-me").doesNotContain("hush"));
  }

  private Tokens tokens(Optional<String> refresh) {
    var asked =
        new Pass.Tokens(
            URI.create("http://127.0.0.1:%d/token".formatted(house.getAddress().getPort())),
            "quayside",
            Optional.of(new Secret("hush&hush")),
            refresh.map(Secret::new),
            Optional.of("mail"));
    return new TokenDesk(dataDir, now::get).of(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    forms.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    String said =
        status == 200
            ? "{\"access_token\": \"token-%d\", \"expires_in\": 3600%s}"
                .formatted(forms.size(), more)
            : "{\"error\": \"invalid_grant\"}";
    byte[] body = said.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
