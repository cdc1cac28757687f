package dev.quayside.inbox.handover;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quayside.db.Db;
import dev.quayside.db.TestBook;
import dev.quayside.db.message.Waiting;
import dev.quayside.inbox.mailbox.OurLetter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandOverTest {

  private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

  private Db db;
  private HandOver open;

  @BeforeEach
  void open() {
    db = TestBook.empty();
    open = listen(10_000, 100);
  }

  @AfterEach
  void close() {
    open.close();
  }

  @Test
  void a_mail_is_in_the_book_when_the_server_is_told_so() throws IOException {
    try (var server = new MailServer(open.port())) {
      server.says("MAIL FROM:<anna@acme.example>", "250");
      server.says("RCPT TO:<rates@quayside.example>", "250");
      server.says("DATA", "354");
      server.says("Subject: rates\r\n\r\n..two points\r\n.", "250 2.0.0 Taken in");

      assertThat(waiting())
          .singleElement()
          .asString()
          .startsWith(
              "Return-Path: <anna@acme.example>\r\nDelivered-To: rates@quayside.example\r\n")
          .contains("Subject: rates\r\n\r\n.two points");
    }
  }

  @Test
  void a_bounce_has_nobody_as_its_sender() throws IOException {
    try (var server = new MailServer(open.port())) {
      server.hands("", "bounce+7f3a9c@quayside.example", "Subject: failed\r\n\r\nno such user");

      assertThat(waiting()).singleElement().asString().startsWith("Return-Path: <>\r\n");
    }
  }

  @Test
  void the_same_content_is_taken_in_once_whoever_hands_it_over() throws IOException {
    try (var server = new MailServer(open.port())) {
      server.hands("anna@acme.example", "rates@quayside.example", "Subject: one\r\n\r\ntext");
      server.hands("anna@acme.example", "rates+desk@quayside.example", "Subject: one\r\n\r\ntext");

      assertThat(waiting()).hasSize(1);
    }
  }

  @Test
  void a_mail_is_answered_from_the_box_it_was_written_to() throws IOException {
    try (var server = new MailServer(open.port())) {
      server.hands("anna@acme.example", "Sales+desk@harbour.example", "Subject: one\r\n\r\ntext");

      assertThat(claim().orElseThrow().box()).isEqualTo("sales");
    }
  }

  @Test
  void a_copy_of_our_own_letter_is_noted_and_what_only_looks_like_one_is_a_mail()
      throws IOException {
    String letter = OurLetter.in(db);
    String ours = "From: Quayside <rates@quayside.example>";
    String others = "From: Anna <anna@acme.example>";
    try (var server = new MailServer(open.port())) {
      server.hands("rates@quayside.example", "rates@quayside.example", mail(ours, letter));
      server.hands("rates@quayside.example", "rates@quayside.example", mail(ours, "<x@y>"));
      server.hands("anna@acme.example", "rates@quayside.example", mail(others, letter));
    }

    assertThat(waiting())
        .hasSize(2)
        .anySatisfy(mail -> assertThat(mail).contains("<x@y>"))
        .anySatisfy(mail -> assertThat(mail).contains("anna@acme.example"));
    boolean noted = db.with(books -> books.outbox().hasCopy(letter));
    boolean other = db.with(books -> books.outbox().hasCopy("<x@y>"));
    assertThat(noted).isTrue();
    assertThat(other).isFalse();
  }

  private static String mail(String from, String id) {
    return from + "\r\nMessage-ID: " + id + "\r\n\r\ntext";
  }

  @Test
  void nothing_is_taken_for_others() throws IOException {
    try (var server = new MailServer(open.port())) {
      server.says("MAIL FROM:<anna@acme.example>", "250");
      server.says("RCPT TO:<somebody@elsewhere.example>", "550 5.1.1");
      server.says("RCPT TO:<rates@quayside.example.elsewhere.example>", "550 5.1.1");
    }
  }

  @Test
  void a_mail_beyond_the_size_is_refused_for_good_and_the_next_is_taken() throws IOException {
    try (var server = new MailServer(open.port())) {
      server.says("MAIL FROM:<anna@acme.example>", "250");
      server.says("RCPT TO:<rates@quayside.example>", "250");
      server.says("DATA", "354");
      server.says("Subject: large\r\n\r\n" + "x".repeat(20_000) + "\r\n.", "552 5.3.4");
      server.hands("anna@acme.example", "rates@quayside.example", "Subject: small\r\n\r\ntext");

      assertThat(waiting()).singleElement().asString().contains("small");
    }
  }

  @Test
  void a_point_on_a_line_of_its_own_ends_a_mail_only_between_whole_line_ends() throws IOException {
    try (var server = new MailServer(open.port())) {
      server.hands(
          "anna@acme.example",
          "rates@quayside.example",
          "Subject: one\r\n\r\ntext\n.\nMAIL FROM:<x@evil.example>\r\n.\nmore\n.\r\nend");

      assertThat(waiting())
          .singleElement()
          .asString()
          .contains("MAIL FROM:<x@evil")
          .contains("end");
    }
  }

  @Test
  void who_hands_over_too_much_within_a_minute_is_put_off_and_not_refused() throws IOException {
    open.close();
    open = listen(10_000, 2);

    try (var server = new MailServer(open.port())) {
      server.hands("a@acme.example", "rates@quayside.example", "Subject: one\r\n\r\n1");
      server.hands("a@acme.example", "rates@quayside.example", "Subject: two\r\n\r\n2");
      server.says("MAIL FROM:<a@acme.example>", "451 4.7.1");
    }
  }

  @Test
  void a_port_that_is_taken_is_said_with_its_setting() {
    var same =
        new HandOverConfig(
            "127.0.0.1",
            open.port(),
            Map.of("rates@quayside.example", ""),
            Set.of(),
            10_000,
            100,
            Optional.empty());

    assertThatThrownBy(() -> HandOver.start(same, db, InstantSource.system()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("mail.listen")
        .hasMessageContaining(String.valueOf(open.port()));
  }

  private HandOver listen(int mostBytes, int mostAMinute) {
    return HandOver.start(
        new HandOverConfig(
            "127.0.0.1",
            0,
            Map.of(
                "Rates@quayside.example", "",
                "bounce@quayside.example", "",
                "sales@harbour.example", "sales"),
            Set.of("Rates@quayside.example"),
            mostBytes,
            mostAMinute,
            Optional.empty()),
        db,
        InstantSource.fixed(NOW));
  }

  private List<String> waiting() {
    var mails = new ArrayList<String>();
    for (var next = claim(); next.isPresent(); next = claim()) {
      mails.add(new String(next.get().raw().toArray(), ISO_8859_1));
    }
    return mails;
  }

  private Optional<Waiting> claim() {
    return db.with(books -> books.messages().claimNext(NOW, Duration.ofHours(1)));
  }

  /** A mail server that speaks to ours, line by line. */
  private static final class MailServer implements AutoCloseable {

    private final Socket line;
    private final BufferedReader answers;

    MailServer(int port) throws IOException {
      line = new Socket(InetAddress.getLoopbackAddress(), port);
      answers = new BufferedReader(new InputStreamReader(line.getInputStream(), US_ASCII));
      assertThat(answers.readLine()).startsWith("220");
      says("HELO mx.elsewhere.example", "250");
    }

    void says(String command, String answer) throws IOException {
      line.getOutputStream().write((command + "\r\n").getBytes(US_ASCII));
      assertThat(answers.readLine()).as(command).startsWith(answer);
    }

    void hands(String from, String to, String mail) throws IOException {
      says("MAIL FROM:<" + from + ">", "250");
      says("RCPT TO:<" + to + ">", "250");
      says("DATA", "354");
      says(mail + "\r\n.", "250");
    }

    @Override
    public void close() throws IOException {
      line.close();
    }
  }
}
