package dev.quayside.notifier.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.quayside.notifier.archive.ArchiveConfig.Tls;
import dev.quayside.notifier.channel.Login;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImapArchiveTest {

  private static final String BOX = "rates@harbour.example";

  private GreenMail server;

  @BeforeEach
  void start() throws Exception {
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    server.start();
    var box = server.setUser(BOX, "secret");
    String raw = "From: rates@harbour.example\r\nMessage-ID: <q.1@harbour.example>\r\n\r\nDear Li";
    box.deliver(
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(raw.getBytes(US_ASCII))));
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void a_letter_is_found_by_its_message_id() {
    Archive.Answer answer = archive("secret").ask("<q.1@harbour.example>");

    assertThat(answer).isEqualTo(new Archive.Answer.Sent());
  }

  @Test
  void a_letter_that_never_came_is_not_here() {
    Archive.Answer answer = archive("secret").ask("<q.2@harbour.example>");

    assertThat(answer).isEqualTo(new Archive.Answer.NotHere());
  }

  @Test
  void an_archive_that_lets_nobody_in_has_said_nothing() {
    Archive.Answer answer = archive("wrong").ask("<q.1@harbour.example>");

    assertThat(answer).isInstanceOf(Archive.Answer.Silent.class);
    assertThat(answer.toString()).contains(BOX).doesNotContain("wrong");
  }

  private Archive archive(String password) {
    int port = server.getImap().getPort();
    return new ImapArchive(
        new ArchiveConfig(
            "127.0.0.1",
            port,
            Tls.PLAIN,
            Login.of(BOX, password),
            List.of("INBOX", "No such folder")));
  }
}
