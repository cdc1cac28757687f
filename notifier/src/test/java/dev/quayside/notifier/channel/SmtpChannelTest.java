package dev.quayside.notifier.channel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.quayside.db.customer.Language;
import dev.quayside.db.document.Document;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.outbox.Envelope;
import dev.quayside.notifier.SampleNotices;
import dev.quayside.notifier.SampleQuotes;
import dev.quayside.notifier.channel.SmtpConfig.Tls;
import dev.quayside.notifier.letter.Letter;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpChannelTest {

  private static final InstantSource CLOCK = InstantSource.fixed(SampleQuotes.NOW);

  private GreenMail server;

  @BeforeEach
  void start() {
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void a_reply_stands_in_the_customers_thread_under_our_own_message_id() throws Exception {
    MimeMessage got = sent(letter(SampleNotices.to(Language.EN)));

    assertThat(got.getMessageID()).isEqualTo(SampleNotices.MESSAGE_ID);
    assertThat(got.getHeader("In-Reply-To")).containsExactly("<inquiry-2@brightway.example>");
    assertThat(got.getHeader("References", " "))
        .isEqualTo("<inquiry-1@brightway.example> <inquiry-2@brightway.example>");
    assertThat(got.getHeader("Auto-Submitted")).containsExactly("auto-replied");
    assertThat(got.getSentDate()).isEqualTo(SampleQuotes.NOW);
    assertThat(got.getFrom()).containsExactly(new InternetAddress("Harbour <q@harbour.example>"));
    assertThat(got.getAllRecipients())
        .containsExactly(new InternetAddress("Anna Lee <anna@brightway.example>"));
  }

  @Test
  void text_and_html_say_the_same_and_the_paper_is_attached() throws Exception {
    var paper = Bytes.of("%PDF-1.6 报价".getBytes(UTF_8));
    Letter letter = letter(SampleNotices.to(Language.ZH), "报价 0,00 €\n", "<p>报价 0,00 €</p>", paper);

    List<Part> parts = leaves(sent(letter));

    assertThat(parts).hasSize(3);
    assertThat(parts.get(0).getContentType()).startsWith("text/plain");
    assertThat(((String) parts.get(0).getContent()).strip()).isEqualTo("报价 0,00 €");
    assertThat(parts.get(1).getContentType()).startsWith("text/html");
    assertThat(((String) parts.get(1).getContent()).strip()).isEqualTo("<p>报价 0,00 €</p>");
    assertThat(parts.get(2).getFileName()).isEqualTo("Q1001.pdf");
    assertThat(parts.get(2).getInputStream().readAllBytes()).isEqualTo(paper.toArray());
  }

  @Test
  void chinese_subjects_and_names_arrive_as_they_were() throws Exception {
    MimeMessage got = sent(letter(SampleNotices.to(Language.ZH, "陈伟（堃）", "询价：上海到洛杉矶")));

    assertThat(got.getSubject()).isEqualTo("Re: 询价：上海到洛杉矶");
    assertThat(((InternetAddress) got.getAllRecipients()[0]).getPersonal()).isEqualTo("陈伟（堃）");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\r\nBcc: victim@elsewhere.example",
        "x\nBcc: victim@elsewhere.example",
        "x\rBcc: victim@elsewhere.example",
        "x\u2028Bcc: victim@elsewhere.example",
        "x\u760d\u760aBcc: victim@elsewhere.example",
        "x\r\n\r\nbody"
      })
  void nothing_a_customer_writes_becomes_a_header_of_ours(String evil) throws Exception {
    Envelope to =
        new Envelope(
            evil,
            "anna@brightway.example",
            evil,
            Optional.of("<a@b>" + evil),
            List.of("<a@b>", "<c@d>" + evil),
            Language.EN,
            "",
            SampleNotices.to(Language.EN).quotedAt());

    MimeMessage got = sent(letter(to));

    assertThat(names(got.getAllHeaders())).doesNotContain("Bcc");
    assertThat(server.getReceivedMessages()).hasSize(1);
    assertThat(got.getHeader("References", " ")).isEqualTo("<a@b>");
    assertThat(got.getHeader("In-Reply-To")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "no address", "a@b\r\nRCPT TO:<victim@elsewhere.example>", "a@b, c@d"})
  void what_is_no_address_is_refused(String address) {
    try (var channel = channel()) {
      Posting posting =
          channel.send(letter(SampleNotices.at(address, SampleNotices.to(Language.EN))));

      assertThat(posting).isInstanceOf(Posting.Refused.class);
    }
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void a_long_thread_keeps_its_first_and_its_newest_references() throws Exception {
    List<String> thread = IntStream.range(0, 200).mapToObj(i -> "<m" + i + "@x.example>").toList();
    Envelope anna = SampleNotices.to(Language.EN);
    var to =
        new Envelope(
            anna.name(),
            anna.address(),
            anna.subject(),
            Optional.of("<m199@x.example>"),
            thread,
            Language.EN,
            "",
            anna.quotedAt());

    String references = sent(letter(to)).getHeader("References", " ");

    assertThat(references).startsWith("<m0@x.example>").endsWith("<m199@x.example>");
    assertThat(references.split("\\s+")).hasSize(20);
  }

  @Test
  void a_bounce_comes_back_to_an_address_that_names_the_letter_and_the_copy_is_unseen()
      throws Exception {
    try (var channel = channel(server.getSmtp().getPort(), "bounces@harbour.example")) {
      assertThat(channel.send(letter(SampleNotices.to(Language.EN)))).isEqualTo(SENT);
    }

    assertThat(server.getReceivedMessages()).hasSize(2);
    assertThat(server.getReceivedMessages()[0].getAllRecipients()).hasSize(1);
    assertThat(server.getReceivedMessages()[0].getHeader("Return-Path"))
        .containsExactly("<bounces+0123456789abcdef@harbour.example>");
  }

  @Test
  void a_refused_archive_is_told_apart_from_a_refused_customer() throws Exception {
    var noArchive = Map.of("RCPT TO:<archive@harbour.example>", "550 no such box");
    var noCustomer = Map.of("RCPT TO:<anna@brightway.example>", "550 no such box");
    try (var first = ScriptedServer.saying(noArchive);
        var second = ScriptedServer.saying(noCustomer);
        var channel = channel(first.port(), "q@harbour.example");
        var other = channel(second.port(), "q@harbour.example")) {
      Posting copied = channel.send(letter(SampleNotices.to(Language.EN)));
      Posting uncopied = channel.sendUncopied(letter(SampleNotices.to(Language.EN)));
      Posting refused = other.send(letter(SampleNotices.to(Language.EN)));

      assertThat(copied).isInstanceOf(Posting.CopyRefused.class);
      assertThat(uncopied).isEqualTo(SENT);
      assertThat(refused).isInstanceOf(Posting.Refused.class);
    }
  }

  @Test
  void a_server_that_knows_no_subaddress_gets_the_plain_one() throws Exception {
    var answers =
        Map.of(
            "MAIL FROM:<bounces+0123456789abcdef@harbour.example>",
            "553 Mail from must equal authorized user");
    try (var scripted = ScriptedServer.saying(answers);
        var channel = channel(scripted.port(), "bounces@harbour.example")) {
      Posting posting = channel.send(letter(SampleNotices.to(Language.EN)));

      assertThat(posting).isEqualTo(SENT);
    }
  }

  @Test
  void one_connection_carries_many_letters() throws Exception {
    try (var scripted = ScriptedServer.saying(Map.of());
        var channel = channel(scripted.port(), Tls.PLAIN)) {
      for (int i = 0; i < 3; i++) {
        assertThat(channel.send(letter(SampleNotices.to(Language.EN)))).isEqualTo(SENT);
      }

      assertThat(scripted.connections()).isEqualTo(1);
    }
  }

  @Test
  void a_connection_that_has_gone_stale_is_opened_anew() {
    try (var channel = channel()) {
      assertThat(channel.send(letter(SampleNotices.to(Language.EN)))).isEqualTo(SENT);
      int port = server.getSmtp().getPort();
      server.stop();
      server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
      server.start();

      Posting posting = channel.send(letter(SampleNotices.to(Language.EN)));

      assertThat(posting).isEqualTo(SENT);
      assertThat(server.getReceivedMessages()).hasSize(1);
    }
  }

  private static final Posting SENT = new Posting.Sent();

  private MimeMessage sent(Letter letter) {
    try (var channel = channel()) {
      assertThat(channel.send(letter)).isEqualTo(SENT);
    }
    return server.getReceivedMessages()[0];
  }

  private SmtpChannel channel() {
    return channel(server.getSmtp().getPort(), Tls.PLAIN);
  }

  private static SmtpChannel channel(int port, String bounces) {
    var from = "Harbour <q@harbour.example>";
    return new SmtpChannel(
        new SmtpConfig(
            "127.0.0.1",
            port,
            Tls.PLAIN,
            new Login.Nobody(),
            from,
            Optional.of(bounces),
            Optional.of("archive@harbour.example")),
        CLOCK);
  }

  private static SmtpChannel channel(int port, Tls tls) {
    return new SmtpChannel(
        new SmtpConfig("127.0.0.1", port, tls, "", "", "Harbour <q@harbour.example>"), CLOCK);
  }

  private static Letter letter(Envelope to) {
    return new Letter(
        to,
        SampleNotices.MESSAGE_ID,
        Optional.of(SampleNotices.MARK),
        "Re: " + to.subject(),
        "text",
        "html",
        List.of());
  }

  private static Letter letter(Envelope to, String text, String html, Bytes paper) {
    var pdf = new Document("Q1001.pdf", "application/pdf", paper);
    return new Letter(
        to,
        SampleNotices.MESSAGE_ID,
        Optional.of(SampleNotices.MARK),
        "Re: x",
        text,
        html,
        List.of(pdf));
  }

  private static List<Part> leaves(Part part) throws Exception {
    var leaves = new ArrayList<Part>();
    if (part.getContent() instanceof Multipart several) {
      for (int i = 0; i < several.getCount(); i++) {
        leaves.addAll(leaves(several.getBodyPart(i)));
      }
    } else {
      leaves.add(part);
    }
    return leaves;
  }

  private static List<String> names(Enumeration<jakarta.mail.Header> headers) throws IOException {
    return Collections.list(headers).stream().map(jakarta.mail.Header::getName).toList();
  }
}
