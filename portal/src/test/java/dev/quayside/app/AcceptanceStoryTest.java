package dev.quayside.app;

import static dev.quayside.app.MailWorld.LI;
import static dev.quayside.app.MailWorld.OURS;
import static dev.quayside.app.MailWorld.waitUntil;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.order.OrderDraft;
import dev.quayside.db.webhook.Delivery;
import dev.quayside.db.webhook.Fact;
import dev.quayside.db.webhook.WebhookSecret;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From the quote in the mailbox to the order, by the letter's link and by a word in the thread. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AcceptanceStoryTest {

  private static final Pattern LINK = Pattern.compile("http://localhost(/q/(Q\\d+)-1-\\S+)");
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

  private MailWorld world;

  @BeforeAll
  void open() {
    world = new MailWorld();
  }

  @AfterAll
  void close() {
    world.close();
  }

  @Test
  void the_link_in_the_letter_opens_the_quote_and_a_yes_on_it_is_confirmed_in_the_thread()
      throws Exception {
    String from = "kim@buyer.example";
    writes(from, "<a1@buyer.example>", "Shanghai to Los Angeles, 1x40HQ, general cargo");
    waitUntil("Kim is quoted", () -> world.mailbox(from).size() == 1);
    var link = LINK.matcher(text(world.mailbox(from).getFirst()));
    assertThat(link.find()).isTrue();

    try (var browser = browser()) {
      var token = TOKEN.matcher(page(browser, link.group(1)));
      assertThat(token.find()).isTrue();
      assertThat(order(link.group(2))).isEmpty();
      String form = "token=%s&option=1&who=Kim".formatted(token.group(1));
      String path = link.group(1).replaceAll("\\?.*", "");
      browser.send(
          request(path + "/accept")
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(form))
              .build(),
          BodyHandlers.discarding());
      waitUntil("Kim has the confirmation", () -> world.mailbox(from).size() == 2);

      MimeMessage confirmation = world.mailbox(from).getLast();
      assertThat(page(browser, path)).contains("Accepted by Kim");
      assertThat(confirmation.getHeader("References", null)).contains("<a1@buyer.example>");
      assertThat(text(confirmation))
          .contains(order(link.group(2)).orElseThrow().number(), "not yet the carrier's booking");
    }
  }

  @Test
  void please_proceed_in_the_thread_is_an_order_and_the_second_one_is_told_of_it()
      throws Exception {
    var quoted = EnumSet.of(Fact.QUOTE_SENT, Fact.QUOTE_ACCEPTED, Fact.ORDER_DRAFTED);
    long told =
        world.db.with(books ->
            books
                .webhooks()
                .add(
                    "https://localhost/",
                    quoted,
                    Optional.of(world.acme),
                    WebhookSecret.random(),
                    "ann",
                    Instant.EPOCH));
    writes(LI, "<b1@acme.example>", "Shanghai to Los Angeles, 3x40HQ, general cargo");
    waitUntil("Li is quoted", () -> world.mailbox(LI).size() == 1);
    String quote = world.mailbox(LI).getFirst().getMessageID();

    writes(
        LI,
        "<b2@acme.example>\r\nIn-Reply-To: " + quote,
        "Please proceed with option A, thanks.\r\nLi");
    waitUntil("Li has the confirmation", () -> world.mailbox(LI).size() == 2);
    writes(LI, "<b3@acme.example>\r\nIn-Reply-To: " + quote, "Confirmed, please book.");
    waitUntil("Li is told of it", () -> world.mailbox(LI).size() == 3);

    assertThat(text(world.mailbox(LI).get(1))).contains("Thank you for your order");
    assertThat(text(world.mailbox(LI).get(2))).contains("was already accepted");
    assertThat(world.db.<List<Delivery>>with(books -> books.webhooks().deliveries(told, false, 9)))
        .as("what his own program is told, and nothing of other customers")
        .extracting(Delivery::event)
        .containsExactlyInAnyOrder("quote.sent", "quote.accepted", "order.drafted");
  }

  @Test
  void a_new_version_comes_with_its_paper_and_a_link_of_its_own() throws Exception {
    String from = "lee@buyer.example";
    writes(from, "<c1@buyer.example>", "Shanghai to Los Angeles, 1x40HQ, general cargo");
    waitUntil("Lee is quoted", () -> world.mailbox(from).size() == 1);
    String quote = world.mailbox(from).getFirst().getMessageID();

    writes(from, "<c2@buyer.example>\r\nIn-Reply-To: " + quote, "Please make it 2x40HQ instead.");
    waitUntil("Lee has the new version", () -> world.mailbox(from).size() == 2);

    MimeMessage revised = world.mailbox(from).getLast();
    assertThat(text(revised)).containsPattern("/q/Q\\d+-2-");
    assertThat(((MimeMultipart) revised.getContent()).getCount()).isEqualTo(2);
  }

  private Optional<OrderDraft> order(String quote) {
    return world.db.with(books -> books.orders().ofQuote(quote));
  }

  private void writes(String from, String messageId, String text) throws Exception {
    String raw =
        "From: %s\r\nTo: %s\r\nSubject: rate\r\nMessage-ID: %s\r\nDate: Mon, 01 Jun 2026 10:00:00 +0800\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n%s\r\n"
            .formatted(from, OURS, messageId, text);
    world.send(raw.getBytes(UTF_8), from);
  }

  /** The letter as plain text. */
  private static String text(Part part) throws Exception {
    return part.getContent() instanceof MimeMultipart multipart
        ? text(multipart.getBodyPart(0))
        : (String) part.getContent();
  }

  private static HttpClient browser() {
    return HttpClient.newBuilder()
        .cookieHandler(new CookieManager())
        .followRedirects(Redirect.NORMAL)
        .build();
  }

  private String page(HttpClient browser, String path) throws Exception {
    return browser.send(request(path).build(), BodyHandlers.ofString(UTF_8)).body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + world.portalPort() + path));
  }
}
