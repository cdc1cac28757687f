package dev.quayside.app;

import static dev.quayside.app.MailWorld.LI;
import static dev.quayside.app.MailWorld.OURS;
import static dev.quayside.app.MailWorld.waitUntil;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.db.task.OpenTask;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The whole business, from the customer's mail to what he and sales see of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryTest {

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
  void a_customers_mail_becomes_a_quote_in_the_thread_in_the_portal_and_at_the_desk()
      throws Exception {
    writes(
        LI,
        "<rfq-1@acme.example>",
        "Rate please",
        "Shanghai to Los Angeles, 3x40HQ, general cargo");

    waitUntil("Li has the answer", () -> world.mailbox(LI).size() == 1);
    MimeMessage reply = world.mailbox(LI).getFirst();
    String number =
        world.db.<List<GivenQuote>>with(books -> books.quotes().of(world.acme)).getFirst().number();

    assertThat(reply.getSubject()).isEqualTo("Re: Rate please");
    assertThat(reply.getHeader("In-Reply-To", null)).isEqualTo("<rfq-1@acme.example>");
    assertThat(reply.getHeader("References", null)).isEqualTo("<rfq-1@acme.example>");
    assertThat(reply.getHeader("Auto-Submitted", null)).isEqualTo("auto-replied");
    assertThat(text(reply)).contains("6,600.00").contains("> Shanghai to Los Angeles");
    assertThat(pdfText(reply)).contains(number, "6,000.00", "4,200.00", "6,600.00");

    try (var browser = signedIn(LI)) {
      assertThat(page(browser, "/quotes")).contains(number);
      assertThat(bytes(browser, "/quotes/" + number + "/pdf")).isEqualTo(pdf(reply));
    }
    try (var desk = signedIn("wang@forwarder.example")) {
      assertThat(page(desk, "/desk")).contains("Rate please", number);
    }
  }

  @Test
  void what_no_machine_may_price_is_answered_with_a_name_and_a_time_and_is_a_task_for_sales()
      throws Exception {
    String from = "zhao@elsewhere.example";
    writes(from, "<rfq-2@elsewhere.example>", "冷柜", "上海到洛杉矶 1*40RF 冻虾 -18度，请报价");

    waitUntil("Zhao has the answer", () -> world.mailbox(from).size() == 1);

    assertThat(text(world.mailbox(from).getFirst())).contains("Wang Fang");
    assertThat(world.db.<List<OpenTask>>with(books -> books.tasks().open()))
        .anySatisfy(task -> assertThat(task.ownerName()).contains("Wang Fang"));
  }

  @Test
  void the_answer_to_our_question_is_quoted_in_the_same_conversation() throws Exception {
    String from = "kim@buyer.example";
    writes(from, "<rfq-3@buyer.example>", "quote", "Please quote 1x40HQ from Shanghai");
    waitUntil("Kim is asked", () -> world.mailbox(from).size() == 1);
    String question = world.mailbox(from).getFirst().getMessageID();

    writes(
        from, "<rfq-4@buyer.example>\r\nIn-Reply-To: " + question, "Re: quote", "to Los Angeles");
    waitUntil("Kim has the quote", () -> world.mailbox(from).size() == 2);

    assertThat(text(world.mailbox(from).getLast())).contains("2,100.00");
    assertThat(world.db.<List<FiledInquiry>>with(books -> books.inquiries().newest(50)))
        .filteredOn(filed -> filed.inquiry().sender().equals(from))
        .extracting(filed -> filed.inquiry().conversation())
        .hasSize(2)
        .containsOnly(conversationOf(from));
  }

  @Test
  void loose_cargo_by_sea_and_by_air_is_quoted_like_a_container() throws Exception {
    world.db.use(books -> LooseRates.publish(books, LocalDate.now(ZoneId.systemDefault())));
    String bySea = "ada@buyer.example";
    String byAir = "sun@buyer.example";

    writes(
        bySea,
        "<rfq-5@buyer.example>",
        "LCL",
        "Please quote LCL Shanghai to Hamburg, 12 cartons, 850 kg, 2.4 cbm, garments");
    writes(
        byAir, "<rfq-6@buyer.example>", "空运", "您好，请报空运价格：上海浦东到法兰克福，10箱服装，毛重 200 公斤，尺寸 60x50x50cm");
    waitUntil(
        "both have a quote",
        () -> world.mailbox(bySea).size() == 1 && world.mailbox(byAir).size() == 1);
    MimeMessage sea = world.mailbox(bySea).getFirst();
    MimeMessage air = world.mailbox(byAir).getFirst();

    assertThat(text(sea))
        .contains("12 pieces, 850 kg, 2.4 cbm")
        .contains("2.4 cbm against 0.85 t")
        .contains("charged on 2.4 revenue tons");
    assertThat(pdfText(sea)).contains("LCL, port to port", "2.4 revenue tons", "118.80");
    assertThat(text(air)).contains("10 件，200 公斤，1.5 立方米").contains("计费重 250 公斤");
    assertThat(pdfText(air)).contains("空运，机场到机场", "航空公司", "6,600.00");
  }

  private long conversationOf(String sender) {
    return world.db.<List<FiledInquiry>>with(books -> books.inquiries().newest(50)).stream()
        .filter(filed -> filed.inquiry().sender().equals(sender))
        .findFirst()
        .orElseThrow()
        .inquiry()
        .conversation();
  }

  @Test
  void a_mail_that_is_handed_over_and_lies_in_the_mailbox_as_well_is_answered_once()
      throws Exception {
    String from = "ruiz@handed.example";
    byte[] raw = raw(from, "<rfq-7@handed.example>", "rate", "Shanghai to Los Angeles, 1x40HQ");

    world.handOver(raw, from);
    world.send(raw, from);
    writes(from, "<rfq-8@handed.example>", "rate", "Shanghai to Los Angeles, 2x40HQ");

    waitUntil("both are answered", () -> world.mailbox(from).size() >= 2);
    assertThat(world.mailbox(from))
        .extracting(answer -> answer.getHeader("In-Reply-To", null))
        .containsExactlyInAnyOrder("<rfq-7@handed.example>", "<rfq-8@handed.example>");
  }

  private void writes(String from, String messageId, String subject, String text) throws Exception {
    world.send(raw(from, messageId, subject, text), from);
  }

  private static byte[] raw(String from, String messageId, String subject, String text) {
    String raw =
        "From: %s\r\nTo: %s\r\nSubject: %s\r\nMessage-ID: %s\r\nDate: Mon, 01 Jun 2026 10:00:00 +0800\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n%s\r\n"
            .formatted(from, OURS, subject, messageId, text);
    return raw.getBytes(UTF_8);
  }

  private static List<Part> parts(Part part) throws Exception {
    var parts = new ArrayList<Part>();
    if (part.getContent() instanceof MimeMultipart multipart) {
      for (int i = 0; i < multipart.getCount(); i++) {
        parts.addAll(parts(multipart.getBodyPart(i)));
      }
    } else {
      parts.add(part);
    }
    return parts;
  }

  private static String text(MimeMessage message) throws Exception {
    return (String) parts(message).getFirst().getContent();
  }

  private static byte[] pdf(MimeMessage message) throws Exception {
    try (InputStream in = parts(message).getLast().getInputStream()) {
      return in.readAllBytes();
    }
  }

  private static String pdfText(MimeMessage message) throws Exception {
    try (var document = Loader.loadPDF(pdf(message))) {
      return new PDFTextStripper().getText(document);
    }
  }

  private HttpClient signedIn(String email) throws Exception {
    var browser =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    var token =
        Pattern.compile("name=\"token\" value=\"([^\"]+)\"").matcher(page(browser, "/sign-in"));
    String csrf = token.find() ? token.group(1) : "";
    String form =
        "email=%s&password=%s&next=/&token=%s"
            .formatted(
                URLEncoder.encode(email, UTF_8),
                URLEncoder.encode(MailWorld.PASSWORD, UTF_8),
                URLEncoder.encode(csrf, UTF_8));
    browser.send(
        request("/sign-in")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.discarding());
    return browser;
  }

  private String page(HttpClient browser, String path) throws IOException, InterruptedException {
    return new String(bytes(browser, path), UTF_8);
  }

  private byte[] bytes(HttpClient browser, String path) throws IOException, InterruptedException {
    return browser.send(request(path).build(), BodyHandlers.ofByteArray()).body();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + world.portalPort() + path));
  }
}
