package dev.quayside.app.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

  private static final Set<Role> ALL = EnumSet.allOf(Role.class);

  private static final String COMPLETE =
      """
      mail:
        imap: {host: imap.example.com, user: rates, password: "s3cret${x}"}
        smtp:
          host: smtp.example.com
          user: rates
          password: 0123
          from: rates@example.com
      company:
        name: 华洋货运
      """;

  @TempDir Path folder;

  @Test
  void a_short_file_is_enough_and_mail_is_private_unless_said_otherwise() throws IOException {
    Settings settings = good(read(COMPLETE, Map.of(), ALL));

    var imap = settings.imap().orElseThrow();
    assertThat(imap.port()).isEqualTo(993);
    assertThat(imap.tls()).isEqualTo(Tls.ON);
    assertThat(imap.folder()).isEqualTo("INBOX");
    assertThat(imap.pass()).isEqualTo(new Secret("s3cret${x}"));
    var smtp = settings.smtp().orElseThrow();
    assertThat(smtp.port()).isEqualTo(465);
    assertThat(smtp.login().orElseThrow().pass()).isEqualTo(new Secret("0123"));
    assertThat(settings.db()).isEmpty();
    assertThat(settings.portal())
        .isEqualTo(new Settings.Portal("127.0.0.1", 8080, "http://localhost:8080"));
    assertThat(settings.dataDir()).isEqualTo(folder.resolve("data"));
    assertThat(settings.company().orElseThrow().name()).isEqualTo("华洋货运");
  }

  @Test
  void who_is_handed_his_mails_needs_no_mailbox_and_listens_on_loopback() throws IOException {
    String file = COMPLETE.replaceFirst("  imap: .*", "  listen: {port: 2525}");

    Settings settings = good(read(file, Map.of(), ALL));

    assertThat(settings.imap()).isEmpty();
    assertThat(settings.listen())
        .contains(new Settings.Listen("127.0.0.1", 2525, Set.of(), Optional.empty()));
  }

  @Test
  void chats_need_all_that_wecom_shows_and_nothing_of_it_is_told() throws IOException {
    String key = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";
    String chats =
        "wecom: {corp-id: ww1, kf-secret: hush, token: quiet, aes-key: %s}%n".formatted(key);

    Settings settings = good(read(COMPLETE + chats, Map.of(), ALL));
    List<String> problems =
        wrong(read(COMPLETE + "wecom: {corp-id: ww1, aes-key: short}\n", Map.of(), ALL));

    assertThat(settings.wecom().orElseThrow())
        .hasToString(
            "Wecom[corpId=ww1, kfSecret=(hidden), token=(hidden), aesKey=(hidden),"
                + " baseUrl=https://qyapi.weixin.qq.com, link=Optional.empty]");
    assertThat(problems)
        .hasSize(3)
        .anyMatch(problem -> problem.startsWith("wecom.kf-secret is missing"))
        .anyMatch(problem -> problem.startsWith("wecom.token is missing"))
        .anyMatch(problem -> problem.startsWith("wecom.aes-key has 43 letters"));
  }

  @Test
  void whose_mails_are_taken_must_be_known() throws IOException {
    Map<String, String> variables =
        Map.of(
            "QUAYSIDE_MAIL_LISTEN_PORT",
            "2525",
            "QUAYSIDE_MAIL_LISTEN_ADDRESSES",
            "rates@a.example, desk");

    assertThat(wrong(read("{}", variables, Set.of(Role.BOT))))
        .singleElement()
        .asString()
        .contains("mail.listen.addresses", "desk");
    assertThat(wrong(read("{}", Map.of("QUAYSIDE_MAIL_LISTEN_PORT", "2525"), Set.of(Role.BOT))))
        .singleElement()
        .asString()
        .contains("mail.listen.addresses is missing");
  }

  @Test
  void a_variable_goes_before_the_file() throws IOException {
    Settings settings =
        good(
            read(
                COMPLETE + "portal: {port: 8081}\n",
                Map.of(
                    "QUAYSIDE_MAIL_IMAP_HOST", "imap.other.example",
                    "QUAYSIDE_PORTAL_BASE_URL", "https://rates.example.com/",
                    "QUAYSIDE_DATA_DIR", "store",
                    "QUAYSIDE_JAVA_OPTS", "-Xmx1g",
                    "HOME", "/root"),
                ALL));

    assertThat(settings.imap().orElseThrow().host()).isEqualTo("imap.other.example");
    assertThat(settings.portal().port()).isEqualTo(8081);
    assertThat(settings.portal().baseUrl()).isEqualTo("https://rates.example.com");
    assertThat(settings.dataDir()).isEqualTo(folder.resolve("store"));
  }

  @ParameterizedTest
  @CsvSource({
    "off,OFF,143,25",
    "starttls,STARTTLS,143,587",
    "on,ON,993,465",
    "'\"off\"',OFF,143,25"
  })
  void plain_text_is_spoken_only_when_asked_for_by_name(
      String word, Tls tls, int imapPort, int smtpPort) throws IOException {
    Settings settings =
        good(
            read(
                COMPLETE.replace("host: smtp", "tls: " + word + "\n    host: smtp"),
                Map.of("QUAYSIDE_MAIL_IMAP_TLS", word.replace("\"", "")),
                ALL));

    assertThat(settings.imap().orElseThrow().tls()).isEqualTo(tls);
    assertThat(settings.imap().orElseThrow().port()).isEqualTo(imapPort);
    assertThat(settings.smtp().orElseThrow().tls()).isEqualTo(tls);
    assertThat(settings.smtp().orElseThrow().port()).isEqualTo(smtpPort);
  }

  @Test
  void only_what_the_roles_need_has_to_be_there() throws IOException {
    assertThat(good(read("", Map.of(), Set.of(Role.PORTAL))).imap()).isEmpty();
    assertThat(wrong(read("", Map.of(), Set.of(Role.BOT))))
        .extracting(problem -> problem.split(" ", 2)[0])
        .containsExactly("mail.imap.host", "mail.imap.user", "mail.imap.password");
    assertThat(wrong(read("", Map.of(), Set.of(Role.NOTIFIER))))
        .extracting(problem -> problem.split(" ", 2)[0])
        .containsExactly("mail.smtp.from", "mail.smtp.host", "company.name");
  }

  @Test
  void a_missing_key_says_where_it_can_be_set() throws IOException {
    assertThat(wrong(read("", Map.of(), Set.of(Role.BOT))))
        .contains(
            "mail.imap.host is missing: the IMAP server with the mailbox for inquiries. Set it in"
                + " quayside.yaml or as QUAYSIDE_MAIL_IMAP_HOST");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'mail: {imap: {hots: a}}'       | quayside.yaml, line 1: there is no setting mail.imap.hots; did you mean mail.imap.host?
          'mial: {imap: {host: a}}'       | line 1: there is no setting mial; did you mean mail?
          'data_dir: x'                   | there is no setting data_dir; did you mean data-dir?
          'weather: fine'                 | there is no setting weather; there are mail.imap.host,
          'portal: {port: eighty}'        | portal.port is a port from 1 to 65535, not "eighty" (
          'portal: {port: 70000}'         | portal.port is a port from 1 to 65535, not "70000" (
          'mail: {imap: {tls: maybe}}'    | mail.imap.tls is on, starttls or off, not "maybe" (
          'portal: {base-url: example}'   | portal.base-url is a web address
          'db: {url: "mysql:x", user: a}' | db.url begins with jdbc:postgresql:
          'db: {url: "jdbc:postgresql:x"}' | db.user is missing
          'mail: {smtp: {host: a, from: b}}' | mail.smtp.from is a mail address such as rates@example.com, not "b" (
          'mail: {smtp: {host: a, from: a@b.c, user: x}}' | mail.smtp.password is missing
          'company: [a, b]'               | company wants one value, no list
          'company: {name: {x: y}}'       | company.name.x: one value is wanted here
          'mail: imap.example'            | mail is a group of settings, such as mail.imap.host
          'just words'                    | settings are written as "name: value"
          'mail: {imap: '                 | line 1: not YAML
          'mail: {boxes: {a: {imap: {hots: x}}}}' | there is no setting mail.boxes.a.imap.hots; did you mean mail.imap.host?
          'mail: {boxes: {a: {listen: {port: 1}}}}' | there is no setting mail.boxes.a.listen.port
          'mail: {boxes: {A b: {imap: {host: x}}}}' | a box is named with small letters, digits and hyphens, not "A b"
          'mail: {answers-an-hour: many}' | mail.answers-an-hour is a number from 1, not "many" (
          'mail: {imap: {host: h, user: u}, oauth: {client-id: i}}' | mail.oauth.refresh-token is missing
          'mail: {imap: {host: h, user: u}, oauth: {client-id: i, client-secret: s, token-url: "http://x.example/"}}' | mail.oauth.token-url is a web address that begins with https://
          '"portal: {port: 1}'            | not YAML
          """)
  void a_wrong_line_is_named_with_what_would_be_right(String yaml, String problem)
      throws IOException {
    assertThat(wrong(read(yaml, Map.of(), Set.of())))
        .anySatisfy(said -> assertThat(said).contains(problem));
  }

  @Test
  void a_variable_that_names_no_setting_is_an_error() throws IOException {
    assertThat(wrong(read("", Map.of("QUAYSIDE_MAIL_IMAP_PASWORD", "hush"), Set.of())))
        .containsExactly(
            "variable QUAYSIDE_MAIL_IMAP_PASWORD: there is no such setting; did you mean"
                + " QUAYSIDE_MAIL_IMAP_PASSWORD?");
  }

  @Test
  void a_password_is_in_no_message_and_no_text() throws IOException {
    Settings settings = good(read(COMPLETE, Map.of(), ALL));
    List<String> problems =
        wrong(
            read(
                "mail: {imap: {password: hush, pasword: hush}}\ndb: {password: hush}",
                Map.of("QUAYSIDE_PASSWORD", "hush"),
                ALL));

    assertThat(settings.toString()).doesNotContain("s3cret").doesNotContain("0123");
    assertThat(problems).isNotEmpty().noneMatch(problem -> problem.contains("hush"));
  }

  @Test
  void paths_in_the_file_are_relative_to_the_file() throws IOException {
    Path etc = Files.createDirectory(folder.resolve("etc"));
    Path file =
        Files.writeString(
            etc.resolve("quayside.yaml"),
            "data-dir: ../store\ncompany: {name: A, logo: logo.png}\n",
            UTF_8);

    Settings settings = good(SettingsReader.read(Optional.of(file), Map.of(), folder, Set.of()));

    assertThat(settings.dataDir()).isEqualTo(folder.resolve("store"));
    assertThat(settings.company().orElseThrow().logo()).contains(etc.resolve("logo.png"));
  }

  private SettingsRead read(String yaml, Map<String, String> environment, Set<Role> roles)
      throws IOException {
    return read(folder, yaml, environment, roles);
  }

  static SettingsRead read(
      Path folder, String yaml, Map<String, String> environment, Set<Role> roles)
      throws IOException {
    Path file = Files.writeString(folder.resolve("quayside.yaml"), yaml, UTF_8);
    return SettingsReader.read(Optional.of(file), new HashMap<>(environment), folder, roles);
  }

  static Settings good(SettingsRead read) {
    assertThat(read).isInstanceOf(SettingsRead.Good.class);
    return ((SettingsRead.Good) read).settings();
  }

  static List<String> wrong(SettingsRead read) {
    assertThat(read).isInstanceOf(SettingsRead.Wrong.class);
    return ((SettingsRead.Wrong) read).problems();
  }
}
