package dev.quayside.app;

import static dev.quayside.app.MailWorld.waitUntil;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.Outcome;
import dev.quayside.db.message.Bytes;
import dev.quayside.db.message.ParkedMail;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Real and realistic mails of every kind, sent by SMTP to the house at work. */
class ExamplesTest {

  private static final Path EXAMPLES = Path.of("../inbox-bot/src/test/resources/rfq");

  /** A message with what it is known to be. */
  private record Example(String name, String intent, Bytes raw, String messageId) {}

  @Test
  void each_inquiry_is_answered_once_in_its_thread_no_machine_is_and_nothing_is_lost()
      throws Exception {
    List<Example> examples = examples();

    try (var world = new MailWorld()) {
      for (Example example : examples) {
        world.send(example.raw().toArray(), "customer@sender.example");
      }
      waitUntil("every mail is dealt with", () -> dealtWith(world) == examples.size());
      waitUntil("every answer is sent", () -> sent(world) == toSend(world));

      var answered =
          Arrays.stream(world.mail.getReceivedMessages()).map(ExamplesTest::inReplyTo).toList();
      for (Example example : examples) {
        long answers = answered.stream().filter(example.messageId()::equals).count();
        switch (example.intent()) {
          case "rfq" -> assertThat(answers).as(example.name()).isEqualTo(1);
          case "auto_reply", "bounce" -> assertThat(answers).as(example.name()).isZero();
          default -> assertThat(answers).as(example.name()).isLessThanOrEqualTo(1);
        }
      }
    }
  }

  private static List<Example> examples() throws Exception {
    var examples = new ArrayList<Example>();
    for (String language : List.of("en", "zh")) {
      try (Stream<Path> files = Files.list(EXAMPLES.resolve(language))) {
        for (Path gold :
            files.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
          examples.add(example(language, gold));
        }
      }
    }
    assertThat(examples).hasSize(65);
    return examples;
  }

  private static Example example(String language, Path gold) throws Exception {
    String name = language + "/" + gold.getFileName();
    String intent = new JsonMapper().readTree(Files.readString(gold)).get("intent").asString();
    Path mail = Path.of(gold.toString().replace(".json", ".eml"));
    byte[] raw = Files.exists(mail) ? Files.readAllBytes(mail) : chat(gold, name);
    var message =
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
    return new Example(name, intent, Bytes.of(raw), message.getMessageID());
  }

  /** A chat message, as it would come by mail. */
  private static byte[] chat(Path gold, String name) throws IOException {
    String file = Files.readString(Path.of(gold.toString().replace(".json", ".txt")));
    String id = name.replaceAll("\\W", "-");
    return """
    From: %s@chat.example
    To: rates@forwarder.example
    Message-ID: <%s@chat.example>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: 8bit

    %s
    """
        .formatted(id, id, file.substring(file.indexOf("\n\n") + 2))
        .replace("\n", "\r\n")
        .getBytes(UTF_8);
  }

  private static long dealtWith(MailWorld world) {
    List<ParkedMail> parked = world.db.with(books -> books.messages().parked());
    return (long) filed(world).size() + parked.size();
  }

  private static long toSend(MailWorld world) {
    return filed(world).stream()
        .filter(filed -> filed.inquiry().outcome() != Outcome.NOT_ANSWERED)
        .count();
  }

  private static long sent(MailWorld world) {
    return filed(world).stream().filter(filed -> filed.answeredAt().isPresent()).count();
  }

  private static List<FiledInquiry> filed(MailWorld world) {
    return world.db.with(books -> books.inquiries().newest(1000));
  }

  private static String inReplyTo(MimeMessage message) {
    try {
      String header = message.getHeader("In-Reply-To", null);
      return header == null ? "" : header;
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
