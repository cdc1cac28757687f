package dev.quayside.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quayside.app.config.Secret;
import dev.quayside.app.config.Settings.Box;
import dev.quayside.app.config.Settings.Imap;
import dev.quayside.app.config.Settings.Login;
import dev.quayside.app.config.Settings.Smtp;
import dev.quayside.app.config.Tls;
import dev.quayside.app.demo.DemoMailServer;
import dev.quayside.app.token.TokenDesk;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailCheckTest {

  private static final String USER = "rates@house.example";

  private DemoMailServer server;
  private final MailCheck check = check("");

  @BeforeAll
  void start() {
    server = DemoMailServer.start(0, 0);
    server.addMailbox(USER, "right");
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void a_mailbox_that_lets_us_in_is_fine() {
    assertThat(check.imap(imap("right", "INBOX")).toString())
        .startsWith("ok     IMAP")
        .endsWith("INBOX has 0 mails");
  }

  @Test
  void a_wrong_password_names_the_setting_and_the_authorisation_code() {
    assertThat(check.imap(imap("wrong", "INBOX")))
        .isInstanceOfSatisfying(
            Finding.Wrong.class,
            finding -> {
              assertThat(finding.wrong()).contains("refuses the user name or the password");
              assertThat(finding.todo()).contains("mail.imap.password").contains("授权码");
              assertThat(finding.toString()).doesNotContain("wrong)");
            });
  }

  @Test
  void a_folder_that_is_not_there_is_named() {
    assertThat(check.imap(imap("right", "Anfragen")))
        .isInstanceOfSatisfying(
            Finding.Wrong.class,
            finding -> assertThat(finding.todo()).contains("mail.imap.folder"));
  }

  @Test
  void a_port_where_nothing_answers_asks_about_host_port_and_firewall() {
    var nowhere = new Imap("127.0.0.1", 1, Tls.OFF, USER, new Secret("right"), "INBOX");

    assertThat(check.imap(nowhere))
        .isInstanceOfSatisfying(
            Finding.Wrong.class,
            finding -> {
              assertThat(finding.wrong()).contains("nothing answers there");
              assertThat(finding.todo()).contains("mail.imap.host").contains("firewall");
            });
  }

  @Test
  void a_server_that_speaks_no_tls_asks_about_tls() {
    var plain =
        new Imap(server.host(), server.imapPort(), Tls.ON, USER, new Secret("right"), "INBOX");

    assertThat(check.imap(plain))
        .isInstanceOfSatisfying(
            Finding.Wrong.class, finding -> assertThat(finding.todo()).contains("mail.imap.tls"));
  }

  @Test
  void a_mail_server_is_greeted_with_and_without_a_login_and_nothing_is_sent() {
    var login = new Login(USER, new Secret("right"));

    assertThat(check.smtp(smtp(Optional.of(login)))).isInstanceOf(Finding.Fine.class);
    assertThat(check.smtp(smtp(Optional.empty()))).isInstanceOf(Finding.Fine.class);
    assertThat(check.imap(imap("right", "INBOX")).toString()).endsWith("has 0 mails");
  }

  @Test
  void a_mail_server_that_refuses_us_names_the_setting() {
    var login = new Login(USER, new Secret("wrong"));

    assertThat(check.smtp(smtp(Optional.of(login))))
        .isInstanceOfSatisfying(
            Finding.Wrong.class,
            finding -> assertThat(finding.todo()).contains("mail.smtp.password"));
  }

  @Test
  void each_of_several_boxes_is_named_with_its_own_settings() {
    assertThat(check("sales").imap(imap("wrong", "INBOX")))
        .isInstanceOfSatisfying(
            Finding.Wrong.class,
            finding -> {
              assertThat(finding.about()).isEqualTo("IMAP sales");
              assertThat(finding.todo()).contains("mail.boxes.sales.imap.password");
            });
  }

  private static MailCheck check(String name) {
    return new MailCheck(
        new Box(name, Optional.empty(), Optional.empty()),
        new TokenDesk(Path.of("target"), InstantSource.system()));
  }

  private Imap imap(String password, String folder) {
    return new Imap(server.host(), server.imapPort(), Tls.OFF, USER, new Secret(password), folder);
  }

  private Smtp smtp(Optional<Login> login) {
    return new Smtp(server.host(), server.smtpPort(), Tls.OFF, login, USER);
  }
}
