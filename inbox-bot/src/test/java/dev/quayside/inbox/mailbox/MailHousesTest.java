package dev.quayside.inbox.mailbox;

import static dev.quayside.inbox.mailbox.Waits.waitUntil;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.db.Db;
import dev.quayside.db.TestBook;
import dev.quayside.inbox.mailbox.MailboxConfig.Encryption;
import dev.quayside.inbox.mailbox.MailboxConfig.Idle;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the great mail houses want otherwise than others. */
class MailHousesTest {

  private static final String BOX = "rates@forwarder.example";
  private static final String NETEASE = "IMAP4rev1 SASL-IR AUTH=XOAUTH2 ID IDLE UIDPLUS";

  private Db db;

  @BeforeEach
  void open() {
    db = TestBook.empty();
  }

  @Test
  void we_name_ourselves_before_a_folder_is_opened_and_ask_where_idle_tells_nothing()
      throws IOException {
    try (var server = new ScriptedImap(NETEASE, shown("good"));
        var _ = watch(server, new Login.Token(() -> "good", () -> {}))) {
      waitUntil(() -> count(server, "NOOP") > 1);

      List<String> heard = server.heard();
      assertThat(first(heard, "ID (")).isPositive().isLessThan(first(heard, "SELECT INBOX"));
      assertThat(count(server, "IDLE")).isZero();
    }
  }

  @Test
  void where_a_token_is_refused_the_next_login_shows_a_new_one() throws IOException {
    var token = new AtomicReference<>("old");
    try (var server = new ScriptedImap(NETEASE, shown("new"));
        var _ = watch(server, new Login.Token(token::get, () -> token.set("new")))) {
      waitUntil(() -> count(server, "SELECT INBOX") > 0);

      var logins = new ArrayList<>(server.heard());
      logins.removeIf(command -> !command.startsWith("AUTHENTICATE"));
      assertThat(logins)
          .containsExactly(
              "AUTHENTICATE XOAUTH2 " + shown("old"), "AUTHENTICATE XOAUTH2 " + shown("new"));
    }
  }

  private MailboxWatch watch(ScriptedImap server, Login login) {
    var config =
        new MailboxConfig(
            "",
            "127.0.0.1",
            server.port(),
            Encryption.NONE,
            BOX,
            login,
            "INBOX",
            Duration.ofMillis(50),
            Idle.NEVER,
            Optional.empty());
    return MailboxWatch.start(config, db, InstantSource.system(), "one");
  }

  /** As Google's and Microsoft's description of XOAUTH2 has it. */
  private static String shown(String token) {
    String said = "user=" + BOX + "\u0001auth=Bearer " + token + "\u0001\u0001";
    return Base64.getEncoder().encodeToString(said.getBytes(US_ASCII));
  }

  private static long count(ScriptedImap server, String command) {
    return server.heard().stream().filter(one -> one.startsWith(command)).count();
  }

  private static int first(List<String> heard, String command) {
    for (int i = 0; i < heard.size(); i++) {
      if (heard.get(i).startsWith(command)) {
        return i;
      }
    }
    return -1;
  }
}
