package dev.quayside.notifier.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.message.Bytes;
import dev.quayside.db.webhook.Delivered;
import dev.quayside.db.webhook.WebhookMessage;
import dev.quayside.db.webhook.WebhookSecret;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A program is told once what it can answer in its own way; whatever it answers, we go on. */
class CallTest {

  private static final Instant NOW = Instant.ofEpochSecond(1_614_265_330);
  private static final Duration PATIENCE = Duration.ofMillis(400);
  private static final String BODY = "{\"type\" : \"quote.sent\", \"customer\":\"宁波恒达\"}";

  private final BlockingQueue<String> heard = new ArrayBlockingQueue<>(1);

  @Test
  void what_is_sent_is_what_standard_webhooks_has() throws Exception {
    Delivered delivered = call("/in?who=us", "HTTP/1.1 204 No Content\r\n\r\n");

    assertThat(delivered).isEqualTo(new Delivered.Taken());
    assertThat(heard.poll(5, TimeUnit.SECONDS))
        .startsWith("POST /in?who=us HTTP/1.1\r\nHost: 127.0.0.1:")
        .contains(
            "\r\nContent-Type: application/json\r\n",
            "\r\nwebhook-id: msg_1\r\n",
            "\r\nwebhook-timestamp: 1614265330\r\n",
            "\r\nwebhook-signature: " + secret().sign("msg_1", 1_614_265_330, BODY) + "\r\n")
        .endsWith("\r\n\r\n" + BODY);
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP/1.1 500 Oops, It answered 500",
    "HTTP/1.1 404 Not Found, It answered 404",
    "HTTP/1.1 302 Found, 'It answered 302, and we go nowhere else than we were told'",
    "SSH-2.0-OpenSSH, The connection failed: its answer is no HTTP",
    "HTTP/1.1 2000 OK, The connection failed: its answer is no HTTP",
  })
  void what_is_no_yes_is_told_again(String answer, String why) throws Exception {
    Delivered delivered = call("/", answer + "\r\nLocation: http://127.0.0.1:1/\r\n\r\n");

    assertThat(delivered).isEqualTo(new Delivered.NotTaken(why));
  }

  @ParameterizedTest
  @CsvSource({
    "429, 120, 120",
    "503, 'Thu, 25 Feb 2021 15:03:10 GMT', 60",
    "503, 'Thu, 25 Feb 2021 15:00:00 GMT', 0",
    "503, soon, 0",
    "503, -5, 0",
  })
  void who_asks_to_be_let_alone_is(int status, String retryAfter, long seconds) throws Exception {
    Delivered delivered =
        call(
            "/",
            "HTTP/1.1 " + status + " No\r\nServer: x\r\nretry-after: " + retryAfter + "\r\n\r\n");

    assertThat(delivered)
        .isEqualTo(new Delivered.NotTaken("It answered " + status, Duration.ofSeconds(seconds)));
  }

  @Test
  void where_one_of_its_addresses_takes_no_calls_the_next_is_tried() throws Exception {
    heard.clear();
    InetAddress silent = InetAddress.ofLiteral("127.0.0.2");
    InetAddress here = InetAddress.ofLiteral("127.0.0.1");
    try (var server = new ServerSocket(0, 1, here)) {
      Thread.ofVirtual().start(() -> answer(server, "HTTP/1.1 200 OK\r\n\r\n"));
      String url = "http://crm.example:%d/".formatted(server.getLocalPort());

      Delivered delivered = found(Set.of("crm.example"), silent, here).tell(message(url), NOW);

      assertThat(delivered).isEqualTo(new Delivered.Taken());
      assertThat(heard.poll(5, TimeUnit.SECONDS)).contains("Host: crm.example:");
    }
  }

  @Test
  void where_one_of_its_addresses_is_beside_us_none_is_called() throws Exception {
    var call = found(Set.of(), InetAddress.ofLiteral("8.8.8.8"), InetAddress.ofLiteral("10.1.2.3"));

    assertThat(call.tell(message("https://crm.example/"), NOW))
        .isEqualTo(new Delivered.NotTaken("Not called: its address is not outside"));
  }

  /** A way out that finds a program at these addresses. */
  private static Call found(Set<String> inside, InetAddress... addresses) {
    var tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
    return new Call(inside, tls, PATIENCE, _ -> addresses);
  }

  private static WebhookMessage message(String url) {
    return new WebhookMessage(1, 1, url, "msg_1", BODY, 0, List.of(secret()));
  }

  @Test
  void who_is_gone_says_so() throws Exception {
    assertThat(call("/", "HTTP/1.1 410 Gone\r\n\r\n")).isEqualTo(new Delivered.Gone());
  }

  @Test
  void a_word_before_the_answer_is_not_the_answer() throws Exception {
    assertThat(call("/", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"))
        .isEqualTo(new Delivered.Taken());
  }

  @Test
  void who_hangs_up_after_the_line_that_counts_has_it_and_before_it_has_not() throws Exception {
    assertThat(call("/", "HTTP/1.1 200 OK\r\n")).isEqualTo(new Delivered.Taken());
    assertThat(call("/", "HTTP/1.1 2"))
        .isEqualTo(new Delivered.NotTaken("The connection failed: it hung up"));
  }

  @Test
  void an_answer_however_long_is_not_waited_for() throws Exception {
    assertThat(call("/", "HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(5_000_000)))
        .isEqualTo(new Delivered.Taken());
    assertThat(call("/", "HTTP/1.1 200 " + "x".repeat(5_000_000)))
        .isEqualTo(new Delivered.NotTaken("The connection failed: its answer has no end"));
  }

  @Test
  void who_says_nothing_is_left_after_a_while() throws Exception {
    assertThat(call("/", ""))
        .isEqualTo(new Delivered.NotTaken("No answer within %d ms".formatted(PATIENCE.toMillis())));
  }

  @Test
  void a_receiver_that_cannot_prove_by_a_certificate_who_it_is_is_told_nothing() throws Exception {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> answer(server, "HTTP/1.1 200 OK\r\n\r\n"));

      Delivered delivered = tell("https://127.0.0.1:%d/".formatted(server.getLocalPort()), true);

      assertThat(delivered).isInstanceOf(Delivered.NotTaken.class);
      assertThat(heard.poll(5, TimeUnit.SECONDS)).doesNotContain("quote.sent");
    }
  }

  @Test
  void nobody_within_our_own_network_is_called_whom_the_settings_do_not_name() {
    assertThat(tell("https://localhost:1/", false))
        .isEqualTo(new Delivered.NotTaken("Not called: its address is not outside"));
    assertThat(tell("http://127.0.0.1:1/", false))
        .isEqualTo(new Delivered.NotTaken("Not called: it does not begin with https://"));
    assertThat(tell("https://no.such.host.invalid/", false))
        .isEqualTo(new Delivered.NotTaken("No such host"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "198.18.0.1",
        "192.0.2.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::",
        "2001::1",
        "2001:db8::1",
        "ff02::1"
      })
  void what_is_beside_us_is_not_outside(String address) throws UnknownHostException {
    assertThat(Outside.is(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "100.63.0.1", "172.32.0.1", "203.1.113.9", "2606:4700::1111"})
  void the_open_internet_is(String address) throws UnknownHostException {
    assertThat(Outside.is(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://a.example", "http://a.example", "https://u:p@a.example/", "https://a.example/#x",
        "https:///x", "crm", "https://a b/", "file:///etc/passwd"
      })
  void what_is_no_address_of_a_receiver_is_refused(String url) {
    assertThat(Receiver.read(url, Set.of())).isInstanceOf(Receiver.Read.Wrong.class);
  }

  /** Tells a program that answers so, and then hangs up; "" says nothing at all. */
  private Delivered call(String path, String answer) throws IOException {
    heard.clear();
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> answer(server, answer));
      return tell("http://127.0.0.1:" + server.getLocalPort() + path, true);
    }
  }

  private static Delivered tell(String url, boolean inside) {
    var call =
        new Call(
            inside ? Set.of("127.0.0.1") : Set.of(),
            (SSLSocketFactory) SSLSocketFactory.getDefault(),
            PATIENCE);
    return call.tell(message(url), NOW);
  }

  private static WebhookSecret secret() {
    return new WebhookSecret(Bytes.of("a secret of 24 bytes ...".getBytes(StandardCharsets.UTF_8)));
  }

  private void answer(ServerSocket server, String answer) {
    try (Socket line = server.accept()) {
      heard.add(request(line.getInputStream()));
      if (answer.isEmpty()) {
        line.getInputStream().read();
      }
      OutputStream out = line.getOutputStream();
      out.write(answer.getBytes(StandardCharsets.US_ASCII));
      out.flush();
    } catch (IOException e) {
      // it has heard enough
    }
  }

  /** All of it, as far as it says how long it is. */
  private static String request(InputStream in) {
    try {
      var request = new StringBuilder();
      var bytes = new java.io.ByteArrayOutputStream();
      int end = -1;
      for (int read = in.read(); read >= 0; read = in.read()) {
        bytes.write(read);
        request.append((char) read);
        if (end < 0 && request.toString().endsWith("\r\n\r\n")) {
          end = bytes.size() + length(request.toString());
        }
        if (bytes.size() == end || (read == 0 && end < 0)) {
          break;
        }
      }
      return bytes.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int length(String head) {
    return head.lines()
        .filter(line -> line.startsWith("Content-Length: "))
        .map(line -> line.substring("Content-Length: ".length()))
        .findFirst()
        .or(() -> Optional.of("0"))
        .map(Integer::parseInt)
        .orElseThrow();
  }
}
