package dev.quayside.app;

import static dev.quayside.app.MailWorld.OURS;
import static dev.quayside.app.MailWorld.waitUntil;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.inquiry.FiledInquiry;
import dev.quayside.db.inquiry.Outcome;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Another robot that answers whatever it gets, on a real mail server: who stops first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RobotsTest {

  private static final String INQUIRY = "Please quote Shanghai to Los Angeles, 1x40HQ, furniture";

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
  void a_robot_that_says_what_it_is_gets_no_second_letter() throws Exception {
    String robot = "robot@marked.example";

    int letters = talk(robot, "Auto-Submitted: auto-replied\r\n", "We got your mail.");

    assertThat(letters).isLessThanOrEqualTo(2);
  }

  @Test
  void a_naive_robot_that_thanks_for_each_letter_gets_four_at_the_most() throws Exception {
    String robot = "thanks@naive.example";

    int letters = talk(robot, "", "Thank you for your mail, ref 123.");

    assertThat(letters).isBetween(1, 4);
  }

  @Test
  void a_naive_robot_that_sends_our_own_words_back_gets_four_at_the_most() throws Exception {
    String robot = "echo@naive.example";

    int letters = talk(robot, "", "");

    assertThat(letters).isBetween(1, 4);
  }

  @Test
  void a_naive_robot_that_asks_for_a_price_in_each_letter_gets_four_at_the_most() throws Exception {
    String robot = "asks@naive.example";

    int letters = talk(robot, "", INQUIRY);

    assertThat(letters).isBetween(1, 4);
  }

  /**
   * The robot asks once and then answers each letter of ours, until one of its own is not answered.
   *
   * @param words what it writes; "" for ours
   * @return how many letters it got
   */
  private int talk(String robot, String headers, String words) throws Exception {
    world.send(mail(robot, "<0." + robot + ">", "", "Rate please", INQUIRY), robot);
    for (int answered = 0; ; answered++) {
      int sent = answered + 1;
      waitUntil(robot + " is dealt with", () -> filed(robot).size() == sent);
      if (filed(robot).getFirst().inquiry().outcome() == Outcome.NOT_ANSWERED) {
        return world.mailbox(robot).size();
      }
      assertThat(sent).as("letters of ours").isLessThan(10);
      waitUntil(robot + " has a letter", () -> world.mailbox(robot).size() == sent);
      MimeMessage ours = world.mailbox(robot).getLast();
      String said = words.isEmpty() ? text(ours) : words;
      String thread = headers + "In-Reply-To: " + ours.getMessageID() + "\r\n";
      world.send(
          mail(robot, "<" + sent + "." + robot + ">", thread, "Re: " + ours.getSubject(), said),
          robot);
    }
  }

  /** The newest first. */
  private List<FiledInquiry> filed(String robot) {
    return world.db.<List<FiledInquiry>>with(books -> books.inquiries().newest(100)).stream()
        .filter(filed -> filed.inquiry().sender().equals(robot))
        .toList();
  }

  private static byte[] mail(String from, String id, String headers, String subject, String words) {
    return """
    From: Robot <%s>
    To: %s
    Message-ID: %s
    Subject: %s
    %sContent-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: 8bit

    %s
    """
        .formatted(from, OURS, id, subject, headers, words.replace("\r", ""))
        .replace("\r\n", "\n")
        .replace("\n", "\r\n")
        .getBytes(UTF_8);
  }

  private static String text(MimeMessage mail) throws MessagingException, IOException {
    Object content = mail.getContent();
    while (content instanceof MimeMultipart parts) {
      content = parts.getBodyPart(0).getContent();
    }
    return content.toString();
  }
}
