package dev.quayside.portal;

import static dev.quayside.portal.Browser.header;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How strangers are received, and what every page asks of the browser. */
class EntranceTest {

  /** To the database, of one process. */
  private static final int CONNECTIONS = 10;

  private static OpenPortal portal;

  @BeforeAll
  static void open() {
    portal = new OpenPortal("https://portal.quayside.example");
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void a_stranger_is_greeted_in_the_browsers_language() {
    var browser = portal.browser();

    assertThat(browser.get("/sign-in", "Accept-Language", "zh-CN,zh;q=0.9").body()).contains("登录");
    assertThat(browser.get("/nowhere", "Accept-Language", "zh-CN").body()).contains("没有找到");
    assertThat(browser.get("/sign-in", "Accept-Language", "fr,de").body()).contains("Sign in");
  }

  @Test
  void no_page_can_be_framed_or_run_scripts_or_be_kept_for_the_next_person() {
    var page = portal.browser().get("/sign-in");

    assertThat(header(page, "Content-Security-Policy"))
        .contains("default-src 'self'", "script-src 'none'", "frame-ancestors 'none'")
        .contains("object-src 'none'", "base-uri 'none'");
    assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
    assertThat(header(page, "Cache-Control")).isEqualTo("no-store");
    assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.body()).doesNotContain("<script", "<style", "style=\"", "onclick");
  }

  @Test
  void over_https_cookies_go_over_https_only_and_belong_to_this_host() {
    var page = portal.browser().get("/sign-in");

    assertThat(header(page, "Set-Cookie"))
        .startsWith("__Host-visitor=")
        .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Domain");
    assertThat(header(page, "Strict-Transport-Security")).isEqualTo("max-age=31536000");
  }

  @Test
  void who_comes_while_every_connection_is_taken_is_asked_to_come_again() throws Exception {
    var taken = new CountDownLatch(CONNECTIONS);
    var enough = new CompletableFuture<Void>();
    HttpResponse<String> page;
    try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < CONNECTIONS; i++) {
        others.execute(() ->
            portal.db.use(books -> {
              books.users().staff();
              taken.countDown();
              enough.join();
            }));
      }
      taken.await();

      page = portal.browser().get("/sign-in", "Cookie", "__Host-session=anything");
      enough.complete(null);
    }

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(header(page, "Retry-After")).isEqualTo("5");
    assertThat(page.body()).contains("try again in a few seconds");
    assertThat(portal.browser().get("/sign-in").statusCode()).isEqualTo(200);
  }

  @Test
  void the_style_sheet_may_be_kept_for_good() {
    String page = portal.browser().get("/sign-in").body();
    String path = page.substring(page.indexOf("/look/portal"), page.indexOf(".css") + 4);

    var sheet = portal.browser().get(path);

    assertThat(sheet.statusCode()).isEqualTo(200);
    assertThat(header(sheet, "Content-Type")).isEqualTo("text/css; charset=utf-8");
    assertThat(sheet.headers().allValues("Cache-Control"))
        .containsExactly("public, max-age=31536000, immutable");
  }

  @Test
  void asking_for_the_head_of_a_page_brings_no_body() {
    var head = portal.browser().head("/sign-in");

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(header(head, "Content-Type")).isEqualTo("text/html; charset=utf-8");
    assertThat(head.body()).isEmpty();
  }

  @Test
  void what_is_too_large_or_no_form_is_refused_without_a_word_about_our_insides() {
    var browser = portal.browser();

    var large = browser.post("/sign-in", List.of("token", "x", "email", "x".repeat(70_000)));
    var noForm = browser.post("/sign-in", List.of("a", "b"), "Content-Type", "application/json");
    var noSuch = browser.post("/nowhere", List.of());

    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(noForm.statusCode()).isEqualTo(403);
    assertThat(noSuch.statusCode()).isEqualTo(404);
    assertThat(large.body() + noForm.body() + noSuch.body())
        .doesNotContain("Exception", "helidon", "dev.quayside");
  }

  @Test
  void whoever_sends_more_than_any_page_takes_is_told_so_in_his_language_at_once()
      throws Exception {
    String page = answered("/shipments/S1001/papers", "Content-Length: 9000000000");
    String program = answered("/api/v1/papers", "Content-Length: 9000000000");
    String waiting = answered("/sign-in", "Content-Length: 134217729\r\nExpect: 100-continue");
    String pieces = answered("/sign-in", "Transfer-Encoding: chunked", "8000001\r\n");

    assertThat(page)
        .startsWith("HTTP/1.1 413 ")
        .contains("text/html", "Content-Security-Policy", "内容过大", "单证不超过 25 MB");
    assertThat(program).startsWith("HTTP/1.1 413 ").contains("application/problem+json", "内容过大");
    assertThat(waiting).startsWith("HTTP/1.1 413 ").contains("内容过大").doesNotContain("100 Continue");
    assertThat(pieces).startsWith("HTTP/1.1 413 ").contains("Content-Security-Policy", "内容过大");
  }

  @Test
  void what_comes_in_pieces_is_cut_where_its_page_takes_no_more() throws Exception {
    String piece = "11000\r\n" + "x".repeat(0x11000) + "\r\n";

    String form = answered("/sign-in", "Transfer-Encoding: chunked", piece + "0\r\n\r\n");
    String knock = answered("/sign-in", "Transfer-Encoding: chunked", "5\r\na=b&c\r\n0\r\n\r\n");

    assertThat(form).startsWith("HTTP/1.1 413 ").contains("内容过大");
    assertThat(knock).as("a small one is read").startsWith("HTTP/1.1 403 ");
  }

  /** What somebody who reads Chinese is answered up to the end of the line. */
  private static String answered(String path, String how, String... body) throws IOException {
    try (var line = new Socket("localhost", portal.port())) {
      String request =
          "POST "
              + path
              + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: zh-CN\r\nConnection: close\r\n"
              + "Content-Type: application/x-www-form-urlencoded\r\n"
              + how
              + "\r\n\r\n"
              + String.join("", body);
      line.getOutputStream().write(request.getBytes(UTF_8));
      line.shutdownOutput();
      return new String(line.getInputStream().readAllBytes(), UTF_8);
    }
  }

  @Test
  void the_health_check_answers_while_the_book_can_be_read() {
    assertThat(portal.browser().get("/health").body()).isEqualTo("ok\n");
  }

  @Test
  void a_fault_of_ours_is_told_by_a_number_and_nothing_else() {
    try (var broken = new OpenPortal()) {
      broken.db.close();

      var health = broken.browser().get("/health");

      assertThat(health.statusCode()).isEqualTo(500);
      assertThat(health.body())
          .containsPattern("<code>[0-9a-f]{8}</code>")
          .doesNotContain("Exception", "hibernate", "dev.quayside");
    }
  }
}
