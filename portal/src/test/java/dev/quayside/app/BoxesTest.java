package dev.quayside.app;

import static dev.quayside.app.MailWorld.LI;
import static dev.quayside.app.MailWorld.OURS;
import static dev.quayside.app.MailWorld.waitUntil;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.Outcome;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A house with several boxes, of which one is always down, on a real mail server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoxesTest {

  private static final String OVERSEAS = "overseas@harbour.example";

  private MailWorld world;

  @BeforeAll
  void open() {
    world = new MailWorld(List.of("down@gone.example", OVERSEAS));
  }

  @AfterAll
  void close() {
    world.close();
  }

  @Test
  void who_writes_to_a_box_is_answered_from_it_though_another_is_down() throws Exception {
    ask("<first@acme.example>", LI, List.of(OURS));
    ask("<second@acme.example>", LI, List.of(OVERSEAS));
    waitUntil("both are answered", () -> both("<first@acme.example>", "<second@acme.example>"));

    MimeMessage first = answers("<first@acme.example>").getFirst();
    MimeMessage second = answers("<second@acme.example>").getFirst();

    assertThat(first.getFrom()[0].toString()).contains(OURS);
    assertThat(first.getMessageID()).endsWith("@forwarder.example>");
    assertThat(second.getFrom()[0].toString()).contains(OVERSEAS);
    assertThat(second.getMessageID()).endsWith("@harbour.example>");
  }

  @Test
  void one_mail_to_two_of_our_boxes_is_answered_once() throws Exception {
    ask("<both@acme.example>", LI, List.of(OURS, OVERSEAS));
    waitUntil("it is answered", () -> !answers("<both@acme.example>").isEmpty());
    ask("<after-1@acme.example>", LI, List.of(OURS));
    ask("<after-2@acme.example>", LI, List.of(OVERSEAS));
    waitUntil("later ones are too", () -> both("<after-1@acme.example>", "<after-2@acme.example>"));

    assertThat(answers("<both@acme.example>")).hasSize(1);
  }

  @Test
  void what_one_of_our_boxes_writes_to_another_is_never_answered() throws Exception {
    ask("<ours@harbour.example>", OVERSEAS, List.of(OURS));
    waitUntil("it is filed", () -> !filed(OVERSEAS).isEmpty());

    assertThat(filed(OVERSEAS).getFirst().inquiry().outcome()).isEqualTo(Outcome.NOT_ANSWERED);
  }

  private boolean both(String one, String other) {
    return !answers(one).isEmpty() && !answers(other).isEmpty();
  }

  private List<MimeMessage> answers(String messageId) {
    return world.mailbox(LI).stream().filter(mail -> answers(mail, messageId)).toList();
  }

  private static boolean answers(MimeMessage mail, String messageId) {
    try {
      return messageId.equals(mail.getHeader("In-Reply-To", ","));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<FiledInquiry> filed(String sender) {
    return world.db.<List<FiledInquiry>>with(books -> books.inquiries().newest(50)).stream()
        .filter(filed -> filed.inquiry().sender().equals(sender))
        .toList();
  }

  private void ask(String id, String from, List<String> to) throws MessagingException {
    String raw =
        """
        From: Li <%s>
        To: %s
        Message-ID: %s
        Subject: Rate please
        Content-Type: text/plain; charset=utf-8

        Please quote Shanghai to Los Angeles, 1x40HQ, furniture, 12 tons.
        """
            .formatted(from, String.join(", ", to), id);
    world.send(raw.replace("\n", "\r\n").getBytes(UTF_8), from, to);
  }
}
