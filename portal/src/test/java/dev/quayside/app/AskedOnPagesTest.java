package dev.quayside.app;

import static dev.quayside.app.MailWorld.LI;
import static dev.quayside.app.MailWorld.OURS;
import static dev.quayside.app.MailWorld.waitUntil;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.quote.GivenQuote;
import dev.quayside.rates.cargo.Containers;
import dev.quayside.rates.quote.RateRequest;
import dev.quayside.rates.tariff.Incoterm;
import java.math.BigDecimal;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A customer asks for the same price by mail and on our page. */
class AskedOnPagesTest {

  private static final Pattern HIDDEN = Pattern.compile("name=\"(token|key)\" value=\"([^\"]+)\"");

  private MailWorld world;
  private HttpClient browser;

  @BeforeEach
  void open() throws Exception {
    world = new MailWorld();
    browser =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    String start = get("/sign-in?lang=en");
    post(
        "/sign-in",
        "email",
        LI,
        "password",
        MailWorld.PASSWORD,
        "next",
        "/",
        "token",
        hidden(start, "token"));
  }

  @AfterEach
  void close() {
    browser.close();
    world.close();
  }

  @Test
  void the_page_the_quote_it_becomes_and_the_mail_say_one_price() throws Exception {
    String page = get("/rates?mode=FCL&origin=%E4%B8%8A%E6%B5%B7&destination=Los+Angeles&hc40=3");
    String asked = ask(page, "FCL", "上海", "Los Angeles", "3", "plain", "");
    waitUntil("it is there", () -> quotes().size() == 1);
    GivenQuote onPage = quotes().getFirst();
    writes("Shanghai to Los Angeles, 3x40HQ, general cargo");
    waitUntil("it is there", () -> quotes().size() == 2);
    GivenQuote byMail = quotes().getFirst();
    waitUntil("it is there", () -> world.mailbox(LI).size() == 2);

    assertThat(page).contains("USD 6,600.00", "Ask for a quote");
    assertThat(onPage.offer().options()).isEqualTo(byMail.offer().options());
    assertThat(onPage.offer().validUntil()).isEqualTo(byMail.offer().validUntil());
    assertThat(onPage.offer().request().goods()).isEqualTo(byMail.offer().request().goods());
    assertThat(get(asked)).contains(onPage.number(), "Accept, decline or ask");
    assertThat(world.mailbox(LI))
        .allSatisfy(letter -> assertThat(letter.getSubject()).startsWith("Re: "));
  }

  @Test
  void a_form_that_is_sent_twice_is_one_letter() throws Exception {
    String page = get("/rates?mode=FCL&origin=CNSHA&destination=USLAX&hc40=1");

    ask(page, "FCL", "CNSHA", "USLAX", "1", "plain", "");
    ask(page, "FCL", "CNSHA", "USLAX", "1", "plain", "");
    writes("Shanghai to Los Angeles, 2x40HQ, general cargo");
    waitUntil("it is there", () -> quotes().size() == 2);

    assertThat(inquiries()).hasSize(2);
  }

  @Test
  void what_is_special_or_said_in_words_is_read_by_the_rules_of_mail() throws Exception {
    String page = get("/rates?mode=FCL&origin=CNSHA&destination=USLAX&hc40=1&goods=special");
    String asked = ask(page, "FCL", "CNSHA", "USLAX", "1", "special", "");
    waitUntil("it is there", () -> inquiries().size() == 1);

    assertThat(page).contains("A colleague prices this").doesNotContain("2,100.00");
    assertThat(inquiries().getFirst().inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
    assertThat(get(asked)).contains("A colleague looks at it", "Wang Fang");
  }

  @Test
  void a_lane_we_do_not_serve_says_who_answers_and_becomes_a_task() throws Exception {
    String page = get("/rates?mode=FCL&origin=CNSHA&destination=Haiphong&hc40=1");
    ask(page, "FCL", "CNSHA", "Haiphong", "1", "plain", "");
    waitUntil("it is there", () -> inquiries().size() == 1);

    assertThat(page).contains("We have no rate for this lane", "Wang Fang answers you");
    assertThat(inquiries().getFirst().inquiry().outcome()).isEqualTo(Outcome.HANDED_OVER);
    assertThat(inquiries().getFirst().inquiry().outcomeReason().en())
        .contains("no rate CNSHA - VNHPH");
  }

  @ParameterizedTest
  @CsvSource({
    "en, FCL, CNSHA, USLAX, hc40=2&gp20=1&weight=34500&incoterm=FOB&readyDate=2027-01-05",
    "zh, FCL, CNSHA, USLAX, hc40=2&gp20=1&weight=34500&incoterm=FOB&readyDate=2027-01-05",
    "en, LCL, CNSHA, DEHAM, pieces=12&weight=850&volume=2.4",
    "zh, LCL, CNSHA, DEHAM, pieces=12&weight=850.5&volume=2.4",
    "en, AIR, CNPVG, DEFRA, pieces=10&weight=200&volume=1.5",
    "zh, AIR, CNPVG, DEFRA, weight=200&volume=1.5"
  })
  void every_form_is_read_as_it_was_filled_in(
      String language, String mode, String from, String to, String more) throws Exception {
    String page =
        get(
            "/rates?lang=%s&mode=%s&origin=%s&destination=%s&%s"
                .formatted(language, mode, from, to, more));
    String form =
        "mode=%s&origin=%s&destination=%s&%s&key=%s&token=%s"
            .formatted(mode, from, to, more, hidden(page, "key"), hidden(page, "token"));
    sent("/rates/ask", form);
    waitUntil("it is read", () -> inquiries().size() == 1);
    List<RateRequest> ready =
        world.db.with(books -> books.inquiries().ready(inquiries().getFirst().id()));

    assertThat(ready).as(inquiries().getFirst().inquiry().outcomeReason().en()).hasSize(1);
    RateRequest read = ready.getFirst();
    assertThat(read.mode().name()).isEqualTo(mode);
    assertThat(read.origin().code().code()).isEqualTo(from);
    assertThat(read.destination().code().code()).isEqualTo(to);
    assertThat(read.goods().description()).contains(language.equals("zh") ? "普货" : "general cargo");
    if (read.load() instanceof Containers boxes) {
      assertThat(boxes).hasToString("1x20GP + 2x40HC");
      assertThat(read.goods().grossKg()).contains(new BigDecimal("34500"));
      assertThat(read.incoterm()).contains(Incoterm.FOB);
      assertThat(read.readyOn()).contains(LocalDate.of(2027, 1, 5));
    } else {
      assertThat(read.load().toString()).contains(more.contains("850") ? "850" : "200");
    }
  }

  private String ask(
      String page, String mode, String from, String to, String boxes, String goods, String words)
      throws Exception {
    var response =
        post(
            "/rates/ask",
            "mode",
            mode,
            "origin",
            from,
            "destination",
            to,
            "hc40",
            boxes,
            "goods",
            goods,
            "words",
            words,
            "key",
            hidden(page, "key"),
            "token",
            hidden(page, "token"));
    return response.uri().getPath();
  }

  private List<GivenQuote> quotes() {
    return world.db.with(books -> books.quotes().of(world.acme));
  }

  private List<FiledInquiry> inquiries() {
    return world.db.with(books -> books.inquiries().newest(9));
  }

  private void writes(String text) throws Exception {
    String raw =
        "From: %s\r\nTo: %s\r\nSubject: Rate please\r\nMessage-ID: <one@acme.example>\r\nDate: Mon, 01 Jun 2026 10:00:00 +0800\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n%s\r\n"
            .formatted(LI, OURS, text);
    world.send(raw.getBytes(UTF_8), LI);
  }

  private String get(String path) throws Exception {
    return browser.send(request(path).build(), HttpResponse.BodyHandlers.ofString()).body();
  }

  private HttpResponse<String> post(String path, String... fields) throws Exception {
    var form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append('&')
          .append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], UTF_8));
    }
    return sent(path, form.substring(1));
  }

  private HttpResponse<String> sent(String path, String form) throws Exception {
    return browser.send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String hidden(String page, String name) {
    Matcher field = HIDDEN.matcher(page);
    while (field.find()) {
      if (field.group(1).equals(name)) {
        return field.group(2);
      }
    }
    throw new AssertionError("no " + name + " on " + page);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + world.portalPort() + path));
  }
}
